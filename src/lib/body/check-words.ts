import { m } from '../paraglide/messages';

const CHECKS: readonly (readonly [start: string, words: (inputs: { check: string }) => string])[] = [
	['t3.balance', m.body_check_balance],
	['t3.results_total', m.body_check_results_total],
	['t3.applicants', m.body_check_applicants],
	['t4.', m.body_check_review],
	['t2.in_force', m.body_check_in_force],
	['narrative', m.body_check_narrative],
	['channel_exceeds_total', m.body_check_channel_exceeds],
	['channels_do_not_sum', m.body_check_channels_sum],
	['partial_list', m.body_check_partial_list],
	['unit_missing', m.body_check_unit_missing],
	['year_like_count', m.body_check_year_like],
	['read.several_figures', m.body_check_several],
	['read.figure_of_another_year', m.body_check_other_year],
	['total_restated_differently', m.body_check_restated],
	['read.row_cells', m.body_check_row_cells],
	['read.column_order', m.body_check_column_order],
	['p.year', m.body_check_year_conflict],
	['read.glued_cells', m.body_check_glued],
	['read.spread_digits', m.body_check_spread],
	['read.repeats_removed', m.body_check_repeats],
	['g1.', m.body_check_list],
	['read.', m.body_check_reading]
];

/** What a check found, in words; one that has no words of its own is named. */
export function checkWords(check: string): string {
	const words = CHECKS.find(([start]) => check.startsWith(start))?.[1] ?? m.body_check_other;
	return words({ check });
}
