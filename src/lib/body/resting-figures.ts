import { countsOfMeasure } from '../../core/measure/counts-of-measure';
import { figuresOfCount } from '../../core/measure/figures-of-count';
import { measureById } from '../../core/measure/measure-by-id';
import { countMeasure } from '../summary/count-measure';
import type { SourceSubject } from './source-subject';

/**
 * Ids of the form cells and metrics that a figure rests on: of a measure all that it may be made of, as the data set counts errors, of a
 * group its cells. @param denominator which way a rate is divided; null for the usual one
 */
export function restingFigures(id: string, subject: SourceSubject | null, denominator: string | null = null): readonly string[] {
	const measure = measureById(id);
	if (measure !== undefined) return countsOfMeasure(measure, denominator).flatMap((count) => figuresOfCount(countMeasure(count)));
	return [id, ...(subject?.kind === 'group' ? subject.parts.map((part) => part.id) : [])];
}
