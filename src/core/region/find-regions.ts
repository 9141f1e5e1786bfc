import type { Region } from '../model/region';
import { foldRegionName, regionStem } from './fold-region-name';
import { liesIn } from './narrow-regions';
import type { RegionIndex } from './region-index';
import { regionPath } from './region-path';

/** A name taken apart: the regions it can be, and the place words that stood before the region's own name. */
export interface FoundRegions {
	/** In code order; empty when the register has no such name. */
	readonly regions: readonly Region[];
	/** Length of the place words before the region's own name. */
	readonly prefix: number;
}

const LONGEST_PREFIX = 24;

/**
 * Looks a body's region up by name. Place words before it (`柳州市鱼峰区里雍镇`) choose between regions of one name;
 * they count only when they name regions above.
 */
export function findRegions(index: RegionIndex, name: string): FoundRegions {
	const folded = foldRegionName(name);
	const whole = byName(index, folded);
	if (whole.length > 0) return { regions: inOrder(whole), prefix: 0 };
	for (let cut = 1; cut <= Math.min(folded.length - 2, LONGEST_PREFIX); cut++) {
		const prefix = folded.slice(0, cut);
		const inside = byName(index, folded.slice(cut)).filter((region) => namesPath(index, region, prefix));
		if (inside.length > 0) return { regions: inOrder(inside), prefix: cut };
	}
	return { regions: [], prefix: 0 };
}

/** By full name; by stem only where the kind of place is written in another way (街 for 街道). */
function byName(index: RegionIndex, folded: string): readonly Region[] {
	const exact = index.byName.get(folded);
	if (exact !== undefined) return exact;
	const stem = /街$/.test(folded) ? regionStem(folded) : null;
	return stem === null ? [] : (index.byStem.get(stem) ?? []).filter((r) => r.name.endsWith('街道'));
}

/** True when place words are made up of names of regions above this one, from the top down. */
function namesPath(index: RegionIndex, region: Region, words: string): boolean {
	let left = words;
	for (const above of [...regionPath(index, region)].reverse()) {
		if (above.code === region.code) continue;
		const name = foldRegionName(above.name);
		const stem = regionStem(name);
		if (left.startsWith(name)) left = left.slice(name.length);
		else if (stem !== null && left.startsWith(stem)) left = left.slice(stem.length).replace(/^[省市县区州旗盟]/, '');
	}
	return left === '' || (left !== words && liesIn(index, region, left));
}

function inOrder(regions: readonly Region[]): readonly Region[] {
	return [...regions].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}
