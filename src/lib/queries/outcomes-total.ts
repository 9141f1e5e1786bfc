import { disclosureRateSql } from './disclosure-rate-sql';
import { measuresInScope } from './measures-in-scope';
import { ALL_STATED, OUTCOME_SUMS, type OutcomeSums } from './outcome-sums';
import type { Query } from './query';
import { bodiesInScope, yearsInScope, type Scope } from './scope';

/** Outcomes of all reports of a scope together. Sums are null when no report states them. */
export type OutcomesTotal = OutcomeSums & {
	/** Reports there are, and reports the roster expects; null without one. */
	readonly reports: number;
	readonly expected: number | null;
	/** Reports that state all six outcomes. */
	readonly stated: number;
	/** Reports that state the parts of the disclosure rate, and the sums of these: granted, and what they are divided by. */
	readonly rate_reports: number;
	readonly granted: number | null;
	readonly concluded: number | null;
};

/** One row on all reports of a scope. */
export const outcomesTotal: Query<{ readonly scope: Scope; readonly denominator: string | null }, OutcomesTotal> = {
	name: 'outcomes-total',
	build: ({ scope, denominator }) => {
		const one = measuresInScope(scope);
		const bodies = bodiesInScope(scope, 'b');
		const years = yearsInScope(scope, 'e');
		const rate = disclosureRateSql(denominator);
		return {
			sql: `SELECT count(*)::INTEGER AS reports,
	CASE WHEN (SELECT roster FROM dataset)
		THEN (SELECT count(*) FROM roster e JOIN bodies b USING (body_id) WHERE ${bodies.sql} AND ${years.sql}) END::INTEGER AS expected,
	count(*) FILTER (WHERE ${ALL_STATED})::INTEGER AS stated,
	${OUTCOME_SUMS},
	count(*) FILTER (WHERE ${rate.state} IN ('number', 'no_cases'))::INTEGER AS rate_reports,
	sum(${rate.numerator}) AS granted, sum(${rate.denominator}) AS concluded
FROM (${one.sql})`,
			params: [...bodies.params, ...years.params, ...one.params]
		};
	}
};
