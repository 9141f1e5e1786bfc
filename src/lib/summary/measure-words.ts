import type { Measure } from '../../core/measure/measure';
import { formatNumber, formatPercent } from '../format';
import { m } from '../paraglide/messages';
import { axisNumber } from './axis-number';
import { inWords } from './bilingual';

/** A value without its unit: `1,204`, of a share `42.3%`. */
export function figureNumber(value: number, measure: Measure): string {
	return measure.unit === null ? formatPercent(value) : formatNumber(value);
}

/** A value as the label of an axis. */
export function figureOnAxis(measure: Measure): (value: number) => string {
	return measure.unit === null ? (value) => formatPercent(value, 0) : axisNumber;
}

/** Least distance between labels of an axis: counts are whole. */
export function smallestStep(measure: Measure): number {
	if (measure.kind === 'count') return 1;
	return measure.unit === null ? 0.01 : 0.1;
}

/** Unit of a measure; a share's is per cent. */
export function unitWords(measure: Measure): string {
	return measure.unit === null ? '%' : inWords(measure.unit);
}

/** A measure with its unit, as an axis or a column names it. */
export function nameWithUnit(measure: Measure): string {
	return m.view_measure_option({ name: inWords(measure.name), unit: unitWords(measure) });
}
