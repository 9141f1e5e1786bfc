import type { Measure } from '../../core/measure/measure';
import { knownMeasure } from '../../core/measure/known-measure';
import type { Place } from '../place';
import type { ComparedFigures, CompareData } from '../queries/compare-data';

/** What every picture of the page is made from. */
export interface CompareContext {
	readonly data: CompareData;
	readonly figures: ComparedFigures;
	readonly measure: Measure;
	readonly place: Place;
}

/** The context of a page whose measure somebody states. */
export function compareContext(data: CompareData, figures: ComparedFigures, place: Place): CompareContext {
	return { data, figures, place, measure: knownMeasure(data.taken.measure) };
}

/** A body's place among the chosen ones, from 0; null when it is not chosen. */
export function pickOf({ data }: CompareContext, bodyId: string): number | null {
	const index = data.picks.findIndex(({ body_id }) => body_id === bodyId);
	return index < 0 ? null : index;
}
