import { countsOfMeasure } from '../../core/measure/counts-of-measure';
import { knownMeasure } from '../../core/measure/known-measure';
import { doubtOn, doubtSql } from './doubt-sql';
import { listParam } from './list-param';
import { measuredReports, type MeasuredFigure } from './measured-reports';
import { qualifierSql } from './qualifier-sql';
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
	build: (asked) => {
		const parts = asked.measures.map((measure) => standingIn(measure, asked));
		const counts = asked.measures.map((id) => [id, countsOfMeasure(knownMeasure(id), asked.denominator)] as const);
		const doubts = asked.measures.map((id) => `WHEN '${id}' THEN d."${id}"`);
		return {
			sql: `SELECT s.body_id, s.measure, s.value, s.numerator, s.n, s.state, s.small, s.qualifier, s.share,
	${doubtOn('s.value', `CASE s.measure ${doubts.join(' ')} END`)} AS doubt
FROM (${parts.map(({ sql }) => sql).join('\nUNION ALL ')}) s LEFT JOIN (${doubtSql(Object.fromEntries(counts))}) d USING (report_id)`,
			params: parts.flatMap(({ params }) => params)
		};
	}
};

function standingIn(measure: string, { denominator, min, peers, year, bodies }: StandingParams) {
	const one = measuredReports({ measure, denominator, min }, { ...peers, from: year, to: year });
	const rank = (order: string): string => `percent_rank() OVER (PARTITION BY value IS NULL OR small ORDER BY value ${order})`;
	return {
		sql: `SELECT report_id, body_id, measure, value, numerator, n, state, small, ${qualifierSql(measure, 's.report_id', 's.value')} AS qualifier, share
FROM (
	SELECT *, '${measure}' AS measure, CASE WHEN value IS NOT NULL AND NOT small THEN (${rank('ASC')} + 1 - ${rank('DESC')}) / 2 END AS share
	FROM (${one.sql}) QUALIFY body_id IN (${listParam(bodies)})
) s`,
		params: [...one.params, ...bodies]
	};
}
