import { leastShared } from './least-shared';
import { sharedRuns, type SharedRun } from './shared-runs';
import { SHINGLE, shingles } from './shingles';
import type { ShingleWeights } from './shingle-weights';

/** How much two reports have in common. */
export interface Likeness {
	/** Distinctive characters in shared passages, of the distinctive characters of the text that has fewer of them; 0 to 1. */
	readonly share: number;
	/** Characters in shared passages, masks counted as one and punctuation not at all. */
	readonly characters: number;
	readonly runs: readonly SharedRun[];
	/** Whether so much is no accident: see `leastShared`. */
	readonly isNearlySame: boolean;
}

/** Sums of the weights of a text's shingles before each of them, and after the last. */
function sums(text: string, { weight }: ShingleWeights): Float64Array {
	const hashes = shingles(text);
	const before = new Float64Array(hashes.length + 1);
	for (let i = 0; i < hashes.length; i++) before[i + 1] = (before[i] as number) + weight(hashes[i] as number);
	return before;
}

/** Characters from `start` on, each counted as much as the shingles among them weigh on average. */
function distinctive(before: Float64Array, start: number, length: number): number {
	const count = length - SHINGLE + 1;
	return count < 1 ? 0 : (((before[start + count] as number) - (before[start] as number)) / count) * length;
}

/**
 * Compares the masked texts of two reports passage by passage. A character counts as much as the words around it are rare in `weights`, so that sentences that
 * all reports of a year have count nearly nothing, and the form's own nothing.
 */
export function compareTexts(one: string, other: string, weights: ShingleWeights): Likeness {
	const runs = sharedRuns(one, other);
	const [before, otherBefore] = [sums(one, weights), sums(other, weights)];
	const all = distinctive(before, 0, one.length);
	const otherAll = distinctive(otherBefore, 0, other.length);
	const isFirst = all <= otherAll;
	const shorter = Math.min(all, otherAll);
	const sharedOf = (run: SharedRun): number =>
		isFirst ? distinctive(before, run.start, run.length) : distinctive(otherBefore, run.otherStart, run.length);
	const shared = Math.min(runs.reduce((sum, run) => sum + sharedOf(run), 0));
	return {
		share: shorter === 0 ? 0 : shared / shorter,
		characters: runs.reduce((sum, { length }) => sum + length, 0),
		runs,
		isNearlySame: shared >= leastShared(shorter)
	};
}
