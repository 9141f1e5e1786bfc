import { MEASURES } from './catalogue';
import type { Measure } from './measure';

const BY_ID: ReadonlyMap<string, Measure> = new Map(MEASURES.map((measure) => [measure.id, measure]));

/** The measure of an id; `undefined` for an id the catalogue does not have. */
export function measureById(id: string): Measure | undefined {
	return BY_ID.get(id);
}
