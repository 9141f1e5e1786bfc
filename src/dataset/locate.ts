import type { PlaceHint, Region, RegionLevel } from '../core/model/region';
import { foldRegionName } from '../core/region/fold-region-name';
import type { RegionIndex } from '../core/region/region-index';
import { regionsNamed, retyped } from '../core/region/find-regions';
import { isZone } from '../core/region/zone';
import { regionChain } from './region-chain';

/** Regions that bear a name within the places a source names. */
export interface Location {
	/** Codes of the regions that fit, in code order. */
	readonly candidates: readonly string[];
	/** Known regions named by the source, from the province down; never the region looked for itself. */
	readonly known: readonly Region[];
	/** Places the source names that the register has not, outermost first. */
	readonly unknown: readonly string[];
}

/** Names a source gives for the levels above; a municipality named again as its own city says nothing more. */
function namedPlaces(hint: PlaceHint): readonly { readonly level: RegionLevel; readonly name: string }[] {
	const { province, city, county } = hint;
	const named = [
		{ level: 'province', name: province },
		{ level: 'city', name: city === province ? null : city },
		{ level: 'county', name: county }
	] as const;
	return named.flatMap(({ level, name }) => (name === null || name === '' ? [] : [{ level, name }]));
}

const lies = (region: Region, within: readonly Region[], register: RegionIndex): boolean => {
	const chain = regionChain(region.code, register);
	return within.every((outer) => chain.some(({ code }) => code === outer.code));
};

/**
 * Looks a name up at one level within the places that a source names.
 * A named place that the register does not have leaves no candidate: the name may be another one's elsewhere. A development zone is no
 * place of the register: its towns stand under the county they are part of, and are taken where the places above have one of that name.
 * A township that a county has under another word for its kind (乡 that became 镇) is that one.
 */
export function locate(name: string, level: RegionLevel, hint: PlaceHint, register: RegionIndex): Location {
	let known: readonly Region[] = [];
	const unknown: string[] = [];
	for (const place of namedPlaces(hint)) {
		const regions = atLevel(place.name, place.level, register).filter((region) => lies(region, known, register));
		const [region, ...others] = regions;
		if (region === undefined) unknown.push(place.name);
		else if (others.length === 0) known = regionChain(region.code, register);
	}
	const inZone = unknown.length === 1 && unknown.every((place) => isZone(place)) && known.length > 0;
	const within = (regions: readonly Region[]): readonly Region[] => regions.filter((region) => lies(region, known, register));
	const named = unknown.length > 0 && !inZone ? [] : within(atLevel(name, level, register));
	const kept = named.length === 0 && unknown.length === 0 && level === 'township' && known.at(-1)?.level === 'county';
	const others = kept ? within(retyped(register, foldRegionName(name))) : [];
	const candidates = others.length === 1 ? others : inZone && named.length > 1 ? [] : named;
	return { candidates: candidates.map(({ code }) => code).sort(), known, unknown };
}

function atLevel(name: string, level: RegionLevel, register: RegionIndex): readonly Region[] {
	return regionsNamed(register, foldRegionName(name)).filter((region) => region.level === level);
}
