import { compareTexts, type Likeness } from './compare-texts';
import { findCandidates } from './find-candidates';
import type { ShingleWeights } from './shingle-weights';

/** Two reports of a year that are nearly the same, by their places in the list of texts, the earlier first. */
export interface SimilarPair {
	readonly first: number;
	readonly second: number;
	readonly likeness: Likeness;
}

/**
 * All pairs of nearly identical reports of one year.
 * @param texts masked, one a body, those that `weights` was made of
 */
export function similarInYear(texts: readonly string[], weights: ShingleWeights): readonly SimilarPair[] {
	return findCandidates(weights).flatMap(([first, second]) => {
		const likeness = compareTexts(texts[first] as string, texts[second] as string, weights);
		return likeness.isNearlySame ? [{ first, second, likeness }] : [];
	});
}
