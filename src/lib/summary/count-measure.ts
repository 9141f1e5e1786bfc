import { COUNTS } from '../../core/measure/catalogue';
import type { CountMeasure } from '../../core/measure/measure';

/** The count measure of this id. Throws `RangeError` for an id the catalogue does not have. */
export function countMeasure(id: string): CountMeasure {
	const measure = COUNTS.find((one) => one.id === id);
	if (measure === undefined) throw new RangeError(`no such measure: ${id}`);
	return measure;
}
