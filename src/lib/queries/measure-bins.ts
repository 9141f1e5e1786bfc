import { knownMeasure } from '../../core/measure/known-measure';
import { classBounds, logClassSql } from './log-class';
import { measureSql } from './measure-sql';
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
		const { value } = measureSql(knownMeasure(measure), null);
		const { from, below } = classBounds('class');
		return {
			sql: `WITH one AS (SELECT ${value} AS value FROM (${one.sql})),
bin AS (SELECT ${logClassSql('value')} AS class, count(*)::INTEGER AS reports FROM one WHERE value IS NOT NULL GROUP BY class)
SELECT ${from} AS "from", ${below} AS below, reports FROM bin ORDER BY class NULLS FIRST`,
			params: one.params
		};
	}
};
