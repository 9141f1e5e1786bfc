import { countOf } from './count-of';
import type { Report } from './read-dataset';

/** The six groups of results in the order of the form. */
export const OUTCOME_GROUPS = [
	'outcome_full',
	'outcome_part',
	'outcome_refused',
	'outcome_unavailable',
	'outcome_not_processed',
	'outcome_other'
];

/** The six counts of a report in the order of the form; `null` in each that is no number. */
export function outcomesOf(report: Report): readonly (number | null)[] {
	return OUTCOME_GROUPS.map((group) => countOf(report, group).value);
}

/** Sums of the six groups over the reports that state all of them, and how many do. */
export function outcomeSums(reports: readonly Report[]): { readonly stated: number; readonly sums: readonly number[] } {
	const whole = reports.map(outcomesOf).filter((counts) => !counts.includes(null));
	return { stated: whole.length, sums: OUTCOME_GROUPS.map((_, group) => whole.reduce((sum, counts) => sum + Number(counts[group]), 0)) };
}
