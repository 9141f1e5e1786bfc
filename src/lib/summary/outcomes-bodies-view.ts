import { OUTCOMES, type Outcome } from '../../core/measure/catalogue';
import type { Mark } from '../charts/chart';
import type { ChartCell, ChartTable } from '../charts/chart-table';
import type { OutcomeBody, RateDot } from '../charts/outcome-bodies';
import type { SquaresItem } from '../charts/unit-squares';
import { formatNumber } from '../format';
import { m } from '../paraglide/messages';
import { bodyPath } from '../paths';
import type { Place } from '../place';
import type { OutcomesData } from '../queries/load-outcomes';
import type { OutcomeSums } from '../queries/outcome-sums';
import type { BodyClass, BodyOutcomes, OutcomeDoubts } from '../queries/outcomes-of-bodies';
import { fractionWords, intervalWords, outcomeRate, rateWords, shareWords, type OutcomeRate } from './outcome-rate';
import { outcomeNames } from './outcome-view';
import { figureHref, placeWords } from './report-words';

/** Bars drawn at most besides those of chosen bodies: more make no picture; the table has the others. */
const MOST_BARS = 30;
/** The same for bodies of few requests. */
const MOST_SQUARES = 60;
/** Names a list holds before it only counts. */
const MOST_NAMES = 60;

type Row = Pick<BodyOutcomes, 'granted' | 'concluded'> & OutcomeSums & Partial<OutcomeDoubts> & { readonly requests: number | null };

function countsOf(row: OutcomeSums): readonly (number | null)[] {
	return OUTCOMES.map((outcome) => row[outcome]);
}

/** Where a body's sum leads: to the figure itself where one report states it, else to the body with all its years. */
function hrefOf(place: Place, { body_id, stated, last_year }: BodyOutcomes, outcome: string): string {
	return stated === 1 && last_year !== null ? figureHref(place, body_id, last_year, outcome) : bodyPath(place, body_id);
}

/** One mark for each outcome: count, share where there are enough, and n. */
function marksOf(title: string, row: Row, min: number, href: (outcome: string) => string | null): readonly Mark[] {
	const names = outcomeNames();
	return OUTCOMES.map((outcome, index): Mark => {
		const count = row[outcome];
		const lines: [string, string][] = [];
		if (count !== null && row.requests !== null) {
			lines.push([names[index] ?? outcome, formatNumber(count)]);
			if (row.requests >= min) lines.push([m.outcomes_share(), shareWords(count, row.requests, min)]);
			lines.push([m.outcomes_requests(), formatNumber(row.requests)]);
		}
		return { title, lines, href: href(outcome), doubt: row[`${outcome}__doubt`] ?? null };
	});
}

function rateDot(title: string, rate: OutcomeRate | null, href: string | null): RateDot | null {
	if (rate === null) return null;
	const lines: [string, string][] = [
		[m.outcomes_rate(), rateWords(rate)],
		[m.outcomes_rate_of(), fractionWords(rate)],
		[m.outcomes_interval(), intervalWords(rate)]
	];
	if (rate.few) lines.push([m.outcomes_few_mark(), m.outcomes_few_words()]);
	const { value, interval, few } = rate;
	return { value, interval, few, mark: { title, lines, href } };
}

function bodyOf(title: string, row: Row, data: OutcomesData, strong: boolean, href: (outcome: string) => string | null) {
	const counts = countsOf(row).filter((count) => count !== null);
	if (row.requests === null || counts.length < OUTCOMES.length) return [];
	const rate = outcomeRate(row.granted, row.concluded, data.min);
	const body: OutcomeBody = {
		label: title,
		note: m.overview_n({ n: formatNumber(row.requests) }),
		strong,
		counts,
		n: row.requests,
		marks: marksOf(title, row, data.min, href),
		rate: rateDot(title, rate, href('outcome_full'))
	};
	return [body];
}

/** All bodies of the scope as one row; null without a roster, where there is no such thing, and where they are too few. */
function totalRow({ dataset, total, min }: OutcomesData): Row | null {
	if (!dataset.roster) return null;
	const counts = countsOf(total);
	const requests = counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0);
	return requests === null || requests < min ? null : { ...total, requests };
}

/** Bodies of a class, in the order of the list: the first so many, and the chosen ones. */
function shownOf(data: OutcomesData, wanted: BodyClass, most: number): readonly BodyOutcomes[] {
	return data.bodies.filter((row) => row.class === wanted).filter((row, index) => index < most || data.picks.includes(row.body_id));
}

/** Rows of the chart of shares and rates: the total first, where there is a roster. */
export function bodyRows(data: OutcomesData, place: Place): readonly OutcomeBody[] {
	const total = totalRow(data);
	return [
		...(total === null ? [] : bodyOf(m.outcomes_total(), total, data, true, () => '#outcomes-bodies-table')),
		...shownOf(data, 'share', MOST_BARS).flatMap((row) =>
			bodyOf(row.short_name, row, data, data.picks.includes(row.body_id), (outcome) => hrefOf(place, row, outcome))
		)
	];
}

/** Rate of all bodies together, for the line through the others; null without a roster. */
export function commonRate(data: OutcomesData): number | null {
	const rate = totalRow(data) === null ? null : outcomeRate(data.total.granted, data.total.concluded, data.min);
	return rate === null || rate.few ? null : rate.value;
}

/** Bodies with too few requests for percentages. */
export function squareItems(data: OutcomesData, place: Place): readonly SquaresItem[] {
	return shownOf(data, 'few', MOST_SQUARES).map((row) => ({
		label: row.short_name,
		note: row.requests === null ? '' : formatNumber(row.requests),
		counts: countsOf(row),
		marks: marksOf(row.short_name, row, data.min, (outcome) => hrefOf(place, row, outcome)),
		strong: data.picks.includes(row.body_id)
	}));
}

/** How many bodies of a class there are in the scope, listed or not. */
export function classSize(data: OutcomesData, wanted: BodyClass): number {
	return data.bodies.find((row) => row.class === wanted)?.of_class ?? 0;
}

/** Bodies of a class by name, as far as a list goes, and how many more there are. */
export function namesOf(
	data: OutcomesData,
	wanted: BodyClass,
	place: Place
): { readonly names: readonly { readonly name: string; readonly href: string }[]; readonly more: number } {
	const names = data.bodies
		.filter((row) => row.class === wanted)
		.slice(0, MOST_NAMES)
		.map((row) => ({ name: row.short_name, href: bodyPath(place, row.body_id) }));
	return { names, more: classSize(data, wanted) - names.length };
}

const CLASS_WORDS: Readonly<Record<BodyClass, () => string>> = {
	share: m.outcomes_class_share,
	few: m.outcomes_class_few,
	none: m.outcomes_class_none,
	unstated: m.outcomes_class_unstated,
	no_report: m.outcomes_class_no_report
};

/** Counts of these classes of bodies, and the rate of each with what it rests on; a total first where there is one. */
export function bodiesTable(caption: string, classes: readonly BodyClass[], data: OutcomesData, place: Place): ChartTable {
	const words = [m.overview_col_body(), m.overview_col_place(), m.outcomes_col_class()];
	const names = outcomeNames();
	const shares = names.map((outcome) => m.overview_outcomes_share_of({ outcome }));
	const numbers = [m.outcomes_col_stated(), m.outcomes_requests(), ...names, ...shares, m.outcomes_col_granted(), m.outcomes_col_of()];
	const total = classes.includes('share') ? totalRow(data) : null;
	return {
		caption,
		columns: [
			...words.map((label) => ({ label, numeric: false })),
			...numbers.map((label) => ({ label, numeric: true })),
			...[m.outcomes_rate(), m.outcomes_interval()].map((label) => ({ label, numeric: false }))
		],
		rows: [
			...(total === null
				? []
				: [
						[
							{ value: m.outcomes_total() },
							{ value: '' },
							{ value: '' },
							{ value: data.total.stated },
							...numberCells(total, data.min, () => undefined),
							...rateCells(total, data.min)
						]
					]),
			...data.bodies
				.filter((row) => classes.includes(row.class))
				.map((row) => [
					{ value: row.short_name, href: bodyPath(place, row.body_id) },
					{ value: placeWords(row) },
					{ value: CLASS_WORDS[row.class]() },
					{ value: row.stated },
					...numberCells(row, data.min, (outcome) => hrefOf(place, row, outcome)),
					...rateCells(row, data.min)
				])
		]
	};
}

function numberCells(row: Row, min: number, href: (outcome: string) => string | undefined): readonly ChartCell[] {
	const cell = (value: number | null): ChartCell => ({ value: value ?? m.overview_none_stated() });
	const outcomeCell = (outcome: Outcome): ChartCell => {
		const to = href(outcome);
		const isLinked = row[outcome] !== null && to !== undefined;
		return isLinked ? { ...cell(row[outcome]), href: to, doubt: row[`${outcome}__doubt`] ?? null } : cell(row[outcome]);
	};
	return [
		cell(row.requests),
		...OUTCOMES.map(outcomeCell),
		...OUTCOMES.map((outcome) => ({ value: shareWords(row[outcome], row.requests, min) })),
		{ value: row.granted ?? m.outcomes_no_rate() },
		{ value: row.concluded ?? m.outcomes_no_rate() }
	];
}

function rateCells(row: Row, min: number): readonly ChartCell[] {
	const rate = outcomeRate(row.granted, row.concluded, min);
	if (rate === null) return [{ value: m.outcomes_no_rate() }, { value: m.outcomes_no_rate() }];
	return [{ value: rateWords(rate) }, { value: intervalWords(rate) }];
}
