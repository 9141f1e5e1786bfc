import type { Measure } from './measure';
import { measureById } from './measure-by-id';

/** The measure of an id that must be one. Throws `RangeError` for an id the catalogue does not have. */
export function knownMeasure(id: string): Measure {
	const measure = measureById(id);
	if (measure === undefined) throw new RangeError(`not a measure id: ${id}`);
	return measure;
}
