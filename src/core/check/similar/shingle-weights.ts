import { FIXED_WORDS } from './fixed-words';
import { distinctShingles, shingles } from './shingles';

/** Reports that can be told apart beside a hash of 32 bits in the 53 of a number. */
const MOST_REPORTS = 2 ** 20;

const FIXED: ReadonlySet<number> = new Set(FIXED_WORDS.flatMap((words) => [...shingles(words)]));

/** All shingles of the reports of a year, and how much each of them tells. */
export interface ShingleWeights {
	/** How many each report has, those of the form left out. */
	readonly sizes: Uint32Array;
	/** Shingles that two reports or more have, in rising order. */
	readonly shared: Uint32Array;
	/** The reports that have `shared[i]`: `holders[from[i]]` to `holders[from[i + 1]]` (excluded). */
	readonly from: Uint32Array;
	readonly holders: Uint32Array;
	/** What a shingle weighs: see `weightOf`. */
	readonly weight: (shingle: number) => number;
}

/**
 * 1 for a shingle that two reports or fewer have, falling with the logarithm of their number to nearly 0 for one that all have: two who
 * share what nobody else has copied it, forty who share a sentence were given it.
 */
export function weightOf(holders: number, reports: number): number {
	return holders <= 2 ? 1 : Math.log((reports + 1) / holders) / Math.log((reports + 1) / 2);
}

/** Every shingle of every report once, as `shingle * MOST_REPORTS + report`, in rising order. */
function occurrences(own: readonly Uint32Array[]): Float64Array {
	const all = new Float64Array(own.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const [report, list] of own.entries()) for (const shingle of list) all[at++] = shingle * MOST_REPORTS + report;
	return all.sort();
}

function indexOf(sorted: Uint32Array, value: number): number {
	let low = 0;
	let high = sorted.length - 1;
	while (low <= high) {
		const middle = (low + high) >>> 1;
		const found = sorted[middle] as number;
		if (found === value) return middle;
		if (found < value) low = middle + 1;
		else high = middle - 1;
	}
	return -1;
}

/**
 * Weighs the shingles of the reports of one year, one masked text a body. The form's own words weigh nothing.
 * @throws RangeError for more than a million reports
 */
export function weighShingles(texts: readonly string[]): ShingleWeights {
	if (texts.length > MOST_REPORTS) throw new RangeError(`too many reports of a year: ${texts.length}`);
	const own = texts.map((text) => distinctShingles(text).filter((shingle) => !FIXED.has(shingle)));
	const all = occurrences(own);
	const shared = new Uint32Array(all.length >> 1);
	const from = new Uint32Array((all.length >> 1) + 1);
	const holders = new Uint32Array(all.length);
	let count = 0;
	let held = 0;
	for (let start = 0, end = 0; start < all.length; start = end) {
		const shingle = Math.floor((all[start] as number) / MOST_REPORTS);
		while (end < all.length && Math.floor((all[end] as number) / MOST_REPORTS) === shingle) end += 1;
		if (end - start < 2) continue;
		shared[count] = shingle;
		from[count++] = held;
		for (let i = start; i < end; i++) holders[held++] = (all[i] as number) % MOST_REPORTS;
	}
	from[count] = held;
	const known = shared.subarray(0, count);
	const weight = (shingle: number): number => {
		if (FIXED.has(shingle)) return 0;
		const index = indexOf(known, shingle);
		return index < 0 ? 1 : weightOf((from[index + 1] as number) - (from[index] as number), texts.length);
	};
	const sizes = Uint32Array.from(own, ({ length }) => length);
	return { sizes, shared: known, from: from.subarray(0, count + 1), holders: holders.subarray(0, held), weight };
}
