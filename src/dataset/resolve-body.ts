import type { PlaceHint, Region, RegionLevel } from '../core/model/region';
import type { BodyType } from '../core/model/report';
import type { RegionIndex } from '../core/region/region-index';
import { officialName } from '../core/read/department-names';
import { foldRegionName } from '../core/region/fold-region-name';
import { shortRegionName } from '../core/region/short-region-name';
import { bodySlug } from './body-slug';
import { locate } from './locate';
import type { Location } from './locate';
import { problem } from './problem';
import type { Problem } from './problem';
import { regionChain } from './region-chain';
import type { Body } from './report-facts';
import { stripPlaces } from './strip-places';

/** A body as a table names it. */
export interface BodySource {
	readonly name: string;
	readonly type: BodyType;
	/** Level of its government. */
	readonly level: RegionLevel;
	/** Name of its region; for a department the region of its government. */
	readonly regionName: string;
	readonly hint: PlaceHint;
}

export interface ResolvedBody {
	readonly body: Body;
	/** Why it could not be matched with exactly one region, or not by its own name, without file and row; `null` when it could. */
	readonly mismatch: ((file: string, row: number | null) => Problem) | null;
}

/** First part of the id of a body of which no region at all is known. */
const NOWHERE = '00';

function departmentName(name: string, places: readonly Region[]): string {
	const own = stripPlaces(
		name,
		places.map((place) => place.name)
	).replace(/^人民政府/, '');
	return officialName(own === '' ? name : own);
}

/** The body of a name and type whose region, for a department that of its government, is known by its code. */
export function bodyAt(code: string, named: Pick<Body, 'name' | 'type' | 'level'>, register: RegionIndex): Body {
	const places = regionChain(code, register);
	const { name, type, level } = named;
	const department = type === 'department';
	const id = department ? `${code}-${bodySlug([departmentName(name, places)])}` : code;
	const shortName = department ? name : (places.at(-1)?.name ?? name);
	return { id, name, shortName, type, level, region: code, places, match: 'exact' };
}

/** A body for which not exactly one region was found, kept under the nearest known one. */
export function keptBody(source: Omit<BodySource, 'hint'>, { candidates, known, unknown }: Location): ResolvedBody {
	const { name, type, level, regionName } = source;
	const nearest = known.at(-1);
	const own = type === 'department' && regionName !== name ? [regionName, departmentName(name, known)] : [regionName];
	const id = `${nearest?.code ?? NOWHERE}-${bodySlug([...unknown.filter((place) => place !== regionName), ...own])}`;
	const shortName = type === 'department' ? name : regionName;
	const match = candidates.length === 0 ? 'none' : 'ambiguous';
	const body: Body = { id, name, shortName, type, level, region: null, places: known, match };
	const params = { name: [...unknown, regionName].join(''), nearest: nearest?.name ?? '—', body: id, candidates: candidates.join(' ') };
	return { body, mismatch: (file, row) => problem(match === 'none' ? 'no_region' : 'ambiguous_region', file, row, params) };
}

/** Why a body whose region the register has under another name or in another place deserves a look; `null` when it has it as named. */
export function otherName(code: string, regionName: string, unknown: readonly string[], register: RegionIndex): ResolvedBody['mismatch'] {
	const chain = regionChain(code, register);
	const own = chain.at(-1);
	const name = foldRegionName(regionName);
	if (own === undefined || (unknown.length === 0 && isNamed(name, own))) return null;
	const region = chain.map((place, i) => (place.name === chain[i - 1]?.name ? '' : place.name)).join('');
	return (file, row) => problem('other_name', file, row, { name: [...unknown, name].join(''), region, body: code });
}

const isNamed = (folded: string, region: Region): boolean => {
	const name = foldRegionName(region.name);
	return folded.endsWith(name) || folded === shortRegionName(name) || folded === name.replace(/道$/, '');
};

/**
 * The body that a table's names mean. With exactly one region in the register its id is that region's code (a department:
 * the code and a slug); with none or several the nearest known region's code and a slug of the names not known.
 */
export function resolveBody(source: BodySource, register: RegionIndex): ResolvedBody {
	const location = locate(source.regionName, source.level, source.hint, register);
	const [code, ...others] = location.candidates;
	if (code === undefined || others.length > 0) return keptBody(source, location);
	const mismatch = otherName(code, source.regionName, location.unknown, register);
	const body = bodyAt(code, source, register);
	return { body: mismatch === null || source.type === 'department' ? body : { ...body, shortName: source.regionName }, mismatch };
}
