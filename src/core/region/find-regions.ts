import type { Region } from '../model/region';
import { foldRegionName, regionStem } from './fold-region-name';
import { liesIn } from './narrow-regions';
import type { RegionIndex } from './region-index';
import { regionPath } from './region-path';
import { shortRegionName } from './short-region-name';
import { isZone } from './zone';

/** A name taken apart: the regions it can be, and the place words that stood before the region's own name. */
export interface FoundRegions {
	/** In code order; empty when the register has no such name. */
	readonly regions: readonly Region[];
	/** Length of the place words before the region's own name. */
	readonly prefix: number;
}

const LONGEST_PREFIX = 24;
const TOWNSHIP = /(?:镇|乡|街道|苏木)$/u;

/**
 * Looks a body's region up by name. Place words before it (`柳州市鱼峰区里雍镇`) choose between regions of one name;
 * they count only when they name regions above, or a development zone that the register does not know as a place.
 * A town whose county is named may have another kind in the register (乡 that became 镇): see `retyped`.
 */
export function findRegions(index: RegionIndex, name: string): FoundRegions {
	const folded = foldRegionName(name);
	const whole = regionsNamed(index, folded);
	if (whole.length > 0) return { regions: inOrder(whole), prefix: 0 };
	const longest = Math.min(folded.length - 2, LONGEST_PREFIX);
	for (const look of [regionsNamed, retyped]) {
		for (let cut = 1; cut <= longest; cut++) {
			const prefix = folded.slice(0, cut);
			const inside = look(index, folded.slice(cut)).filter((region) => namesPath(index, region, prefix));
			const found = look === retyped && inside.length > 1 ? [] : inside;
			if (found.length > 0) return { regions: inOrder(found), prefix: cut };
		}
	}
	return inZone(index, folded, longest);
}

/** A town of a zone: the zone's own name tells nothing more, so the town must be one of a kind in the places named besides. */
function inZone(index: RegionIndex, folded: string, longest: number): FoundRegions {
	for (let cut = 3; cut <= longest; cut++) {
		if (!isZone(folded.slice(0, cut))) continue;
		const [only, ...others] = regionsNamed(index, folded.slice(cut)).filter((r) => r.level === 'township');
		if (only !== undefined && others.length === 0) return { regions: [only], prefix: cut };
	}
	return { regions: [], prefix: 0 };
}

/** By full name, else by everyday name; by stem only where the kind of place is written in another way (街 for 街道). */
export function regionsNamed(index: RegionIndex, folded: string): readonly Region[] {
	const exact = index.byName.get(folded) ?? index.byShort.get(folded);
	if (exact !== undefined) return exact;
	const stem = /街$/.test(folded) ? regionStem(folded) : null;
	return stem === null ? [] : (index.byStem.get(stem) ?? []).filter((r) => r.name.endsWith('街道'));
}

/** Townships that bear the name with another word for their kind: one that became a town or a street office keeps its name. */
export function retyped(index: RegionIndex, folded: string): readonly Region[] {
	const stem = TOWNSHIP.test(folded) ? regionStem(folded) : null;
	return stem === null ? [] : (index.byStem.get(stem) ?? []).filter((r) => r.level === 'township');
}

/** True when place words are made up of names of regions above this one, from the top down. */
function namesPath(index: RegionIndex, region: Region, words: string): boolean {
	let left = words;
	for (const above of [...regionPath(index, region)].reverse()) {
		if (above.code === region.code) continue;
		const name = foldRegionName(above.name);
		const stem = regionStem(name);
		const short = shortRegionName(name);
		if (left.startsWith(name)) left = left.slice(name.length);
		else if (short !== null && left.startsWith(short)) left = left.slice(short.length);
		else if (stem !== null && left.startsWith(stem)) left = left.slice(stem.length).replace(/^[省市县区州旗盟]/, '');
	}
	return left === '' || (left !== words && liesIn(index, region, left));
}

function inOrder(regions: readonly Region[]): readonly Region[] {
	return [...regions].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}
