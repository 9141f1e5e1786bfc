import type { RegionRow } from '../queries/region-chain';

/** Regions above a region, from the province down; a municipality, and a city without counties, stand there once. */
export function regionTrail(chain: readonly RegionRow[]): readonly RegionRow[] {
	const region = chain.at(-1);
	return chain.filter(({ name, code }, index) => code !== region?.code && name !== region?.name && name !== chain[index - 1]?.name);
}
