import type { Denominator, Measure, RateMeasure } from './measure';

/** What a rate is divided by. @param id id of a denominator; `null`, or one the rate does not have, is the usual one */
export function denominatorOf({ denominators }: RateMeasure, id: string | null): Denominator {
	return denominators.find((one) => one.id === id) ?? denominators[0];
}

/** Ids of the counts that a measure is made of, each once; a count is made of itself. @param denominator as in `denominatorOf` */
export function countsOfMeasure(measure: Measure, denominator: string | null): readonly string[] {
	if (measure.kind === 'count') return [measure.id];
	const ids = [...measure.numerator, ...denominatorOf(measure, denominator).ids];
	return [...new Set(ids.map((id) => id.replace(/^-/, '')))];
}
