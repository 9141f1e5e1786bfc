import { measureById } from '../../core/measure/measure-by-id';
import { m } from '../paraglide/messages';
import { inWords } from '../summary/bilingual';

/** A measure as a column heading: its name, with the unit where it has one. */
export function measureWords(id: string): string {
	const measure = measureById(id);
	if (measure === undefined) throw new RangeError(`no such measure: ${id}`);
	return measure.unit === null
		? inWords(measure.name)
		: m.view_measure_option({ name: inWords(measure.name), unit: inWords(measure.unit) });
}
