import { leastShared } from './least-shared';
import { SHINGLE } from './shingles';

/** Passages of a copy are longer than this on average, masked. */
const USUAL_RUN = 2 * SHINGLE;
/** Characters of such a passage by the shingles in it. */
const CHARACTERS = USUAL_RUN / (USUAL_RUN - SHINGLE + 1);

/**
 * Whether two reports can be nearly the same, by the weights of the shingles they share and of all that either has: cheap, and to be
 * followed by a comparison of the passages. A copy altered so often that its passages are shorter than sixteen characters escapes.
 */
export function mayBeNearlySame(shared: number, all: number, otherAll: number): boolean {
	return shared > 0 && shared * CHARACTERS >= leastShared(Math.min(all, otherAll));
}
