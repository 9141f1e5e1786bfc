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

const ROWS_OF_GROUPS: readonly (readonly string[])[] = [
	['granted_in_full'],
	['granted_in_part'],
	[
		'refused_state_secret',
		'refused_prohibited_by_law',
		'refused_three_securities_one_stability',
		'refused_third_party_rights',
		'refused_internal_affairs',
		'refused_deliberative_process',
		'refused_enforcement_file',
		'refused_administrative_query'
	],
	['unavailable_not_held', 'unavailable_needs_creation', 'unavailable_unclear_after_correction'],
	[
		'not_processed_petition',
		'not_processed_duplicate',
		'not_processed_published_material',
		'not_processed_abusive_repeat',
		'not_processed_reconfirmation'
	],
	['other_correction_not_made_in_time', 'other_fee_not_paid_in_time', 'other_handling_other']
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

/** Rows of a group of results that a report of either form states for one kind of applicant, together; `null` where one is no number. */
function cellsOfGroup(report: Report, group: number, applicant: string): number | null {
	const is2019 = report.tables.get('requests')?.form === 'form-2019';
	const rows = group === 5 && is2019 ? ['other_handling'] : (ROWS_OF_GROUPS[group] ?? []);
	const values = rows.map((row) => report.cells.get(`requests.${row}.${applicant}`)?.value);
	return values.some((value) => value == null) ? null : values.reduce<number>((sum, value) => sum + Number(value), 0);
}

/** Requests of one kind of applicant by group of results, from table 3's own cells; `null` in each group that is not stated whole. */
export function flowOf(report: Report, applicant: string): readonly (number | null)[] {
	return OUTCOME_GROUPS.map((_, group) => cellsOfGroup(report, group, applicant));
}
