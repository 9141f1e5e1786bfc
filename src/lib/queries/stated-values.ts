import { measuredReports, takenDoubtSql, type MeasuredFigure, type Taken } from './measured-reports';
import { qualifierSql } from './qualifier-sql';
import type { Query } from './query';
import type { Scope } from './scope';

/** One report's number. */
export interface StatedValue extends MeasuredFigure {
	readonly body_id: string;
	readonly short_name: string;
	readonly county: string | null;
	readonly province: string | null;
	readonly year: number;
	readonly value: number;
}

/** Reports with a number, in year order, the largest of a year first: at most `limit`. */
export const statedValues: Query<{ readonly taken: Taken; readonly scope: Scope; readonly limit: number }, StatedValue> = {
	name: 'stated-values',
	build: ({ taken, scope, limit }) => {
		const one = measuredReports(taken, scope);
		return {
			sql: `WITH stated AS (SELECT * FROM (${one.sql}) WHERE value IS NOT NULL ORDER BY year, value DESC, body_id LIMIT ?)
SELECT body_id, short_name, county, province, year, value, numerator, n, state, small,
	${qualifierSql(taken.measure, 'stated.report_id', 'stated.value')} AS qualifier, doubt
FROM stated LEFT JOIN (${takenDoubtSql(taken)}) USING (report_id) ORDER BY year, value DESC, body_id`,
			params: [...one.params, limit]
		};
	}
};
