import type { MeasureState } from '../../core/measure/measure';
import { listParam } from './list-param';
import { measuredReports, type MeasuredFigure } from './measured-reports';
import type { Query } from './query';
import type { Scope } from './scope';

/** One measure of one body, and where it stands among its peers. */
export interface Standing extends MeasuredFigure {
	readonly body_id: string;
	readonly measure: string;
	/** Part of the other ranked bodies that are below it, those with the same number counted by half: 0 to 1; null when it is not ranked. */
	readonly share: number | null;
}

export interface StandingParams {
	/** Measures, each as it is usually divided unless it is the one that `denominator` belongs to. */
	readonly measures: readonly string[];
	readonly denominator: string | null;
	readonly min: number;
	readonly peers: Scope;
	readonly year: number;
	readonly bodies: readonly string[];
}

/** Several measures of some bodies in one year; bodies without a report are not in the list. */
export const standing: Query<StandingParams, Standing> = {
	name: 'standing',
	build: ({ measures, denominator, min, peers, year, bodies }) => {
		const parts = measures.map((measure) => ({
			measure,
			one: measuredReports({ measure, denominator, min }, { ...peers, from: year, to: year })
		}));
		return {
			sql: `${parts
				.map(
					({ measure, one }) => `SELECT body_id, '${measure}' AS measure, value, numerator, n, state, small,
	CASE WHEN value IS NOT NULL AND NOT small THEN
		(percent_rank() OVER (PARTITION BY value IS NULL OR small ORDER BY value) + 1
		- percent_rank() OVER (PARTITION BY value IS NULL OR small ORDER BY value DESC)) / 2 END AS share
FROM (${one.sql}) QUALIFY body_id IN (${listParam(bodies)})`
				)
				.join('\nUNION ALL ')}`,
			params: parts.flatMap(({ one }) => [...one.params, ...bodies])
		};
	}
};
