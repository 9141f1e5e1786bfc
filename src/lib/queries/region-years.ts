import { expectedReports } from './expected-reports';
import { measuresInScope } from './measures-in-scope';
import type { Query } from './query';
import type { Scope } from './scope';

/** Reports of a region for one year. */
export interface RegionYear {
	readonly year: number;
	readonly reports: number;
	/** Null without a roster: then nothing is missing or late either. */
	readonly expected: number | null;
	readonly late: number;
	/** Published, on a day nobody stated. */
	readonly undated: number;
}

/** Years with a report or with one expected, in order. */
export const regionYears: Query<Scope, RegionYear> = {
	name: 'region-years',
	build: (scope) => {
		const one = measuresInScope(scope);
		const expected = expectedReports(scope);
		return {
			sql: `WITH report AS (SELECT o.year, r.days_late FROM (${one.sql}) o JOIN reports r USING (report_id)),
due AS (SELECT year, count(*) AS n FROM (${expected.sql}) GROUP BY year),
years AS (SELECT year FROM report UNION SELECT year FROM due)
SELECT y.year, count(r.year)::INTEGER AS reports,
	CASE WHEN (SELECT roster FROM dataset) THEN any_value(d.n) END::INTEGER AS expected,
	count(*) FILTER (WHERE r.days_late > 0)::INTEGER AS late,
	count(*) FILTER (WHERE r.year IS NOT NULL AND r.days_late IS NULL)::INTEGER AS undated
FROM years y LEFT JOIN report r ON r.year = y.year LEFT JOIN due d ON d.year = y.year
GROUP BY y.year ORDER BY y.year`,
			params: [...one.params, ...expected.params]
		};
	}
};
