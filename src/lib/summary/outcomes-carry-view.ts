import type { ChartCell, ChartTable } from '../charts/chart-table';
import { formatChange, formatNumber } from '../format';
import { m } from '../paraglide/messages';
import type { Place } from '../place';
import type { CarryOverYear } from '../queries/carry-over';
import type { CarryOverGap } from '../queries/carry-over-gaps';
import { countWords, fractionWords, outcomeRate, rateWords } from './outcome-rate';
import { figureHref } from './report-words';

/** What the next year's reports say was carried in, set against what was carried out, over the bodies that state both. */
export function nextYearWords({ pairs, pairs_out, pairs_in, differing }: CarryOverYear): string {
	if (pairs === 0 || pairs_out === null || pairs_in === null) return m.outcomes_next_none();
	const difference = pairs_in - pairs_out;
	if (differing === 0) return m.outcomes_next_same({ pairs: formatNumber(pairs) });
	const words = { n: formatNumber(Math.abs(difference)), differing: formatNumber(differing), pairs: formatNumber(pairs) };
	if (difference === 0) return m.outcomes_next_even(words);
	return difference > 0 ? m.outcomes_next_more(words) : m.outcomes_next_less(words);
}

/** Requests from year to year: one row a year that some report states. */
export function carryTable(caption: string, years: readonly CarryOverYear[], min: number): ChartTable {
	const numbers = [m.outcomes_col_carried_in(), m.outcomes_col_received(), m.outcomes_col_concluded(), m.outcomes_col_carried_out()];
	return {
		caption,
		columns: [
			{ label: m.overview_col_year(), numeric: false },
			...numbers.map((label) => ({ label, numeric: true })),
			...[m.outcomes_col_next(), m.outcomes_col_carry_rate(), m.outcomes_col_coverage()].map((label) => ({ label, numeric: false }))
		],
		rows: years
			.filter(({ stated }) => stated > 0)
			.map((row) => [
				{ value: row.year },
				...[row.carried_in, row.received, row.concluded, row.carried_out].map((value): ChartCell => ({
					value: value ?? m.overview_none_stated()
				})),
				{ value: nextYearWords(row) },
				{ value: carryRateWords(row, min) },
				{ value: countWords(row.stated, row.expected ?? row.reports) }
			])
	};
}

function carryRateWords({ rate_out, rate_of }: CarryOverYear, min: number): string {
	const rate = outcomeRate(rate_out, rate_of, min);
	if (rate === null) return m.outcomes_no_rate();
	return rate.few ? m.outcomes_no_rate_few({ fraction: fractionWords(rate) }) : rateWords(rate);
}

/** Bodies at which the chain breaks, both figures leading to their reports. */
export function gapsTable(caption: string, gaps: readonly CarryOverGap[], place: Place): ChartTable {
	return {
		caption,
		columns: [
			m.overview_col_body(),
			m.overview_col_year(),
			m.outcomes_col_carried_out(),
			m.outcomes_col_next_in(),
			m.overview_col_change()
		].map((label, index) => ({ label, numeric: index > 1 })),
		rows: gaps.map(({ body_id, short_name, year, carried_out, next_in }) => [
			{ value: short_name },
			{ value: year },
			{ value: carried_out, href: figureHref(place, body_id, year, 'requests_carried_out') },
			{ value: next_in, href: figureHref(place, body_id, year + 1, 'requests_carried_in') },
			{ value: formatChange(next_in - carried_out) }
		])
	};
}
