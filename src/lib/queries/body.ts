import type { BodyType } from '../../core/model/report';
import type { RegionLevel } from '../../core/model/region';
import type { Query } from './query';

/** A body; place names and codes are null where the register does not have them. */
export interface BodyRow {
	readonly body_id: string;
	readonly name: string;
	/** Name of its place. */
	readonly short_name: string;
	readonly type: BodyType;
	readonly level: RegionLevel;
	/** Its region's code; null unless the match is exact. */
	readonly region: string | null;
	readonly province_code: string | null;
	readonly province: string | null;
	readonly city_code: string | null;
	readonly city: string | null;
	readonly county_code: string | null;
	readonly county: string | null;
	/** How it was found in the register of regions. */
	readonly match: 'exact' | 'none' | 'ambiguous';
}

/** The body of an id: one row, or none. */
export const body: Query<{ readonly id: string }, BodyRow> = {
	name: 'body',
	build: ({ id }) => ({
		sql: `SELECT body_id, name, short_name, type, level, region, province_code, province, city_code, city, county_code, county, match
FROM bodies WHERE body_id = ?`,
		params: [id]
	})
};

/** Ids of all bodies, in order. */
export const bodyIds: Query<Record<string, never>, { readonly body_id: string }> = {
	name: 'body-ids',
	build: () => ({ sql: 'SELECT body_id FROM bodies ORDER BY body_id', params: [] })
};
