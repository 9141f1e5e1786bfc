import { OUTCOMES, type Outcome } from '../../core/measure/catalogue';
import type { FigureState } from '../../core/model/figure';
import { figuresOfReports } from './figures-of-reports';
import type { OutcomeDoubts } from './outcomes-of-bodies';
import type { Query } from './query';
import type { Scope } from './scope';

/** Outcomes as one report states them: null in every state but number, and the state of each. */
export type ReportOutcomes = Readonly<Record<Outcome, number | null>> &
	Readonly<Record<`${Outcome}__state`, FigureState>> &
	OutcomeDoubts & {
		readonly body_id: string;
		readonly short_name: string;
		readonly province: string | null;
		readonly year: number;
		/** Requests concluded, as stated. */
		readonly requests_handled: number | null;
		/** Reports that state an outcome: the list may hold fewer. */
		readonly found: number;
	};

/** Reports that state at least one of the six outcomes, those that state most requests first. */
export const outcomesOfReports: Query<{ readonly scope: Scope; readonly limit: number }, ReportOutcomes> = {
	name: 'outcomes-of-reports',
	build: ({ scope, limit }) =>
		figuresOfReports.build({ scope, measures: [...OUTCOMES, 'requests_handled'], stating: OUTCOMES, aboveZero: false, limit })
};
