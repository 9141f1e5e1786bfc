import type { RegionLevel } from '../../core/model/region';
import type { Query } from './query';

/** A region of the data set. */
export interface RegionRow {
	/** 2, 4, 6 or 9 digits by level. */
	readonly code: string;
	readonly name: string;
	readonly level: RegionLevel;
}

/** A region and those above it, from the province down; the last is another when the data set does not have it. */
export const regionChain: Query<{ readonly code: string }, RegionRow> = {
	name: 'region-chain',
	build: ({ code }) => ({
		sql: 'SELECT code, name, level FROM regions WHERE starts_with(?, code) ORDER BY length(code)',
		params: [code]
	})
};

/** Every province, city and county of the data set, in code order. */
export const regionCodes: Query<Record<string, never>, { readonly code: string }> = {
	name: 'region-codes',
	build: () => ({ sql: "SELECT code FROM regions WHERE level <> 'township' ORDER BY code", params: [] })
};
