import { OUTCOMES, type Outcome } from '../../core/measure/catalogue';
import { measureColumn } from './measure-column';

/** Sums of the six outcomes over the reports that state all of them; null when no report does. */
export type OutcomeSums = Readonly<Record<Outcome, number | null>>;

/** SQL condition on rows of `measuresInScope`: the report states all six outcomes. */
export const ALL_STATED = OUTCOMES.map((outcome) => `${measureColumn(outcome)} IS NOT NULL`).join(' AND ');

/** SQL of the columns of `OutcomeSums`. */
export const OUTCOME_SUMS = OUTCOMES.map((outcome) => `sum(${measureColumn(outcome)}) FILTER (WHERE ${ALL_STATED}) AS ${outcome}`).join(
	',\n\t'
);
