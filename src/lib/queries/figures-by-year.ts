import { doubtOn } from './doubt-sql';
import { listParam } from './list-param';
import { measuredReports, takenDoubtSql, type MeasuredFigure, type Taken } from './measured-reports';
import { qualifierSql } from './qualifier-sql';
import type { Query } from './query';
import { yearsInScope, type Scope } from './scope';

/** What one body says of a measure in one year. */
export interface YearFigure extends MeasuredFigure {
	readonly body_id: string;
	readonly short_name: string;
	readonly county: string | null;
	readonly year: number;
}

export interface FiguresByYearParams {
	readonly taken: Taken;
	readonly scope: Scope;
	/** Ids of the bodies asked for. */
	readonly bodies: readonly string[];
}

/** Some bodies' figures in body and year order. With a roster, a year without the report expected says `no_report`. */
export const figuresByYear: Query<FiguresByYearParams, YearFigure> = {
	name: 'figures-by-year',
	build: ({ taken, scope, bodies }) => {
		const one = measuredReports(taken, scope);
		const years = yearsInScope(scope, 'e');
		const list = listParam(bodies);
		return {
			sql: `WITH one AS (SELECT * FROM (${one.sql}) WHERE body_id IN (${list}))
SELECT body_id, short_name, county, year, value, numerator, n, state, small,
	${qualifierSql(taken.measure, 'one.report_id', 'one.value')} AS qualifier, ${doubtOn('value', 'doubt')} AS doubt
FROM one LEFT JOIN (${takenDoubtSql(taken)}) USING (report_id)
UNION ALL
SELECT b.body_id, b.short_name, b.county, e.year, NULL, NULL, NULL, 'no_report', FALSE, NULL, NULL
FROM roster e JOIN bodies b USING (body_id) ANTI JOIN one ON one.body_id = e.body_id AND one.year = e.year
WHERE e.body_id IN (${list}) AND ${years.sql}
ORDER BY body_id, year`,
			params: [...one.params, ...bodies, ...bodies, ...years.params]
		};
	}
};
