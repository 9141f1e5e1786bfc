import type { Region } from '../core/model/region';
import type { RegionIndex } from '../core/region/region-index';

/** A region and those above it, from the province down; empty when the code is not in the register. */
export function regionChain(code: string | null, register: RegionIndex): readonly Region[] {
	const region = code === null ? undefined : register.byCode.get(code);
	return region === undefined ? [] : [...regionChain(region.parent, register), region];
}
