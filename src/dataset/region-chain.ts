import type { Region } from '../core/model/region';
import { regionPath } from '../core/region/region-path';
import type { RegionIndex } from '../core/region/region-index';

/** A region and those above it, from the province down; empty when the code is not in the register. */
export function regionChain(code: string | null, register: RegionIndex): readonly Region[] {
	const region = code === null ? undefined : register.byCode.get(code);
	return region === undefined ? [] : [...regionPath(register, region)].reverse();
}

/** The regions that all of some regions lie in, from the province down. */
export function commonChain(codes: readonly string[], register: RegionIndex): readonly Region[] {
	const [first, ...others] = codes.map((code) => regionChain(code, register));
	return (first ?? []).filter((region) => others.every((chain) => chain.some(({ code }) => code === region.code)));
}
