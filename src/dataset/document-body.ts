import type { BodyReading } from '../core/model/report';
import { foldRegionName } from '../core/region/fold-region-name';
import type { RegionIndex } from '../core/region/region-index';
import { candidateOfHost } from './candidate-of-host';
import { governmentSource } from './government-source';
import type { DocumentEntry } from './read-documents-table';
import { commonChain, regionChain } from './region-chain';
import { bodyAt, keptBody, otherName, resolveBody } from './resolve-body';
import type { ResolvedBody } from './resolve-body';

/**
 * The region that the document's own words leave no doubt about. Of candidates that lie in each other and share a name,
 * a municipality and the city of the same name below it, the outer one.
 */
function settledRegion({ region, candidates }: BodyReading, register: RegionIndex): string | null {
	if (region !== null) return region;
	const names = new Set(candidates.map((code) => register.byCode.get(code)?.name));
	if (names.size !== 1) return null;
	const outer = candidates.find((code) => candidates.every((other) => regionChain(other, register).some((above) => above.code === code)));
	return outer ?? null;
}

/** The one candidate that lies in all places the list names. */
function candidateWithin(reading: BodyReading, entry: DocumentEntry, register: RegionIndex): string | null {
	const { province, city, county } = entry.hint;
	const named = [province, city, county].filter((place) => place !== null);
	if (named.length === 0) return null;
	const fitting = reading.candidates.filter((code) => {
		const names = regionChain(code, register).map((region) => region.name);
		return named.every((place) => names.includes(place));
	});
	const [only, ...others] = fitting;
	return only !== undefined && others.length === 0 ? only : null;
}

/** The body of a document whose region somebody decided on; what the document says of its kind stands. */
function decidedBody(code: string, reading: BodyReading, register: RegionIndex): ResolvedBody | null {
	const region = register.byCode.get(code);
	if (region === undefined) return null;
	const name = reading.name ?? region.name;
	const type = reading.type ?? (region.name.endsWith('街道') ? 'street' : 'government');
	return { body: bodyAt(code, { name, type, level: region.level }, register), mismatch: null };
}

/**
 * The body a document belongs to: by its own words where they fit one region, else by the list of documents, else kept
 * under its name. `null` when neither names a body.
 * @param decided region that somebody decided on, which counts before all else
 */
export function documentBody(
	reading: BodyReading,
	entry: DocumentEntry | null,
	register: RegionIndex,
	decided: string | null = null
): ResolvedBody | null {
	if (decided !== null) return decidedBody(decided, reading, register);
	const name = reading.name ?? entry?.body ?? null;
	if (name === null) return null;
	const type = reading.type ?? 'other';
	const common = commonChain(reading.candidates, register);
	const level = reading.level ?? (type === 'department' ? common.at(-1)?.level : undefined) ?? 'township';
	const listed =
		entry === null ? null : (candidateWithin(reading, entry, register) ?? candidateOfHost(reading.candidates, entry.sourceUrl, register));
	const code = settledRegion(reading, register) ?? listed;
	if (code !== null && register.byCode.has(code)) {
		const body = bodyAt(code, { name, type, level }, register);
		const mismatch = type === 'department' || type === 'other' ? null : otherName(code, name, [], register);
		return { body: reading.id === null ? body : { ...body, id: reading.id }, mismatch };
	}
	const source = entry === null ? null : governmentSource(entry.body ?? name, type === 'department' ? 'department' : level, entry.hint);
	if (source !== null) return resolveBody(reading.type === null ? source : { ...source, type: reading.type }, register);
	const regionName = type === 'department' ? name : foldRegionName(name);
	return keptBody({ name, type, level, regionName }, { candidates: reading.candidates, known: common, unknown: [] });
}
