import { knownMeasure } from '../../core/measure/known-measure';
import { measureSql } from './measure-sql';
import { measuresInScope } from './measures-in-scope';
import type { Query } from './query';
import type { Scope } from './scope';

/** How a measure is spread over all reports of a scope that state it. */
export interface MeasureSpread {
	readonly stated: number;
	/** Reports that state zero. */
	readonly zeros: number;
	/** Null when no report states it. */
	readonly smallest: number | null;
	readonly quartile1: number | null;
	readonly median: number | null;
	readonly quartile3: number | null;
	readonly largest: number | null;
}

/** One row on a measure (a rate is divided the usual way), all years of the scope together: a body counts once for each report. */
export const measureSpread: Query<{ readonly measure: string; readonly scope: Scope }, MeasureSpread> = {
	name: 'measure-spread',
	build: ({ measure, scope }) => {
		const one = measuresInScope(scope);
		return {
			sql: `SELECT count(value)::INTEGER AS stated, count(*) FILTER (WHERE value = 0)::INTEGER AS zeros, min(value) AS smallest,
	quantile_cont(value, 0.25) AS quartile1, quantile_cont(value, 0.5) AS median, quantile_cont(value, 0.75) AS quartile3, max(value) AS largest
FROM (SELECT ${measureSql(knownMeasure(measure), null).value} AS value FROM (${one.sql}))`,
			params: one.params
		};
	}
};
