import { rankOrder, type Comparison } from './comparison';
import type { Doubt } from './doubt-sql';
import { listParam } from './list-param';
import { measuredReports, takenDoubtSql } from './measured-reports';
import type { Query } from './query';

/** The place of one body in one year. */
export interface RankPath {
	readonly body_id: string;
	readonly short_name: string;
	readonly year: number;
	readonly rank: number;
	/** Others have the same place. */
	readonly tied: boolean;
	readonly value: number;
	readonly n: number | null;
	readonly doubt: Doubt;
}

/**
 * Places by year of the bodies that are among the first in the year compared, and of the chosen ones: in body and year
 * order. Bodies that share a place beyond `first` are not among the first: none of them has a better claim than the rest.
 */
export const rankPaths: Query<Comparison & { readonly first: number }, RankPath> = {
	name: 'rank-paths',
	build: (asked) => {
		const one = measuredReports(asked, asked.scope);
		const order = rankOrder(asked.sort);
		const first = asked.only ? '' : `SELECT body_id FROM placed WHERE year = ? AND last_place <= ?\n\tUNION `;
		return {
			sql: `WITH one AS (${one.sql}),
placed AS (
	SELECT *, rank() OVER (PARTITION BY year ORDER BY value ${order}) AS rank,
		count(*) OVER (PARTITION BY year ORDER BY value ${order} RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS last_place
	FROM one WHERE value IS NOT NULL AND NOT small
), shown AS (
	${first}SELECT body_id FROM placed WHERE body_id IN (${listParam(asked.picks)})
)
SELECT body_id, short_name, year, rank::INTEGER AS rank, last_place > rank AS tied, value, n, doubt
FROM placed SEMI JOIN shown USING (body_id) LEFT JOIN (${takenDoubtSql(asked)}) USING (report_id) ORDER BY body_id, year`,
			params: [...one.params, ...(asked.only ? [] : [asked.year, asked.first]), ...asked.picks]
		};
	}
};
