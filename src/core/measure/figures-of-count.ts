import type { CountMeasure } from './measure';

/** Ids of the form cells and metrics of running text that a count may rest on, whatever the generation of the form, each once. */
export function figuresOfCount({ sources }: CountMeasure): readonly string[] {
	return [...new Set(sources.flatMap((source) => ('figures' in source ? source.figures : 'metric' in source ? [source.metric] : [])))];
}
