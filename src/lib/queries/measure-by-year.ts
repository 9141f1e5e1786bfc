import { measureColumn } from './measure-column';
import { measuresInScope } from './measures-in-scope';
import type { Query } from './query';
import { bodiesInScope, yearsInScope, type Scope } from './scope';

/** One measure in one year over the reports of a scope. */
export interface MeasureYear {
	readonly year: number;
	/** Reports there are, reports expected (null without a roster), reports that state the measure. */
	readonly reports: number;
	readonly expected: number | null;
	readonly stated: number;
	/** Over the reports that state it; null when none does. */
	readonly total: number | null;
	readonly quartile1: number | null;
	readonly median: number | null;
	readonly quartile3: number | null;
	readonly largest: number | null;
	/** Reports that state zero. */
	readonly zeros: number;
}

/** A measure by year, in year order; years with nothing but an expectation included. */
export const measureByYear: Query<{ readonly measure: string; readonly scope: Scope }, MeasureYear> = {
	name: 'measure-by-year',
	build: ({ measure, scope }) => {
		const one = measuresInScope(scope);
		const bodies = bodiesInScope(scope, 'b');
		const years = yearsInScope(scope, 'e');
		return {
			sql: `WITH one AS (SELECT report_id, year, ${measureColumn(measure)} AS value FROM (${one.sql})),
expected AS (SELECT e.year, count(*) AS n FROM roster e JOIN bodies b USING (body_id) WHERE ${bodies.sql} AND ${years.sql} GROUP BY e.year),
years AS (SELECT year FROM one UNION SELECT year FROM expected)
SELECT y.year, count(o.report_id)::INTEGER AS reports,
	CASE WHEN (SELECT roster FROM dataset) THEN any_value(e.n) END::INTEGER AS expected,
	count(o.value)::INTEGER AS stated, sum(o.value) AS total,
	quantile_cont(o.value, 0.25) AS quartile1, quantile_cont(o.value, 0.5) AS median, quantile_cont(o.value, 0.75) AS quartile3,
	max(o.value) AS largest, count(*) FILTER (WHERE o.value = 0)::INTEGER AS zeros
FROM years y LEFT JOIN one o ON o.year = y.year LEFT JOIN expected e ON e.year = y.year
GROUP BY y.year ORDER BY y.year`,
			params: [...one.params, ...bodies.params, ...years.params]
		};
	}
};
