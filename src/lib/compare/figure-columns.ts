import type { Measure } from '../../core/measure/measure';
import { stateName } from '../body/figure-words';
import type { ChartCell, ChartTable } from '../charts/chart-table';
import { m } from '../paraglide/messages';
import type { ValueQualifier } from '../queries/qualifier-sql';
import { inWords } from '../summary/bilingual';
import { nameWithUnit } from '../summary/measure-words';
import { qualifierColumn } from '../summary/qualifier-words';
import type { CompareContext } from './compare-context';
import { intervalWords, sourceOf, type Told } from './figure-mark';

type Column = ChartTable['columns'][number];

/** A figure as a cell needs it; parts of a rate may be left out where it has none. */
export type CellFigure = Pick<Told, 'body_id' | 'year' | 'state' | 'value'> &
	Partial<Pick<Told, 'numerator' | 'n' | 'qualifier' | 'doubt'>>;

/** The columns that a measure takes in a table, and the cells of one figure. */
export interface FigureColumns {
	readonly columns: readonly Column[];
	readonly cells: (figure: CellFigure) => readonly ChartCell[];
}

/** A value as tables and files hold it: a share in per cent, as its column says. */
export function tableNumber(value: number, measure: Measure): number {
	return measure.unit === null ? Number((value * 100).toPrecision(12)) : value;
}

/** A figure's cell: the number, or its state in words, leading to its source. */
export function figureCell({ place, data }: CompareContext, figure: CellFigure, measure: Measure): ChartCell {
	return {
		value: figure.value === null ? stateName(figure.state) : tableNumber(figure.value, measure),
		href: sourceOf(place, figure, measure, data.taken.denominator),
		doubt: figure.doubt ?? null
	};
}

/**
 * A measure in a table: the number, before it how exactly it is stated where some are not exact (`qualifiers` are those of
 * all rows), behind it the cases of a rate and the interval of a share. `label` stands over the number.
 */
export function figureColumns(
	context: CompareContext,
	measure: Measure,
	qualifiers: readonly ValueQualifier[],
	label = nameWithUnit(measure)
): FigureColumns {
	const exact = qualifierColumn(qualifiers);
	const isRate = measure.kind === 'rate';
	const isShare = isRate && measure.proportion;
	return {
		columns: [
			...exact.columns,
			{ label, numeric: true },
			...(isRate ? [{ label: m.compare_cases({ name: inWords(measure.name) }), numeric: true }] : []),
			...(isShare ? [{ label: m.compare_wilson(), numeric: false }] : [])
		],
		cells: (figure) => [
			...exact.cells(figure.qualifier ?? null),
			figureCell(context, figure, measure),
			...(isRate ? [{ value: figure.n ?? '' }] : []),
			...(isShare ? [{ value: intervalWords({ numerator: figure.numerator ?? null, n: figure.n ?? null }, measure) }] : [])
		]
	};
}
