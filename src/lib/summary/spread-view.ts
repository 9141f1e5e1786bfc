import type { Measure } from '../../core/measure/measure';
import type { ChartTable } from '../charts/chart-table';
import type { DistributionDot, Quartiles } from '../charts/distribution';
import type { HistogramClass } from '../charts/log-histogram';
import { formatNumber } from '../format';
import { m } from '../paraglide/messages';
import type { Place } from '../place';
import type { LoadedSpread } from '../queries/load-spread';
import type { MeasureBin } from '../queries/measure-bins';
import { inWords } from './bilingual';
import { FEWEST_FOR_MEDIAN, valuesTable } from './measure-view';
import { quantity, valueMark } from './report-words';

/** Quartiles where enough reports state the measure; `null` where they would be single reports' figures. */
export function spreadQuartiles({ summary }: LoadedSpread): Quartiles | null {
	const { stated, quartile1, median, quartile3 } = summary;
	if (stated < FEWEST_FOR_MEDIAN || quartile1 === null || median === null || quartile3 === null) return null;
	return { quartile1, median, quartile3 };
}

/** One dot a report. */
export function spreadDots({ values }: LoadedSpread, measure: Measure, place: Place): readonly DistributionDot[] {
	return values.map((row) => ({ value: row.value, mark: valueMark(place, measure, row) }));
}

/** One bar a class. @param href where a bar leads */
export function spreadClasses({ bins }: LoadedSpread, measure: Measure, href: string): readonly HistogramClass[] {
	return bins.map((bin) => ({
		...bin,
		mark: { title: className(bin, measure), lines: [[m.reach_class_reports(), formatNumber(bin.reports)]], href }
	}));
}

/** What is to be seen, in one sentence; '' where nothing is stated. */
export function spreadLabel(title: string, spread: LoadedSpread, measure: Measure): string {
	const { stated, smallest, largest } = spread.summary;
	const quartiles = spreadQuartiles(spread);
	const words = { title, stated: formatNumber(stated) };
	if (quartiles !== null) {
		return m.reach_spread_label_median({
			...words,
			median: quantity(quartiles.median, measure),
			from: formatNumber(quartiles.quartile1),
			to: formatNumber(quartiles.quartile3)
		});
	}
	if (smallest === null || largest === null) return '';
	return m.reach_spread_label({ ...words, smallest: quantity(smallest, measure), largest: quantity(largest, measure) });
}

/** The spread in one row; then report by report or, where they are too many, class by class. */
export function spreadTables(title: string, spread: LoadedSpread, measure: Measure, place: Place): readonly ChartTable[] {
	const parts =
		spread.bins.length > 0
			? classesTable(title, spread, measure)
			: valuesTable(m.overview_table_values({ title }), spread.values.map(rounded), measure, place);
	return [summaryTable(title, spread), parts];
}

/** A rate as it is shown: two decimals. */
function rounded<Row extends { readonly value: number }>(row: Row): Row {
	return { ...row, value: Math.round(row.value * 100) / 100 };
}

function summaryTable(title: string, spread: LoadedSpread): ChartTable {
	const { stated, zeros, smallest, quartile1, median, quartile3, largest } = spread.summary;
	const figures = [smallest, quartile1, median, quartile3, largest].map((value) =>
		value === null ? { value: m.overview_none_stated() } : rounded({ value })
	);
	const labels = [
		m.overview_col_stated(),
		m.overview_col_zeros(),
		m.reach_col_smallest(),
		m.overview_col_q1(),
		m.overview_median(),
		m.overview_col_q3(),
		m.overview_col_largest()
	];
	return {
		caption: m.reach_summary_table({ title }),
		columns: labels.map((label) => ({ label, numeric: true })),
		rows: [[{ value: stated }, { value: zeros }, ...figures]]
	};
}

function classesTable(title: string, { bins }: LoadedSpread, measure: Measure): ChartTable {
	return {
		caption: m.reach_classes_table({ title }),
		columns: [
			{ label: inWords(measure.name), numeric: false },
			{ label: m.reach_class_reports(), numeric: true }
		],
		rows: bins.map((bin) => [{ value: className(bin, measure) }, { value: bin.reports }])
	};
}

function className({ from, below }: MeasureBin, { unit }: Measure): string {
	const words = { unit: unit === null ? '' : inWords(unit) };
	if (from === null || below === null) return m.reach_class_zero(words);
	return m.reach_class_range({ ...words, from: formatNumber(whole(from)), below: formatNumber(whole(below)) });
}

/** A bound in whole numbers where that says the same of counts. */
function whole(bound: number): number {
	return bound >= 10 ? Math.ceil(bound - 1e-6) : Math.round(bound * 100) / 100;
}
