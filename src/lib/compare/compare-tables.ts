import type { Measure } from '../../core/measure/measure';
import { stateName } from '../body/figure-words';
import type { ChartCell, ChartTable } from '../charts/chart-table';
import { formatNumber } from '../format';
import { m } from '../paraglide/messages';
import { FIRST_ROWS } from '../queries/load-compare';
import type { YearFigure } from '../queries/figures-by-year';
import type { StatedValue } from '../queries/stated-values';
import { inWords } from '../summary/bilingual';
import { nameWithUnit } from '../summary/measure-words';
import { qualifierColumn } from '../summary/qualifier-words';
import type { CompareContext } from './compare-context';
import { intervalWords, sourceOf, type Told } from './figure-mark';
import { bodiesIn } from './rank-items';
import { placeText } from './rank-lines';
import { otherMeasure } from './scatter-view';
import { quantity } from '../summary/report-words';

type Column = ChartTable['columns'][number];

const words = (label: string): Column => ({ label, numeric: false });
const numbers = (label: string): Column => ({ label, numeric: true });

/** A value as tables and files hold it: a share in per cent, as its column says. */
function tableNumber(value: number, measure: Measure): number {
	return measure.unit === null ? Number((value * 100).toPrecision(12)) : value;
}

/** A figure's cell: the number, or its state in words, leading to its source. */
function figureCell(
	{ place, data }: CompareContext,
	figure: Pick<Told, 'body_id' | 'year' | 'state' | 'value'>,
	measure: Measure
): ChartCell {
	return {
		value: figure.value === null ? stateName(figure.state) : tableNumber(figure.value, measure),
		href: sourceOf(place, figure, measure, data.taken.denominator)
	};
}

/** The first rows of the ranking, as it is shown. */
export function rankTable(context: CompareContext, title: string): ChartTable {
	const { measure, figures } = context;
	const { year } = figures.comparison;
	const exact = qualifierColumn(figures.rows.map(({ qualifier }) => qualifier));
	const isRate = measure.kind === 'rate';
	const all = bodiesIn(figures.counts, 'ranked') + bodiesIn(figures.counts, 'small') + bodiesIn(figures.counts, 'missing');
	return {
		caption: all > figures.rows.length ? m.compare_table_first({ title, rows: formatNumber(FIRST_ROWS) }) : title,
		columns: [
			words(m.compare_rank()),
			words(m.compare_body()),
			words(m.overview_place()),
			...exact.columns,
			numbers(`${nameWithUnit(measure)} ${year}`),
			...(isRate ? [numbers('n'), words(m.compare_wilson())] : []),
			numbers(`${nameWithUnit(measure)} ${year - 1}`)
		],
		rows: figures.rows.map((row) => [
			{ value: row.rank === null ? m.compare_no_rank() : placeText({ rank: row.rank, tied: row.tied }) },
			{ value: row.short_name },
			{ value: row.county ?? row.province ?? m.overview_nowhere() },
			...exact.cells(row.qualifier),
			figureCell(context, { ...row, year }, measure),
			...(isRate ? [{ value: row.n ?? '' }, { value: intervalWords(row, measure) }] : []),
			row.before_state === null
				? { value: m.compare_unknown() }
				: figureCell(context, { body_id: row.body_id, year: year - 1, value: row.before, state: row.before_state }, measure)
		])
	};
}

/** Bodies by years. */
export function yearsTable(
	context: CompareContext,
	caption: string,
	figures: readonly YearFigure[],
	bodies: readonly string[],
	years: readonly number[]
): ChartTable {
	return {
		caption,
		columns: [words(m.compare_body()), ...years.map((year) => numbers(String(year)))],
		rows: bodies.flatMap((id) => {
			const own = figures.filter(({ body_id }) => body_id === id);
			const name = own[0]?.short_name;
			if (name === undefined) return [];
			const cell = (year: number): ChartCell => {
				const figure = own.find((one) => one.year === year);
				return figure === undefined ? { value: m.compare_unknown() } : figureCell(context, figure, context.measure);
			};
			return [[{ value: name }, ...years.map(cell)]];
		})
	};
}

/** The middle half of the peer group by year. */
export function peersTable({ figures, measure }: CompareContext, caption: string): ChartTable {
	return {
		caption,
		columns: [
			words(m.overview_col_year()),
			...[m.overview_col_stated(), m.overview_col_q1(), m.overview_median(), m.overview_col_q3()].map(numbers)
		],
		rows: figures.peers.years.map((row) => [
			{ value: row.year },
			{ value: row.ranked },
			...[row.quartile1, row.median, row.quartile3].map((value) => ({
				value: value === null ? m.overview_none_stated() : tableNumber(value, measure)
			}))
		])
	};
}

/** Places by year, body by body. */
export function pathsTable(context: CompareContext, caption: string): ChartTable {
	const { figures, measure } = context;
	return {
		caption,
		columns: [words(m.compare_body()), words(m.overview_col_year()), words(m.compare_rank()), numbers(nameWithUnit(measure))],
		rows: figures.paths.map((path) => [
			{ value: path.short_name },
			{ value: path.year },
			{ value: placeText(path) },
			figureCell(context, { ...path, state: 'number' }, measure)
		])
	};
}

/** Reports with both measures; fields of them where there are too many. */
export function pairsTables(context: CompareContext, caption: string): readonly ChartTable[] {
	const { pairs } = context.figures;
	const { measure } = context;
	const other = otherMeasure(context);
	const exact = {
		x: qualifierColumn(pairs.points.map((pair) => pair.x_qualifier)),
		y: qualifierColumn(pairs.points.map((pair) => pair.y_qualifier))
	};
	const points: ChartTable = {
		caption,
		columns: [
			words(m.compare_body()),
			words(m.overview_place()),
			words(m.overview_col_year()),
			...exact.x.columns,
			numbers(nameWithUnit(measure)),
			...exact.y.columns,
			numbers(nameWithUnit(other))
		],
		rows: pairs.points.map((pair) => [
			{ value: pair.short_name },
			{ value: pair.county ?? m.overview_nowhere() },
			{ value: pair.year },
			...exact.x.cells(pair.x_qualifier),
			figureCell(context, { ...pair, value: pair.x, state: 'number' }, measure),
			...exact.y.cells(pair.y_qualifier),
			figureCell(context, { ...pair, value: pair.y, state: 'number' }, other)
		])
	};
	if (pairs.bins.length === 0) return [points];
	const edge = (value: number | null, one: Measure): ChartCell => ({
		value: value === null ? quantity(0, one) : tableNumber(value, one)
	});
	const fields: ChartTable = {
		caption: m.compare_table_fields({ title: caption }),
		columns: [
			numbers(m.compare_from({ name: inWords(measure.name) })),
			numbers(m.compare_below({ name: inWords(measure.name) })),
			numbers(m.compare_from({ name: inWords(other.name) })),
			numbers(m.compare_below({ name: inWords(other.name) })),
			numbers(m.overview_col_reports())
		],
		rows: pairs.bins.map((bin) => [
			edge(bin.x_from, measure),
			edge(bin.x_below, measure),
			edge(bin.y_from, other),
			edge(bin.y_below, other),
			{ value: bin.reports }
		])
	};
	return pairs.points.length === 0 ? [fields] : [fields, points];
}

/** Bodies by measures; a rate has its cases beside it. */
export function heatTable(context: CompareContext, caption: string, measures: readonly Measure[]): ChartTable {
	const { heat, comparison } = context.figures;
	const withN = (measure: Measure): boolean => measure.kind === 'rate';
	return {
		caption,
		columns: [
			words(m.compare_body()),
			...measures.flatMap((measure) => [
				numbers(nameWithUnit(measure)),
				...(withN(measure) ? [numbers(m.compare_cases({ name: inWords(measure.name) }))] : [])
			])
		],
		rows: (heat?.bodies ?? []).map(({ id, name }) => [
			{ value: name },
			...measures.flatMap((measure): readonly ChartCell[] => {
				const cell = heat?.cells.find((one) => one.body_id === id && one.measure === measure.id);
				const figure = { body_id: id, year: comparison.year, value: cell?.value ?? null, state: cell?.state ?? 'no_report' } as const;
				return [figureCell(context, figure, measure), ...(withN(measure) ? [{ value: cell?.n ?? '' }] : [])];
			})
		])
	};
}

/** Report by report, the latest year first. */
export function valuesTable(context: CompareContext, caption: string, values: readonly StatedValue[]): ChartTable {
	const { measure } = context;
	const isRate = measure.kind === 'rate';
	const exact = qualifierColumn(values.map(({ qualifier }) => qualifier));
	return {
		caption,
		columns: [
			words(m.overview_col_year()),
			words(m.compare_body()),
			words(m.overview_place()),
			...exact.columns,
			numbers(nameWithUnit(measure)),
			...(isRate ? [numbers('n')] : [])
		],
		rows: [...values]
			.sort((a, b) => b.year - a.year)
			.map((row) => [
				{ value: row.year },
				{ value: row.short_name },
				{ value: [row.province, row.county].filter((part) => part !== null).join(' ') || m.overview_nowhere() },
				...exact.cells(row.qualifier),
				figureCell(context, row, measure),
				...(isRate ? [{ value: row.n ?? '' }] : [])
			])
	};
}
