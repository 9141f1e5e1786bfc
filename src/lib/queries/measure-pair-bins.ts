import { classBounds, logClassSql } from './log-class';
import { measureColumn } from './measure-column';
import { measuresInScope } from './measures-in-scope';
import type { Query } from './query';
import type { Scope } from './scope';

/** Reports in one field of two logarithmic scales. Bounds are null for zero. */
export interface PairBin {
	readonly x_from: number | null;
	readonly x_below: number | null;
	readonly y_from: number | null;
	readonly y_below: number | null;
	readonly reports: number;
}

/** Reports that state both measures, counted by field: what a picture shows where there are too many for a dot each. */
export const measurePairBins: Query<{ readonly x: string; readonly y: string; readonly scope: Scope }, PairBin> = {
	name: 'measure-pair-bins',
	build: ({ x, y, scope }) => {
		const one = measuresInScope(scope);
		const [columnX, columnY] = [measureColumn(x), measureColumn(y)];
		const [boundsX, boundsY] = [classBounds('x'), classBounds('y')];
		return {
			sql: `WITH field AS (
	SELECT ${logClassSql(columnX)} AS x, ${logClassSql(columnY)} AS y, count(*)::INTEGER AS reports
	FROM (${one.sql}) WHERE ${columnX} IS NOT NULL AND ${columnY} IS NOT NULL GROUP BY ALL
)
SELECT ${boundsX.from} AS x_from, ${boundsX.below} AS x_below, ${boundsY.from} AS y_from, ${boundsY.below} AS y_below, reports
FROM field ORDER BY x NULLS FIRST, y NULLS FIRST`,
			params: one.params
		};
	}
};
