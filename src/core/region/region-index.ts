import type { Region } from '../model/region';
import { foldRegionName, regionStem } from './fold-region-name';
import { OTHER_NAMES } from './other-names';
import { shortRegionName } from './short-region-name';

/** The register, prepared for look-up by code and by folded name. */
export interface RegionIndex {
	readonly byCode: ReadonlyMap<string, Region>;
	/** Regions under their folded name. */
	readonly byName: ReadonlyMap<string, readonly Region[]>;
	/** Regions under their name without the word for their kind. */
	readonly byStem: ReadonlyMap<string, readonly Region[]>;
	/** Autonomous places and ethnic townships under their everyday name; none of them is under it in `byName`. */
	readonly byShort: ReadonlyMap<string, readonly Region[]>;
}

/** Prepares a register for look-up. Codes must be unique; the later of two equal codes wins. */
export function buildRegionIndex(regions: readonly Region[]): RegionIndex {
	const byCode = new Map<string, Region>();
	const byName = new Map<string, Region[]>();
	const byStem = new Map<string, Region[]>();
	const byShort = new Map<string, Region[]>();
	for (const region of regions) {
		byCode.set(region.code, region);
		const name = foldRegionName(region.name);
		append(byName, name, region);
		const stem = regionStem(name);
		if (stem !== null) append(byStem, stem, region);
		const short = shortRegionName(name);
		if (short !== null) append(byShort, short, region);
	}
	for (const { code, name } of OTHER_NAMES) {
		const region = byCode.get(code);
		if (region !== undefined) append(byName, name, region);
	}
	return { byCode, byName, byStem, byShort };
}

function append(map: Map<string, Region[]>, key: string, region: Region): void {
	const known = map.get(key);
	if (known === undefined) map.set(key, [region]);
	else known.push(region);
}
