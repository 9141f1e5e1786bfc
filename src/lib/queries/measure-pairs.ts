import { doubtSql, type Doubt } from './doubt-sql';
import { measureColumn } from './measure-column';
import { measuresInScope } from './measures-in-scope';
import { qualifierSql, type ValueQualifier } from './qualifier-sql';
import type { Query } from './query';
import type { Scope } from './scope';

/** What one report states of two measures. */
export interface MeasurePair {
	readonly body_id: string;
	readonly short_name: string;
	readonly province: string | null;
	readonly county: string | null;
	readonly year: number;
	readonly x: number;
	readonly y: number;
	readonly x_qualifier: ValueQualifier;
	readonly y_qualifier: ValueQualifier;
	readonly x_doubt: Doubt;
	readonly y_doubt: Doubt;
	/** Reports that state both: the list may hold fewer. */
	readonly found: number;
}

export interface MeasurePairsParams {
	/** Count measure ids. */
	readonly x: string;
	readonly y: string;
	readonly scope: Scope;
	/** Most rows to return. */
	readonly limit: number;
}

/** Reports that state both measures: the latest year first, in a year the largest `y` first. */
export const measurePairs: Query<MeasurePairsParams, MeasurePair> = {
	name: 'measure-pairs',
	build: ({ x, y, scope, limit }) => {
		const one = measuresInScope(scope);
		const [columnX, columnY] = [measureColumn(x), measureColumn(y)];
		return {
			sql: `WITH pair AS (
	SELECT *, count(*) OVER ()::INTEGER AS found FROM (${one.sql}) WHERE ${columnX} IS NOT NULL AND ${columnY} IS NOT NULL
	ORDER BY year DESC, ${columnY} DESC, body_id LIMIT ?
)
SELECT body_id, short_name, province, county, year, ${columnX} AS x, ${columnY} AS y,
	${qualifierSql(x, 'pair.report_id', `pair.${columnX}`)} AS x_qualifier,
	${qualifierSql(y, 'pair.report_id', `pair.${columnY}`)} AS y_qualifier, x_doubt, y_doubt, found
FROM pair LEFT JOIN (${doubtSql({ x_doubt: [x], y_doubt: [y] })}) USING (report_id) ORDER BY year DESC, y DESC, body_id`,
			params: [...one.params, limit]
		};
	}
};
