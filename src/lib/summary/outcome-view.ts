import { OUTCOMES } from '../../core/measure/catalogue';
import { stateName } from '../body/figure-words';
import type { Mark } from '../charts/chart';
import type { ChartCell, ChartTable } from '../charts/chart-table';
import type { OutcomeRow } from '../charts/outcome-shares';
import { formatNumber, formatPercent } from '../format';
import { m } from '../paraglide/messages';
import type { Place } from '../place';
import type { OutcomesYear } from '../queries/outcomes-by-year';
import type { ReportOutcomes } from '../queries/outcomes-of-reports';
import { inWords } from './bilingual';
import { countMeasure } from './count-measure';
import { figureHref } from './report-words';
import { SMALL_N } from './small-n';

/** First year of the form in which the sixth outcome group counts three rows instead of one. */
export const SEAM_YEAR = 2021;
/** Reports drawn at most: more rows make no chart to look at; the table holds them all. */
export const MOST_OUTCOME_ROWS = 12;

/** Names of the six outcomes, in outcome order. */
export function outcomeNames(): readonly string[] {
	return OUTCOMES.map((outcome) => inWords(countMeasure(outcome).name));
}

/** One bar a year that some report states whole, with the seam where the form changed. */
export function outcomeYearRows(years: readonly OutcomesYear[]): readonly OutcomeRow[] {
	const stated = years.filter((row) => row.stated > 0);
	const seam: OutcomeRow = { label: m.overview_outcomes_seam(), note: '', counts: null, n: 0, marks: [], asShare: false };
	return stated.flatMap((row, index) => {
		const before = stated[index - 1];
		const crosses = before !== undefined && before.year < SEAM_YEAR && row.year >= SEAM_YEAR;
		return crosses ? [seam, outcomeYearRow(row)] : [outcomeYearRow(row)];
	});
}

function outcomeYearRow(row: OutcomesYear): OutcomeRow {
	const counts = OUTCOMES.map((outcome) => row[outcome]);
	const n = sumStated(counts);
	const title = m.overview_year({ year: String(row.year) });
	return {
		label: String(row.year),
		note: m.overview_n({ n: formatNumber(n) }),
		counts,
		n,
		marks: marksOfCounts(title, counts, n, null),
		asShare: n >= SMALL_N
	};
}

/** One row a report: a square for each request whose outcome it states. */
export function reportOutcomeRows(reports: readonly ReportOutcomes[], place: Place): readonly OutcomeRow[] {
	return reports.map((row) => {
		const counts = OUTCOMES.map((outcome) => row[outcome]);
		const stated = counts.filter((count) => count !== null).length;
		const title = m.overview_body_year({ body: row.short_name, year: String(row.year) });
		return {
			label: `${row.short_name} ${row.year}`,
			note:
				stated === OUTCOMES.length ? m.overview_n({ n: formatNumber(sumStated(counts)) }) : m.overview_report_outcomes_kinds({ stated }),
			counts,
			n: sumStated(counts),
			marks: marksOfCounts(title, counts, null, (outcome) => figureHref(place, row.body_id, row.year, outcome)),
			asShare: false
		};
	});
}

/** Sum of the counts that are stated. */
function sumStated(counts: readonly (number | null)[]): number {
	return counts.reduce<number>((sum, count) => (count === null ? sum : sum + count), 0);
}

function marksOfCounts(
	title: string,
	counts: readonly (number | null)[],
	n: number | null,
	hrefOf: ((outcome: string) => string) | null
): readonly Mark[] {
	const names = outcomeNames();
	return OUTCOMES.map((outcome, index) => {
		const count = counts[index] ?? null;
		const lines: [string, string][] = [[names[index] ?? outcome, count === null ? m.overview_none_stated() : formatNumber(count)]];
		if (n !== null && n >= SMALL_N && count !== null)
			lines.push([m.overview_outcomes_share(), `${formatPercent(count / n)} (n=${formatNumber(n)})`]);
		return { title, lines, href: hrefOf === null ? null : hrefOf(outcome) };
	});
}

/** Counts and, from 30 requests on, shares by year. */
export function outcomeYearTable(title: string, years: readonly OutcomesYear[]): ChartTable {
	const names = outcomeNames();
	const counts = [m.overview_col_reports(), m.overview_col_stated(), m.overview_outcomes_requests(), ...names];
	const shares = names.map((outcome) => m.overview_outcomes_share_of({ outcome }));
	return {
		caption: title,
		columns: [m.overview_col_year(), ...counts, ...shares].map((label, index) => ({ label, numeric: index > 0 })),
		rows: years.map((row) => [{ value: row.year }, { value: row.reports }, { value: row.stated }, ...outcomeYearCells(row)])
	};
}

function outcomeYearCells(row: OutcomesYear): readonly ChartCell[] {
	const counts = OUTCOMES.map((outcome) => row[outcome]);
	if (row.stated === 0) return [null, ...counts, ...counts].map(() => ({ value: m.overview_none_stated() }));
	const n = sumStated(counts);
	const shareOf = (count: number | null): string =>
		count === null ? m.overview_none_stated() : n < SMALL_N ? m.overview_outcomes_too_few() : formatPercent(count / n);
	return [
		{ value: n },
		...counts.map((count) => ({ value: count ?? m.overview_none_stated() })),
		...counts.map((count) => ({ value: shareOf(count) }))
	];
}

/** Counts as each report states them, each with its source; where there is none, why. */
export function reportOutcomeTable(title: string, reports: readonly ReportOutcomes[], place: Place): ChartTable {
	return {
		caption: title,
		columns: [m.overview_col_body(), m.overview_col_year(), ...outcomeNames()].map((label, index) => ({ label, numeric: index > 1 })),
		rows: reports.map((row) => [
			{ value: row.short_name },
			{ value: row.year },
			...OUTCOMES.map((outcome): ChartCell => {
				const count = row[outcome];
				return count === null
					? { value: stateName(row[`${outcome}__state`]) }
					: { value: count, href: figureHref(place, row.body_id, row.year, outcome), doubt: row[`${outcome}__doubt`] };
			})
		])
	};
}
