import type { CountMeasure } from '../../core/measure/measure';
import type { Mark } from '../charts/chart';
import type { ChartTable } from '../charts/chart-table';
import type { DensityField } from '../charts/density';
import { outliers } from '../charts/outliers';
import type { ScatterAxes, ScatterPoint } from '../charts/scatter';
import { formatNumber } from '../format';
import { m } from '../paraglide/messages';
import type { Place } from '../place';
import type { LoadedPairs } from '../queries/load-pairs';
import type { MeasurePair } from '../queries/measure-pairs';
import type { PairBin } from '../queries/measure-pair-bins';
import type { Doubt } from '../queries/doubt-sql';
import { axisNumber } from './axis-number';
import { bothDoubts } from './both-doubts';
import { inWords } from './bilingual';
import { countMeasure } from './count-measure';
import { qualified, qualifierColumn } from './qualifier-words';
import { figureHref, placeWords, quantity } from './report-words';

/** Dots named at most. */
const MOST_NAMES = { compact: 4, wide: 8 };

const measuresOf = ({ x, y }: LoadedPairs): { readonly x: CountMeasure; readonly y: CountMeasure } => ({
	x: countMeasure(x),
	y: countMeasure(y)
});

/** Names of both axes, each with its unit. */
export function pairAxes(pairs: LoadedPairs): ScatterAxes {
	const axis = ({ name, unit }: CountMeasure) => ({
		name: m.reach_axis({ name: inWords(name), unit: inWords(unit) }),
		kind: 'log' as const
	});
	const { x, y } = measuresOf(pairs);
	return { x: axis(x), y: axis(y), number: axisNumber };
}

/** One dot a report; those far from the rest are named. */
export function pairPoints(pairs: LoadedPairs, place: Place, compact: boolean): readonly ScatterPoint[] {
	const at = (value: number): number => (value > 0 ? Math.log10(value) : -0.5);
	const far = outliers(
		pairs.reports.map((row) => ({ x: at(row.x), y: at(row.y) })),
		MOST_NAMES[compact ? 'compact' : 'wide']
	);
	return pairs.reports.map((row, index) => ({
		x: row.x,
		y: row.y,
		label: far.includes(index) ? `${row.short_name} ${row.year}` : null,
		mark: pairMark(row, pairs, place)
	}));
}

function pairMark(row: MeasurePair, pairs: LoadedPairs, place: Place): Mark {
	const { x, y } = measuresOf(pairs);
	return {
		title: m.overview_body_year({ body: row.short_name, year: String(row.year) }),
		lines: [
			[inWords(x.name), qualified(quantity(row.x, x), row.x_qualifier)],
			[inWords(y.name), qualified(quantity(row.y, y), row.y_qualifier)],
			[m.overview_place(), placeWords(row)]
		],
		href: figureHref(place, row.body_id, row.year, y.id),
		doubt: bothDoubts(row.x_doubt, row.y_doubt)
	};
}

/** Fields of the plane with how many reports fall into each. @param href where a field leads */
export function pairFields(pairs: LoadedPairs, href: string): readonly DensityField[] {
	const { x, y } = measuresOf(pairs);
	return pairs.fields.map((field) => {
		const [across, up] = [bounds(field, 'x'), bounds(field, 'y')];
		return {
			x: across,
			y: up,
			reports: field.reports,
			mark: {
				title: m.overview_n({ n: formatNumber(field.reports) }),
				lines: [
					[inWords(x.name), boundWords(across, x)],
					[inWords(y.name), boundWords(up, y)]
				],
				href
			}
		};
	});
}

function bounds(field: PairBin, side: 'x' | 'y'): DensityField['x'] {
	const [from, below] = [field[`${side}_from`], field[`${side}_below`]];
	return from === null || below === null ? null : [from, below];
}

function boundWords(side: DensityField['x'], { unit }: CountMeasure): string {
	const words = { unit: inWords(unit) };
	if (side === null) return m.reach_class_zero(words);
	return m.reach_class_range({ ...words, from: formatNumber(Math.ceil(side[0] - 1e-6)), below: formatNumber(Math.ceil(side[1] - 1e-6)) });
}

/** What is to be seen, in one sentence; '' where no report states both. */
export function pairsLabel({ reports, found }: LoadedPairs): string {
	if (reports.length === 0) return '';
	const of = (side: 'x' | 'y', pick: (...values: number[]) => number): string => formatNumber(pick(...reports.map((row) => row[side])));
	return m.reach_pairs_label({
		found: formatNumber(found),
		x_from: of('x', Math.min),
		x_to: of('x', Math.max),
		y_from: of('y', Math.min),
		y_to: of('y', Math.max)
	});
}

/** Report by report, both figures with their source. */
export function pairsTable(title: string, pairs: LoadedPairs, place: Place): ChartTable {
	const { x, y } = measuresOf(pairs);
	const { reports, found } = pairs;
	const exact = { x: qualifierColumn(reports.map((row) => row.x_qualifier)), y: qualifierColumn(reports.map((row) => row.y_qualifier)) };
	const cell = ({ body_id, year }: MeasurePair, value: number, id: string, doubt: Doubt) => ({
		value,
		href: figureHref(place, body_id, year, id),
		doubt
	});
	const words = [m.overview_col_year(), m.overview_col_body(), m.overview_col_place()];
	return {
		caption:
			found > reports.length
				? m.reach_pairs_table_first({ title, shown: formatNumber(reports.length), found: formatNumber(found) })
				: m.overview_table_values({ title }),
		columns: [
			...words.map((label) => ({ label, numeric: false })),
			...exact.x.columns,
			{ label: inWords(x.name), numeric: true },
			...exact.y.columns,
			{ label: inWords(y.name), numeric: true }
		],
		rows: reports.map((row) => [
			{ value: row.year },
			{ value: row.short_name },
			{ value: placeWords(row) },
			...exact.x.cells(row.x_qualifier),
			cell(row, row.x, x.id, row.x_doubt),
			...exact.y.cells(row.y_qualifier),
			cell(row, row.y, y.id, row.y_doubt)
		])
	};
}

/** Fields with their counts; no table where every report is a dot. */
export function fieldsTables(title: string, pairs: LoadedPairs): readonly ChartTable[] {
	const { x, y } = measuresOf(pairs);
	if (pairs.fields.length === 0) return [];
	return [
		{
			caption: m.reach_classes_table({ title }),
			columns: [
				{ label: inWords(x.name), numeric: false },
				{ label: inWords(y.name), numeric: false },
				{ label: m.reach_class_reports(), numeric: true }
			],
			rows: pairs.fields.map((field) => [
				{ value: boundWords(bounds(field, 'x'), x) },
				{ value: boundWords(bounds(field, 'y'), y) },
				{ value: field.reports }
			])
		}
	];
}
