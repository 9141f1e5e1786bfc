import { wholeRegister, type CompactRegister } from '../../core/region/compact-register';
import { buildRegionIndex, type RegionIndex } from '../../core/region/region-index';

/** The national register of regions, fetched from this site. Rejects when it cannot be had. */
export async function loadRegister(address: string): Promise<RegionIndex> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answers ${response.status}`);
	return buildRegionIndex(wholeRegister((await response.json()) as CompactRegister));
}
