import { measuredReports, type Taken } from './measured-reports';
import type { Query } from './query';
import { bodiesInScope, yearsInScope, type Scope } from './scope';

/** How a measure is spread over the reports of a scope in one year. */
export interface SpreadYear {
	readonly year: number;
	/** Reports there are, reports expected (null without a roster), reports with a number. */
	readonly reports: number;
	readonly expected: number | null;
	readonly stated: number;
	/** Reports whose number is ranked; a share of too few cases is not. */
	readonly ranked: number;
	/** Over the ranked; null when there is none. */
	readonly quartile1: number | null;
	readonly median: number | null;
	readonly quartile3: number | null;
	readonly largest: number | null;
}

/** A measure's spread by year, in year order; years with nothing but an expectation included. */
export const spreadByYear: Query<{ readonly taken: Taken; readonly scope: Scope }, SpreadYear> = {
	name: 'spread-by-year',
	build: ({ taken, scope }) => {
		const one = measuredReports(taken, scope);
		const bodies = bodiesInScope(scope, 'b');
		const years = yearsInScope(scope, 'e');
		return {
			sql: `WITH one AS (${one.sql}),
report AS (
	SELECT year, count(*) AS reports, count(value) AS stated, count(value) FILTER (WHERE NOT small) AS ranked,
		quantile_cont(value, 0.25) FILTER (WHERE NOT small) AS quartile1, quantile_cont(value, 0.5) FILTER (WHERE NOT small) AS median,
		quantile_cont(value, 0.75) FILTER (WHERE NOT small) AS quartile3, max(value) FILTER (WHERE NOT small) AS largest
	FROM one GROUP BY year
),
expected AS (SELECT e.year, count(*) AS n FROM roster e JOIN bodies b USING (body_id) WHERE ${bodies.sql} AND ${years.sql} GROUP BY e.year)
SELECT year, coalesce(r.reports, 0)::INTEGER AS reports, CASE WHEN (SELECT roster FROM dataset) THEN e.n END::INTEGER AS expected,
	coalesce(r.stated, 0)::INTEGER AS stated, coalesce(r.ranked, 0)::INTEGER AS ranked, r.quartile1, r.median, r.quartile3, r.largest
FROM report r FULL JOIN expected e USING (year) ORDER BY year`,
			params: [...one.params, ...bodies.params, ...years.params]
		};
	}
};
