import { knownMeasure } from '../../core/measure/known-measure';
import type { Measure } from '../../core/measure/measure';
import type { HeatCell, HeatRow } from '../charts/heat-matrix';
import { formatNumber, formatPercent } from '../format';
import { m } from '../paraglide/messages';
import type { Standing } from '../queries/standing';
import { axisNumber } from '../summary/axis-number';
import { qualified } from '../summary/qualifier-words';
import { pickOf, type CompareContext } from './compare-context';
import { figureMark, type Told } from './figure-mark';

/** Bodies by measures. */
export interface HeatView {
	readonly measures: readonly Measure[];
	readonly rows: readonly HeatRow[];
}

/** The heat matrix; columns in which no body has a number are left out. A body without a row of figures has no report. */
export function heatView(context: CompareContext): HeatView {
	const { heat, comparison } = context.figures;
	if (heat === null) return { measures: [], rows: [] };
	const measures = [...new Set(heat.cells.map(({ measure }) => measure))].map(knownMeasure);
	const rows = heat.bodies.map(({ id, name }) => ({
		name,
		pick: pickOf(context, id),
		cells: measures.map((measure) => {
			const cell = heat.cells.find((one) => one.body_id === id && one.measure === measure.id);
			return heatCell(context, { body_id: id, short_name: name, county: null, year: comparison.year }, measure, cell);
		})
	}));
	return { measures, rows };
}

function heatCell(
	{ place, data }: CompareContext,
	body: Pick<Told, 'body_id' | 'short_name' | 'county' | 'year'>,
	measure: Measure,
	cell: Standing | undefined
): HeatCell {
	const figure: Told = {
		...body,
		...(cell ?? { value: null, numerator: null, n: null, state: 'no_report', qualifier: null, doubt: null })
	};
	const share = cell?.share ?? null;
	const standing = share === null ? [] : [[m.compare_standing(), m.compare_standing_above({ share: formatPercent(share, 0) })] as const];
	const small = cell?.small ?? false;
	return {
		state: figure.state,
		share,
		text:
			figure.value === null
				? ''
				: `${qualified(shortFigure(figure.value, measure), figure.qualifier)}${small ? '†' : ''}${casesText(figure.n)}`,
		mark: figureMark(place, figure, measure, data.taken.denominator, standing)
	};
}

/** A rate never stands without its cases. */
function casesText(n: number | null): string {
	return n === null ? '' : ` ${m.overview_n({ n: axisNumber(n) })}`;
}

function shortFigure(value: number, measure: Measure): string {
	if (measure.unit === null) return formatPercent(value, 0);
	return value < 10_000 ? formatNumber(Math.round(value * 10) / 10) : axisNumber(value);
}
