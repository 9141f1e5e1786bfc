import { SHINGLE, shingles } from './shingles';

/** The same characters in two masked texts. */
export interface SharedRun {
	readonly start: number;
	readonly otherStart: number;
	readonly length: number;
}

/** A shingle that a text repeats more often is looked up in its first places only, so that no text takes long. */
const MOST_PLACES = 16;

function places(text: string): ReadonlyMap<number, readonly number[]> {
	const found = new Map<number, number[]>();
	for (const [start, shingle] of shingles(text).entries()) {
		const known = found.get(shingle);
		if (known === undefined) found.set(shingle, [start]);
		else if (known.length < MOST_PLACES) known.push(start);
	}
	return found;
}

function lengthAt(text: string, start: number, other: string, otherStart: number): number {
	let length = 0;
	const most = Math.min(text.length - start, other.length - otherStart);
	while (length < most && text.charCodeAt(start + length) === other.charCodeAt(otherStart + length)) length += 1;
	return length;
}

function maximalRuns(text: string, other: string): readonly SharedRun[] {
	const index = places(other);
	return [...shingles(text)].flatMap((shingle, start) =>
		(index.get(shingle) ?? []).flatMap((otherStart) => {
			const isInside = start > 0 && otherStart > 0 && text.charCodeAt(start - 1) === other.charCodeAt(otherStart - 1);
			const length = isInside ? 0 : lengthAt(text, start, other, otherStart);
			return length < SHINGLE ? [] : [{ start, otherStart, length }];
		})
	);
}

/** What is left of a run between characters that longer runs have taken; they can only have taken its ends. */
function trimmed({ start, otherStart, length }: SharedRun, taken: Uint8Array, otherTaken: Uint8Array): SharedRun {
	const isTaken = (i: number): boolean => taken[start + i] === 1 || otherTaken[otherStart + i] === 1;
	let first = 0;
	let last = length;
	while (first < last && isTaken(first)) first += 1;
	while (last > first && isTaken(last - 1)) last -= 1;
	return { start: start + first, otherStart: otherStart + first, length: last - first };
}

/**
 * Passages that two masked texts share, longest first taken, each character in one passage at most, in the order of the first text.
 * A passage has at least `SHINGLE` characters and is as long as it can be.
 */
export function sharedRuns(text: string, other: string): readonly SharedRun[] {
	const taken = new Uint8Array(text.length);
	const otherTaken = new Uint8Array(other.length);
	const runs: SharedRun[] = [];
	for (const run of [...maximalRuns(text, other)].sort((a, b) => b.length - a.length || a.start - b.start)) {
		const rest = trimmed(run, taken, otherTaken);
		if (rest.length < SHINGLE) continue;
		taken.fill(1, rest.start, rest.start + rest.length);
		otherTaken.fill(1, rest.otherStart, rest.otherStart + rest.length);
		runs.push(rest);
	}
	return runs.sort((a, b) => a.start - b.start);
}
