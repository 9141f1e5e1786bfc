import { measuresInScope } from './measures-in-scope';
import type { Query } from './query';
import { READERSHIP_STATE, TEXT_READ_WHOLE } from './readership-state';
import { bodiesInScope, yearsInScope, type Scope } from './scope';

/** How many reports of a year state their readership. */
export interface ReadershipYear {
	readonly year: number;
	readonly reports: number;
	/** Reports expected; null without a roster. */
	readonly expected: number | null;
	/** Reports that state views or visits, however far they were read. */
	readonly stated: number;
	/** Reports that do not, and were not read far enough to say that they have none. */
	readonly not_read: number;
	/** Reports whose text was read whole, and those of them that state readership: the only share that may be formed. */
	readonly whole: number;
	readonly whole_stated: number;
}

/** Reports that state readership by year, in year order; years with nothing but an expectation included. */
export const readershipByYear: Query<Scope, ReadershipYear> = {
	name: 'readership-by-year',
	build: (scope) => {
		const one = measuresInScope(scope);
		const bodies = bodiesInScope(scope, 'b');
		const years = yearsInScope(scope, 'e');
		return {
			sql: `WITH one AS (
	SELECT o.report_id, o.year, ${READERSHIP_STATE} AS state, ${TEXT_READ_WHOLE} AS whole FROM (${one.sql}) o JOIN reports r USING (report_id)
),
expected AS (SELECT e.year, count(*) AS n FROM roster e JOIN bodies b USING (body_id) WHERE ${bodies.sql} AND ${years.sql} GROUP BY e.year),
years AS (SELECT year FROM one UNION SELECT year FROM expected)
SELECT y.year, count(o.report_id)::INTEGER AS reports,
	CASE WHEN (SELECT roster FROM dataset) THEN any_value(e.n) END::INTEGER AS expected,
	count(*) FILTER (WHERE o.state = 'number')::INTEGER AS stated,
	count(*) FILTER (WHERE o.state = 'not_read')::INTEGER AS not_read,
	count(*) FILTER (WHERE o.whole)::INTEGER AS whole,
	count(*) FILTER (WHERE o.whole AND o.state = 'number')::INTEGER AS whole_stated
FROM years y LEFT JOIN one o ON o.year = y.year LEFT JOIN expected e ON e.year = y.year
GROUP BY y.year ORDER BY y.year`,
			params: [...one.params, ...bodies.params, ...years.params]
		};
	}
};
