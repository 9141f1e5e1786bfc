import type { Taken } from './measured-reports';
import type { Scope } from './scope';

export const RANK_SORTS = ['most', 'fewest'] as const;
export type RankSort = (typeof RANK_SORTS)[number];

/** What is compared: one measure of the bodies of a scope in one year. */
export interface Comparison extends Taken {
	readonly scope: Scope;
	readonly year: number;
	/** Which end of the list is its first place. */
	readonly sort: RankSort;
	/** Ids of the chosen bodies that the scope holds, in the order chosen. */
	readonly picks: readonly string[];
	/** Leave all others out; places stay those among all. */
	readonly only: boolean;
}

/** SQL of the order that puts the first place first. */
export function rankOrder(sort: RankSort): 'DESC' | 'ASC' {
	return sort === 'most' ? 'DESC' : 'ASC';
}
