import type { BodyReading } from '../core/model/report';
import { foldRegionName } from '../core/region/fold-region-name';
import type { RegionIndex } from '../core/region/region-index';
import { governmentSource } from './government-source';
import type { DocumentEntry } from './read-documents-table';
import { commonChain, regionChain } from './region-chain';
import { bodyAt, keptBody, resolveBody } from './resolve-body';
import type { ResolvedBody } from './resolve-body';

function settledRegion(reading: BodyReading): string | null {
	const [only, ...others] = reading.candidates;
	if (reading.region !== null) return reading.region;
	return only !== undefined && others.length === 0 ? only : null;
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

/**
 * The body a document belongs to: by its own words where they fit one region, else by the list of documents, else kept
 * under its name. `null` when neither names a body.
 */
export function documentBody(reading: BodyReading, entry: DocumentEntry | null, register: RegionIndex): ResolvedBody | null {
	const name = reading.name ?? entry?.body ?? null;
	if (name === null) return null;
	const type = reading.type ?? 'other';
	const level = reading.level ?? 'township';
	const code = settledRegion(reading) ?? (entry === null ? null : candidateWithin(reading, entry, register));
	if (code !== null && register.byCode.has(code)) {
		const body = bodyAt(code, { name, type, level }, register);
		return { body: reading.id === null ? body : { ...body, id: reading.id }, mismatch: null };
	}
	const source = entry === null ? null : governmentSource(entry.body ?? name, type === 'department' ? 'department' : level, entry.hint);
	if (source !== null) return resolveBody(reading.type === null ? source : { ...source, type: reading.type }, register);
	const regionName = type === 'department' ? name : foldRegionName(name);
	const { candidates } = reading;
	return keptBody({ name, type, level, regionName }, { candidates, known: commonChain(candidates, register), unknown: [] });
}
