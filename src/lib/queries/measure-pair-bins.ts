import { classBounds, logClassSql } from './log-class';
import { measureSql } from './measure-sql';
import { measuresInScope } from './measures-in-scope';
import { knownMeasure } from '../../core/measure/known-measure';
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

export interface PairBinsParams {
	/** Measure ids. */
	readonly x: string;
	readonly y: string;
	/** Which way rates are divided; not given: the usual one. */
	readonly denominator?: string | null;
	readonly scope: Scope;
}

/** Reports that state both measures, counted by field: what a picture shows where there are too many for a dot each. */
export const measurePairBins: Query<PairBinsParams, PairBin> = {
	name: 'measure-pair-bins',
	build: ({ x, y, denominator = null, scope }) => {
		const one = measuresInScope(scope);
		const [valueX, valueY] = [x, y].map((id) => measureSql(knownMeasure(id), denominator).value);
		const [boundsX, boundsY] = [classBounds('x'), classBounds('y')];
		return {
			sql: `WITH pair AS (SELECT ${valueX} AS a, ${valueY} AS b FROM (${one.sql})),
field AS (
	SELECT ${logClassSql('a')} AS x, ${logClassSql('b')} AS y, count(*)::INTEGER AS reports FROM pair WHERE a IS NOT NULL AND b IS NOT NULL GROUP BY ALL
)
SELECT ${boundsX.from} AS x_from, ${boundsX.below} AS x_below, ${boundsY.from} AS y_from, ${boundsY.below} AS y_below, reports
FROM field ORDER BY x NULLS FIRST, y NULLS FIRST`,
			params: one.params
		};
	}
};
