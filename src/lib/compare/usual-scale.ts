import type { Measure } from '../../core/measure/measure';
import { scaleKindFor, type ScaleKind } from '../charts/value-scale';

/** The axis a measure is drawn on unless another is chosen: views differ by orders of magnitude, shares never. */
export function usualScale(measure: Measure, values: readonly number[]): ScaleKind {
	if (measure.unit === null) return 'linear';
	return measure.topic === 'readership' ? 'log' : scaleKindFor(values);
}
