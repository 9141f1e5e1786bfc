import { knownMeasure } from '../../core/measure/known-measure';
import type { Measure } from '../../core/measure/measure';
import type { Mark } from '../charts/chart';
import type { DensityField } from '../charts/density';
import { outliers } from '../charts/outliers';
import type { ScatterAxes, ScatterAxis, ScatterPoint } from '../charts/scatter';
import { valueScale } from '../charts/value-scale';
import { formatNumber } from '../format';
import { m } from '../paraglide/messages';
import type { FigurePair } from '../queries/figure-pairs';
import type { PairBin } from '../queries/measure-pair-bins';
import { axisNumber } from '../summary/axis-number';
import { bothDoubts } from '../summary/both-doubts';
import { inWords } from '../summary/bilingual';
import { figureNumber, figureOnAxis, nameWithUnit, smallestStep } from '../summary/measure-words';
import { qualified } from '../summary/qualifier-words';
import { pickOf, type CompareContext } from './compare-context';
import { sourceOf } from './figure-mark';
import { usualScale } from './usual-scale';
import { quantity } from '../summary/report-words';

/** Points named besides those of chosen bodies. */
const NAMED = { few: 12, many: 5 };

/** The measure of the upright axis. */
export function otherMeasure({ data }: CompareContext): Measure {
	return knownMeasure(data.with);
}

/** Axes of the scatter, each on its usual scale; fields need logarithmic ones. */
export function scatterAxes(context: CompareContext): ScatterAxes {
	const { points, bins } = context.figures.pairs;
	const axis = (measure: Measure, values: readonly number[]): ScatterAxis => ({
		name: nameWithUnit(measure),
		kind: bins.length > 0 ? 'log' : usualScale(measure, values),
		smallest: smallestStep(measure),
		number: figureOnAxis(measure)
	});
	return {
		x: axis(
			context.measure,
			points.map(({ x }) => x)
		),
		y: axis(
			otherMeasure(context),
			points.map(({ y }) => y)
		),
		number: axisNumber
	};
}

/** A point a report; chosen bodies are named first, then those far from the crowd. */
export function scatterPoints(context: CompareContext, axes: ScatterAxes): readonly ScatterPoint[] {
	const { points, year, bins } = context.figures.pairs;
	const picks = points.map(({ body_id }) => pickOf(context, body_id));
	const named = bins.length > 0 ? new Set<number>() : namedPoints(points, axes);
	const seen = points.map((pair, index): ScatterPoint => ({
		x: pair.x,
		y: pair.y,
		label: picks[index] !== null || named.has(index) ? pointName(pair, year === null) : null,
		pick: picks[index] ?? null,
		faint: pair.small,
		mark: pairMark(context, pair)
	}));
	// Chosen ones are drawn last, above the others, and their names are placed first.
	const order = (point: ScatterPoint): number => (point.pick == null ? 0 : 1);
	return [...seen].sort((a, b) => order(b) - order(a));
}

function pointName({ short_name, year }: FigurePair, withYear: boolean): string {
	return withYear ? `${short_name} ${year}` : short_name;
}

function namedPoints(points: readonly FigurePair[], axes: ScatterAxes): ReadonlySet<number> {
	const at = (side: 'x' | 'y') =>
		valueScale(
			axes[side].kind,
			points.map((point) => point[side]),
			axes[side].smallest
		).at;
	const [x, y] = [at('x'), at('y')];
	const most = points.length <= NAMED.few ? NAMED.few : NAMED.many;
	return new Set(
		outliers(
			points.map((point) => ({ x: x(point.x), y: y(point.y) })),
			most
		)
	);
}

function pairMark(context: CompareContext, pair: FigurePair): Mark {
	const { measure, place, data } = context;
	const other = otherMeasure(context);
	const withN = (value: string, n: number | null): string => (n === null ? value : `${value} (${m.overview_n({ n: formatNumber(n) })})`);
	return {
		title: m.overview_body_year({ body: pair.short_name, year: String(pair.year) }),
		lines: [
			[inWords(measure.name), withN(qualified(quantity(pair.x, measure), pair.x_qualifier), pair.x_n)],
			[inWords(other.name), withN(qualified(quantity(pair.y, other), pair.y_qualifier), pair.y_n)],
			...(pair.county === null ? [] : [[m.overview_place(), pair.county] as const])
		],
		href: sourceOf(place, { body_id: pair.body_id, year: pair.year, state: 'number' }, measure, data.taken.denominator),
		pick: pair.body_id,
		doubt: bothDoubts(pair.x_doubt, pair.y_doubt)
	};
}

/** Fields of a scatter with too many points. */
export function scatterFields(context: CompareContext): readonly DensityField[] {
	const measures = { x: context.measure, y: otherMeasure(context) };
	return context.figures.pairs.bins.map((bin) => ({
		x: bounds(bin.x_from, bin.x_below),
		y: bounds(bin.y_from, bin.y_below),
		reports: bin.reports,
		mark: fieldMark(bin, measures)
	}));
}

function bounds(from: number | null, below: number | null): DensityField['x'] {
	return from === null || below === null ? null : [from, below];
}

function fieldMark(bin: PairBin, { x, y }: { readonly x: Measure; readonly y: Measure }): Mark {
	const range = (measure: Measure, from: number | null, below: number | null): readonly [string, string] => [
		inWords(measure.name),
		from === null || below === null
			? quantity(0, measure)
			: m.overview_range({ from: figureNumber(from, measure), to: figureNumber(below, measure) })
	];
	return {
		title: m.compare_field({ reports: formatNumber(bin.reports) }),
		lines: [range(x, bin.x_from, bin.x_below), range(y, bin.y_from, bin.y_below)],
		href: null
	};
}
