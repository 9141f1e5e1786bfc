import { OUTCOMES, type Outcome } from '../../core/measure/catalogue';
import { measureColumn } from './measure-column';
import { measuresInScope } from './measures-in-scope';
import type { Query } from './query';
import type { Scope } from './scope';

/** Outcomes as one report states them; null where it does not, or was not read that far. */
export type ReportOutcomes = Readonly<Record<Outcome, number | null>> & {
	readonly body_id: string;
	readonly short_name: string;
	readonly province: string | null;
	readonly year: number;
	/** Requests concluded, as stated. */
	readonly requests_handled: number | null;
};

const SOME_STATED = OUTCOMES.map((outcome) => `${measureColumn(outcome)} IS NOT NULL`).join(' OR ');

/** Reports that state at least one of the six outcomes, those that state most requests first. */
export const outcomesOfReports: Query<{ readonly scope: Scope; readonly limit: number }, ReportOutcomes> = {
	name: 'outcomes-of-reports',
	build: ({ scope, limit }) => {
		const one = measuresInScope(scope);
		return {
			sql: `SELECT body_id, short_name, province, year, requests_handled, ${OUTCOMES.map(measureColumn).join(', ')}
FROM (${one.sql}) WHERE ${SOME_STATED}
ORDER BY list_sum([${OUTCOMES.map(measureColumn).join(', ')}]) DESC, year, body_id LIMIT ?`,
			params: [...one.params, limit]
		};
	}
};
