import type { Region } from '../model/region';

/** The register, prepared for look-up by code and by folded name. */
export interface RegionIndex {
	readonly byCode: ReadonlyMap<string, Region>;
	/** Regions under a folded name, with and without their generic ending. */
	readonly byName: ReadonlyMap<string, readonly Region[]>;
}

/** Prepares a register for look-up. Codes must be unique; the later of two equal codes wins. */
export function buildRegionIndex(regions: readonly Region[]): RegionIndex {
	const byCode = new Map<string, Region>();
	const byName = new Map<string, Region[]>();
	for (const region of regions) {
		byCode.set(region.code, region);
		const known = byName.get(region.name);
		if (known === undefined) byName.set(region.name, [region]);
		else known.push(region);
	}
	return { byCode, byName };
}
