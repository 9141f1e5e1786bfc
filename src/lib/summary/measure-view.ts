import type { CountMeasure, Measure } from '../../core/measure/measure';
import type { ChartCell, ChartTable } from '../charts/chart-table';
import type { MedianBandRow } from '../charts/median-band';
import type { Dot, DotCategory } from '../charts/year-dots';
import { formatNumber } from '../format';
import { m } from '../paraglide/messages';
import type { Place } from '../place';
import type { MeasureYear } from '../queries/measure-by-year';
import type { MeasureValue } from '../queries/measure-values';
import type { LoadedMeasure } from '../queries/load-measure';
import { inWords } from './bilingual';
import { qualifierColumn } from './qualifier-words';
import { coverageWords, figureHref, placeWords, quantity, valueMark } from './report-words';

/** Fewer reports than this have no median drawn: it would be one report's figure. */
export const FEWEST_FOR_MEDIAN = 10;

/** The rows of a median band; years that too few reports state are gaps. */
export function bandRows(years: readonly MeasureYear[], measure: CountMeasure): readonly MedianBandRow[] {
	return years.map((row) => {
		const enough = row.stated >= FEWEST_FOR_MEDIAN;
		return {
			label: String(row.year),
			note: axisNote(row),
			quartile1: enough ? row.quartile1 : null,
			median: enough ? row.median : null,
			quartile3: enough ? row.quartile3 : null,
			mark: { title: m.overview_year({ year: String(row.year) }), lines: yearLines(row, measure), href: null }
		};
	});
}

/** One dot a report. */
export function dotRows(values: readonly MeasureValue[], measure: CountMeasure, place: Place): readonly Dot[] {
	return values.map((row) => ({ category: String(row.year), value: row.value, mark: valueMark(place, measure, row) }));
}

/** The years under the dots, with how many reports state the measure. */
export function dotCategories(years: readonly MeasureYear[]): readonly DotCategory[] {
	return years.map((row) => ({
		label: String(row.year),
		note: axisNote(row),
		median: row.stated >= FEWEST_FOR_MEDIAN ? row.median : null
	}));
}

/** By year, and report by report with a link to each source. */
export function measureTables(title: string, data: LoadedMeasure, measure: CountMeasure, place: Place): readonly ChartTable[] {
	const last = data.years.at(-1);
	const caption = data.complete ? m.overview_table_values({ title }) : m.overview_table_values_year({ title, year: String(last?.year) });
	return [yearsTable(title, data.years), valuesTable(caption, data.values, measure, place)];
}

/** Report by report, the latest year first. */
export function valuesTable(caption: string, values: readonly MeasureValue[], measure: Measure, place: Place): ChartTable {
	const exactness = qualifierColumn(values.map(({ qualifier }) => qualifier));
	return {
		caption,
		columns: [
			{ label: m.overview_col_year(), numeric: false },
			{ label: m.overview_col_body(), numeric: false },
			{ label: m.overview_col_place(), numeric: false },
			...exactness.columns,
			{ label: inWords(measure.name), numeric: true }
		],
		rows: [...values]
			.sort((a, b) => b.year - a.year)
			.map((row) => [
				{ value: row.year },
				{ value: row.short_name },
				{ value: placeWords(row) },
				...exactness.cells(row.qualifier),
				{ value: row.value, href: figureHref(place, row.body_id, row.year, measure.id), doubt: row.doubt }
			])
	};
}

function yearsTable(title: string, years: readonly MeasureYear[]): ChartTable {
	const numeric = [
		m.overview_col_reports(),
		m.overview_col_expected(),
		m.overview_col_stated(),
		m.overview_col_total(),
		m.overview_col_q1(),
		m.overview_median(),
		m.overview_col_q3(),
		m.overview_col_largest(),
		m.overview_col_zeros()
	];
	const figure = (value: number | null): ChartCell => ({ value: value ?? m.overview_none_stated() });
	return {
		caption: m.overview_table_years({ title }),
		columns: [{ label: m.overview_col_year(), numeric: false }, ...numeric.map((label) => ({ label, numeric: true }))],
		rows: years.map((row) => [
			{ value: row.year },
			{ value: row.reports },
			{ value: row.expected ?? m.overview_not_expected() },
			{ value: row.stated },
			...[row.total, row.quartile1, row.median, row.quartile3, row.largest].map(figure),
			{ value: row.zeros }
		])
	};
}

function axisNote(row: MeasureYear): string {
	return row.expected === null
		? m.overview_n({ n: formatNumber(row.stated) })
		: `${formatNumber(row.stated)}/${formatNumber(row.expected)}`;
}

function yearLines(row: MeasureYear, measure: CountMeasure): MedianBandRow['mark']['lines'] {
	if (row.median === null || row.quartile1 === null || row.quartile3 === null) return [[m.overview_stated_by(), m.overview_none_stated()]];
	return [
		[m.overview_median(), quantity(row.median, measure)],
		[m.overview_quartiles(), m.overview_range({ from: formatNumber(row.quartile1), to: formatNumber(row.quartile3) })],
		[m.overview_stated_by(), coverageWords(row.stated, row.reports, row.expected)]
	];
}
