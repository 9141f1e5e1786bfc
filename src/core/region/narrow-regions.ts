import type { PlaceHint, Region } from '../model/region';
import { foldRegionName, regionStem } from './fold-region-name';
import type { RegionIndex } from './region-index';
import { regionPath } from './region-path';

/**
 * The candidates that lie where a hint says. A hint that fits none of them is not obeyed:
 * the register may spell the place in another way.
 */
export function narrowRegions(index: RegionIndex, candidates: readonly Region[], hint: PlaceHint): readonly Region[] {
	return [hint.province, hint.city, hint.county].reduce((left, name) => {
		if (name === null) return left;
		const inside = left.filter((region) => liesIn(index, region, name));
		return inside.length > 0 ? inside : left;
	}, candidates);
}

/** True when a region above, or the region itself, has this name, with or without the word for its kind. */
export function liesIn(index: RegionIndex, region: Region, name: string): boolean {
	const folded = foldRegionName(name);
	const stem = regionStem(folded) ?? folded;
	return regionPath(index, region).some((r) => {
		const own = foldRegionName(r.name);
		return own === folded || (own !== folded && regionStem(own) === stem && stem.length >= 2);
	});
}
