import { classBounds, logClassSql } from './log-class';
import { measureColumn } from './measure-column';
import { measuresInScope } from './measures-in-scope';
import type { Query } from './query';
import type { Scope } from './scope';

/** Reports whose value falls into one class of a logarithmic scale. */
export interface MeasureBin {
	/** Smallest value of the class; null for the class of zero. */
	readonly from: number | null;
	/** Values of the class are smaller than this; null for the class of zero. */
	readonly below: number | null;
	readonly reports: number;
}

/** Reports by class of value, zero first; classes without a report are not in the list. */
export const measureBins: Query<{ readonly measure: string; readonly scope: Scope }, MeasureBin> = {
	name: 'measure-bins',
	build: ({ measure, scope }) => {
		const one = measuresInScope(scope);
		const column = measureColumn(measure);
		const { from, below } = classBounds('class');
		return {
			sql: `WITH bin AS (SELECT ${logClassSql(column)} AS class, count(*)::INTEGER AS reports FROM (${one.sql}) WHERE ${column} IS NOT NULL GROUP BY class)
SELECT ${from} AS "from", ${below} AS below, reports FROM bin ORDER BY class NULLS FIRST`,
			params: one.params
		};
	}
};
