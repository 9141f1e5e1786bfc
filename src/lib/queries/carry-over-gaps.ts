import { withNextYear } from './carry-over';
import type { Query } from './query';
import type { Scope } from './scope';

/** A body whose next report says that another number was carried in than it carried over. */
export interface CarryOverGap {
	readonly body_id: string;
	readonly short_name: string;
	readonly county: string | null;
	readonly year: number;
	readonly carried_out: number;
	/** Carried in, as the report of the next year has it. */
	readonly next_in: number;
}

/** Where the chain from year to year breaks: by year, the largest difference first. */
export const carryOverGaps: Query<{ readonly scope: Scope; readonly limit: number }, CarryOverGap> = {
	name: 'carry-over-gaps',
	build: ({ scope, limit }) => {
		const chain = withNextYear(scope);
		return {
			sql: `SELECT body_id, short_name, county, year, requests_carried_out AS carried_out, next_in
FROM (${chain.sql}) WHERE next_in <> requests_carried_out
ORDER BY year, abs(next_in - requests_carried_out) DESC, body_id LIMIT ?`,
			params: [...chain.params, limit]
		};
	}
};
