import { measuresInScope } from './measures-in-scope';
import { ALL_STATED, OUTCOME_SUMS, type OutcomeSums } from './outcome-sums';
import type { Query } from './query';
import type { Scope } from './scope';

/**
 * Outcomes of requests in one year, and the parts of the disclosure rate over the reports that state both its parts.
 * Sums are null when no report does.
 */
export type OutcomesYear = OutcomeSums & {
	readonly year: number;
	readonly reports: number;
	/** Reports that state all six groups. */
	readonly stated: number;
	/** Reports that state what the disclosure rate needs; granted in full or in part; concluded. */
	readonly rate_reports: number;
	readonly granted: number | null;
	readonly concluded: number | null;
};

const RATE_STATED = 'outcome_full IS NOT NULL AND outcome_part IS NOT NULL AND requests_handled IS NOT NULL';

/** The six outcomes by year, in year order; only years with reports. */
export const outcomesByYear: Query<Scope, OutcomesYear> = {
	name: 'outcomes-by-year',
	build: (scope) => {
		const one = measuresInScope(scope);
		return {
			sql: `SELECT year, count(*)::INTEGER AS reports, count(*) FILTER (WHERE ${ALL_STATED})::INTEGER AS stated,
	${OUTCOME_SUMS},
	count(*) FILTER (WHERE ${RATE_STATED})::INTEGER AS rate_reports,
	sum(outcome_full + outcome_part) FILTER (WHERE ${RATE_STATED}) AS granted,
	sum(requests_handled) FILTER (WHERE ${RATE_STATED}) AS concluded
FROM (${one.sql}) GROUP BY year ORDER BY year`,
			params: one.params
		};
	}
};
