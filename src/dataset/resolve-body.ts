import type { PlaceHint, Region, RegionLevel } from '../core/model/region';
import type { BodyType } from '../core/model/report';
import type { RegionIndex } from '../core/region/region-index';
import { bodySlug } from './body-slug';
import { locate } from './locate';
import { problem } from './problem';
import type { Problem } from './problem';
import { regionChain } from './region-chain';
import type { Body } from './report-facts';

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
	/** Why it could not be matched with exactly one region, without file and row; `null` when it could. */
	readonly mismatch: ((file: string, row: number | null) => Problem) | null;
}

/** First part of the id of a body of which no region at all is known. */
const NOWHERE = '00';

function departmentName(name: string, places: readonly Region[]): string {
	const outer = places.map((place) => place.name);
	let rest = name;
	for (
		let prefix = outer.find((place) => rest.startsWith(place));
		prefix !== undefined;
		prefix = outer.find((place) => rest.startsWith(place))
	) {
		rest = rest.slice(prefix.length);
	}
	const own = rest.replace(/^人民政府/, '');
	return own === '' ? name : own;
}

function matched(source: BodySource, code: string, register: RegionIndex): Body {
	const places = regionChain(code, register);
	const { name, type, level } = source;
	const department = type === 'department';
	const id = department ? `${code}-${bodySlug([departmentName(name, places)])}` : code;
	const shortName = department ? name : (places.at(-1)?.name ?? source.regionName);
	return { id, name, shortName, type, level, region: code, places, match: 'exact' };
}

/**
 * The body that a table's names mean. With exactly one region in the register its id is that region's code (a department:
 * the code and a slug); with none or several the nearest known region's code and a slug of the names not known.
 */
export function resolveBody(source: BodySource, register: RegionIndex): ResolvedBody {
	const { name, type, level, regionName, hint } = source;
	const { candidates, known, unknown } = locate(regionName, level, hint, register);
	const [code, ...others] = candidates;
	if (code !== undefined && others.length === 0) return { body: matched(source, code, register), mismatch: null };
	const nearest = known.at(-1);
	const own = type === 'department' ? [regionName, departmentName(name, known)] : [regionName];
	const id = `${nearest?.code ?? NOWHERE}-${bodySlug([...unknown.filter((place) => place !== regionName), ...own])}`;
	const match = code === undefined ? 'none' : 'ambiguous';
	const shortName = type === 'department' ? name : regionName;
	const body: Body = { id, name, shortName, type, level, region: null, places: known, match };
	const params = { name: [...unknown, regionName].join(''), nearest: nearest?.name ?? '—', body: id, candidates: candidates.join(' ') };
	return { body, mismatch: (file, row) => problem(match === 'none' ? 'no_region' : 'ambiguous_region', file, row, params) };
}
