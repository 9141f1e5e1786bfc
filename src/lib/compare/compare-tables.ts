import { knownMeasure } from '../../core/measure/known-measure';
import type { Measure } from '../../core/measure/measure';
import type { ChartCell, ChartTable } from '../charts/chart-table';
import { formatNumber, formatPercent } from '../format';
import { m } from '../paraglide/messages';
import { FIRST_ROWS } from '../queries/load-compare';
import type { YearFigure } from '../queries/figures-by-year';
import type { StatedValue } from '../queries/stated-values';
import { inWords } from '../summary/bilingual';
import { nameWithUnit, unitWords } from '../summary/measure-words';
import { qualifierColumn } from '../summary/qualifier-words';
import { placeWords, quantity } from '../summary/report-words';
import type { CompareContext } from './compare-context';
import { figureCell, figureColumns, tableNumber } from './figure-columns';
import { intervalWords } from './figure-mark';
import { bodiesIn } from './rank-items';
import { placeText } from './rank-lines';
import { otherMeasure } from './scatter-view';

type Column = ChartTable['columns'][number];

const words = (label: string): Column => ({ label, numeric: false });
const numbers = (label: string): Column => ({ label, numeric: true });

/** The first rows of the ranking, as it is shown. */
export function rankTable(context: CompareContext, title: string): ChartTable {
	const { measure, figures } = context;
	const { year } = figures.comparison;
	const all = bodiesIn(figures.counts, 'ranked') + bodiesIn(figures.counts, 'small') + bodiesIn(figures.counts, 'missing');
	const own = figureColumns(
		context,
		measure,
		figures.rows.map(({ qualifier }) => qualifier),
		`${nameWithUnit(measure)} ${year}`
	);
	const before = qualifierColumn(figures.rows.map((row) => row.before_qualifier));
	return {
		caption: all > figures.rows.length ? m.compare_table_first({ title, rows: formatNumber(FIRST_ROWS) }) : title,
		columns: [
			words(m.compare_rank()),
			words(m.compare_body()),
			words(m.overview_place()),
			...own.columns,
			...before.columns.map(({ label }) => words(`${label} ${year - 1}`)),
			numbers(`${nameWithUnit(measure)} ${year - 1}`),
			...(measure.kind === 'rate' ? [numbers(m.compare_cases({ name: String(year - 1) }))] : [])
		],
		rows: figures.rows.map((row) => [
			{ value: row.rank === null ? m.compare_no_rank() : placeText({ rank: row.rank, tied: row.tied }) },
			{ value: row.short_name },
			{ value: placeWords(row) },
			...own.cells({ ...row, year }),
			...before.cells(row.before_qualifier),
			row.before_state === null
				? { value: m.compare_unknown() }
				: figureCell(
						context,
						{ body_id: row.body_id, year: year - 1, value: row.before, state: row.before_state, doubt: row.before_doubt },
						measure
					),
			...(measure.kind === 'rate' ? [{ value: row.before_n ?? '' }] : [])
		])
	};
}

/** Bodies over years: exact counts body by year, all else row by row, with its cases or its exactness beside it. */
export function yearsTable(
	context: CompareContext,
	caption: string,
	figures: readonly YearFigure[],
	bodies: readonly string[],
	years: readonly number[]
): ChartTable {
	const own = bodies.map((id) => figures.filter(({ body_id }) => body_id === id)).filter((one) => one.length > 0);
	const isPlain = context.measure.kind === 'count' && own.flat().every(({ qualifier }) => qualifier === null);
	if (!isPlain) return figureRows(context, caption, own.flat());
	return {
		caption,
		columns: [words(m.compare_body()), ...years.map((year) => numbers(String(year)))],
		rows: own.map((one) => [
			{ value: one[0]?.short_name ?? '' },
			...years.map((year): ChartCell => {
				const figure = one.find((figureOf) => figureOf.year === year);
				return figure === undefined ? { value: m.compare_unknown() } : figureCell(context, figure, context.measure);
			})
		])
	};
}

function figureRows(context: CompareContext, caption: string, figures: readonly YearFigure[]): ChartTable {
	const own = figureColumns(
		context,
		context.measure,
		figures.map(({ qualifier }) => qualifier)
	);
	return {
		caption,
		columns: [words(m.compare_body()), words(m.overview_col_year()), ...own.columns],
		rows: figures.map((figure) => [{ value: figure.short_name }, { value: figure.year }, ...own.cells(figure)])
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
	if (pairs.bins.length === 0) return [pointsTable(context, caption)];
	const fields = fieldsTable(context, m.compare_table_fields({ title: caption }));
	return pairs.points.length === 0 ? [fields] : [fields, pointsTable(context, caption)];
}

function pointsTable(context: CompareContext, caption: string): ChartTable {
	const { points } = context.figures.pairs;
	const [x, y] = [context.measure, otherMeasure(context)];
	const both = {
		x: figureColumns(
			context,
			x,
			points.map((pair) => pair.x_qualifier)
		),
		y: figureColumns(
			context,
			y,
			points.map((pair) => pair.y_qualifier)
		)
	};
	return {
		caption,
		columns: [words(m.compare_body()), words(m.overview_place()), words(m.overview_col_year()), ...both.x.columns, ...both.y.columns],
		rows: points.map((pair) => [
			{ value: pair.short_name },
			{ value: pair.county ?? m.overview_nowhere() },
			{ value: pair.year },
			...both.x.cells({ ...pair, value: pair.x, state: 'number', n: pair.x_n, qualifier: pair.x_qualifier, doubt: pair.x_doubt }),
			...both.y.cells({ ...pair, value: pair.y, state: 'number', n: pair.y_n, qualifier: pair.y_qualifier, doubt: pair.y_doubt })
		])
	};
}

function fieldsTable(context: CompareContext, caption: string): ChartTable {
	const [x, y] = [context.measure, otherMeasure(context)];
	const edge = (value: number | null, measure: Measure): ChartCell => ({
		value: value === null ? quantity(0, measure) : tableNumber(value, measure)
	});
	const bounds = ({ name }: Measure): readonly Column[] => [
		numbers(m.compare_from({ name: inWords(name) })),
		numbers(m.compare_below({ name: inWords(name) }))
	];
	return {
		caption,
		columns: [...bounds(x), ...bounds(y), numbers(m.overview_col_reports())],
		rows: context.figures.pairs.bins.map((bin) => [
			edge(bin.x_from, x),
			edge(bin.x_below, x),
			edge(bin.y_from, y),
			edge(bin.y_below, y),
			{ value: bin.reports }
		])
	};
}

/** Body by body and measure by measure, with the standing among the peers. */
export function heatTable(context: CompareContext, caption: string): ChartTable {
	const { heat, comparison } = context.figures;
	const rows = (heat?.bodies ?? []).flatMap(({ id, name }) =>
		(heat?.cells ?? []).filter((cell) => cell.body_id === id).map((cell) => ({ name, cell }))
	);
	return {
		caption,
		columns: [
			words(m.compare_body()),
			words(m.compare_measure()),
			numbers(m.compare_value()),
			words(m.compare_unit()),
			numbers('n'),
			words(m.compare_wilson()),
			words(m.compare_standing())
		],
		rows: rows.map(({ name, cell }) => {
			const measure = knownMeasure(cell.measure);
			return [
				{ value: name },
				{ value: inWords(measure.name) },
				figureCell(context, { ...cell, year: comparison.year }, measure),
				{ value: unitWords(measure) },
				{ value: cell.n ?? '' },
				{ value: intervalWords(cell, measure) },
				{ value: cell.share === null ? '' : m.compare_standing_above({ share: formatPercent(cell.share, 0) }) }
			];
		})
	};
}

/** Report by report, the latest year first. */
export function valuesTable(context: CompareContext, caption: string, values: readonly StatedValue[]): ChartTable {
	const own = figureColumns(
		context,
		context.measure,
		values.map(({ qualifier }) => qualifier)
	);
	return {
		caption,
		columns: [words(m.overview_col_year()), words(m.compare_body()), words(m.overview_place()), ...own.columns],
		rows: [...values]
			.sort((a, b) => b.year - a.year)
			.map((row) => [{ value: row.year }, { value: row.short_name }, { value: placeWords(row) }, ...own.cells(row)])
	};
}
