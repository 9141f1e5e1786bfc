import { compareTexts, type Likeness } from './compare-texts';
import { mayBeNearlySame } from './shingle-overlap';
import type { ShingleWeights } from './shingle-weights';
import { distinctShingles } from './shingles';

/** A masked report of an earlier year. */
export interface PastText {
	readonly year: number;
	readonly text: string;
}

/** An earlier report of the same body that a report is nearly the same as. */
export interface SimilarPast {
	readonly year: number;
	readonly likeness: Likeness;
}

function weightsOf(text: string, { weight }: ShingleWeights): ReadonlyMap<number, number> {
	return new Map([...distinctShingles(text)].map((shingle) => [shingle, weight(shingle)]));
}

const sum = (values: Iterable<number>): number => {
	let all = 0;
	for (const value of values) all += value;
	return all;
};

/**
 * Earlier reports that a body's report is nearly the same as, the most similar first, of equals the latest first.
 * @param text masked
 * @param weights of all reports of the later report's year: what all bodies write in it is nobody's repetition
 */
export function similarToPast(text: string, past: readonly PastText[], weights: ShingleWeights): readonly SimilarPast[] {
	const own = weightsOf(text, weights);
	const all = sum(own.values());
	return past
		.filter((earlier) => {
			const theirs = weightsOf(earlier.text, weights);
			const shared = sum([...theirs].map(([shingle, weight]) => (own.has(shingle) ? weight : 0)));
			return mayBeNearlySame(shared, all, sum(theirs.values()));
		})
		.map(({ year, text: earlier }) => ({ year, likeness: compareTexts(text, earlier, weights) }))
		.filter(({ likeness }) => likeness.isNearlySame)
		.sort((a, b) => b.likeness.share - a.likeness.share || b.year - a.year);
}
