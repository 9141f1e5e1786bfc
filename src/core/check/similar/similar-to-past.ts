import { compareTexts, type Likeness } from './compare-texts';
import type { MaskedText } from './masked-text';
import type { ShingleWeights } from './shingle-weights';

/** An earlier report of the same body that a report is nearly the same as. */
export interface SimilarPast {
	readonly year: number;
	readonly likeness: Likeness;
}

/**
 * Earlier reports that a body's report is nearly the same as, the most similar first, of equals the latest first.
 * @param weights of all reports of the later report's year: what all bodies write in it is nobody's repetition
 */
export function similarToPast(
	text: MaskedText,
	past: readonly { readonly year: number; readonly text: MaskedText }[],
	weights: ShingleWeights
): readonly SimilarPast[] {
	return past
		.map(({ year, text: earlier }) => ({ year, likeness: compareTexts(text, earlier, weights) }))
		.filter(({ likeness }) => likeness.isNearlySame)
		.sort((a, b) => b.likeness.share - a.likeness.share || b.year - a.year);
}
