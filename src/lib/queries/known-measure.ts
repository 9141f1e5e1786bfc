import type { Measure } from '../../core/measure/measure';
import { measureById } from '../../core/measure/measure-by-id';

/** The measure of an id that becomes SQL. Throws `RangeError` for an id the catalogue does not have. */
export function knownMeasure(id: string): Measure {
	const measure = measureById(id);
	if (measure === undefined) throw new RangeError(`not a measure id: ${id}`);
	return measure;
}
