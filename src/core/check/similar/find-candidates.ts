import { mayBeNearlySame } from './shingle-overlap';
import type { ShingleWeights } from './shingle-weights';

/** Two reports by their places in the list of texts that were weighed, the earlier first. */
export type Pair = readonly [first: number, second: number];

/** Shingles of more reports than this tell little and cost the square of their number. */
const MOST_HOLDERS = 2000;

/** For each report the indexes of its shared shingles, all in one list, and where each report's begin. */
function byReport({ sizes, shared, from, holders }: ShingleWeights): { starts: Uint32Array; indexes: Uint32Array } {
	const starts = new Uint32Array(sizes.length + 1);
	for (const report of holders) starts[report + 1] = (starts[report + 1] as number) + 1;
	for (let i = 0; i < sizes.length; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
	const next = starts.slice();
	const indexes = new Uint32Array(holders.length);
	for (let index = 0; index < shared.length; index++) {
		for (let held = from[index] as number; held < (from[index + 1] as number); held++) {
			const report = holders[held] as number;
			indexes[next[report] as number] = index;
			next[report] = (next[report] as number) + 1;
		}
	}
	return { starts, indexes };
}

/** Weights of the shared shingles; nothing for those of too many reports. */
function sharedWeights({ shared, from, weight }: ShingleWeights): Float32Array {
	return Float32Array.from(shared, (shingle, index) =>
		(from[index + 1] as number) - (from[index] as number) > MOST_HOLDERS ? 0 : weight(shingle)
	);
}

/**
 * Pairs of a year's reports that share enough weighed shingles to be worth comparing passage by passage: an exact count over all pairs by
 * way of the reports that hold each shingle. Its cost grows with the pairs that share something, its memory with the texts.
 */
export function findCandidates(weights: ShingleWeights): readonly Pair[] {
	const { starts, indexes } = byReport(weights);
	const worth = sharedWeights(weights);
	const reports = weights.sizes.length;
	const totals = Float32Array.from(weights.sizes, (size, report) => {
		const own = indexes.subarray(starts[report], starts[report + 1]);
		return own.reduce((sum, index) => sum + (worth[index] as number), size - own.length);
	});
	const common = new Float32Array(reports);
	const pairs: Pair[] = [];
	for (let first = 0; first < reports; first++) {
		common.fill(0);
		for (let at = starts[first] as number; at < (starts[first + 1] as number); at++) {
			const index = indexes[at] as number;
			const weight = worth[index] as number;
			if (weight === 0) continue;
			for (let held = (weights.from[index + 1] as number) - 1; held >= (weights.from[index] as number); held--) {
				const second = weights.holders[held] as number;
				if (second <= first) break;
				common[second] = (common[second] as number) + weight;
			}
		}
		for (let second = first + 1; second < reports; second++) {
			if (mayBeNearlySame(common[second] as number, totals[first] as number, totals[second] as number)) pairs.push([first, second]);
		}
	}
	return pairs;
}
