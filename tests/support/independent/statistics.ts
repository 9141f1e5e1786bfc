/** Plain sum; `null` of nothing, which is not zero. */
export function sumOf(values: readonly number[]): number | null {
	return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}

/**
 * The value below which a share of the values lies, interpolated between the two nearest (Hyndman and Fan's definition 7,
 * which spreadsheets call inclusive); `null` of nothing.
 */
export function quantileOf(values: readonly number[], share: number): number | null {
	const sorted = [...values].sort((a, b) => a - b);
	const place = (sorted.length - 1) * share;
	const low = sorted[Math.floor(place)];
	const high = sorted[Math.ceil(place)];
	return low === undefined || high === undefined ? null : low + (high - low) * (place - Math.floor(place));
}

export const medianOf = (values: readonly number[]): number | null => quantileOf(values, 0.5);

/** Rank of each value, the largest first; equal values share the better rank, and the ranks after them are left out. */
export function ranksOf(values: readonly number[]): readonly number[] {
	return values.map((value) => values.filter((other) => other > value).length + 1);
}

/** Bounds of the 95 % interval of a share as the roots of |p − s| = z √(p (1 − p) / n), which is where Wilson's interval comes from. */
export function shareInterval(successes: number, n: number): { readonly low: number; readonly high: number } {
	const z = 1.959964;
	const share = successes / n;
	const [a, b, c] = [1 + z ** 2 / n, -(2 * share + z ** 2 / n), share ** 2];
	const root = Math.sqrt(Math.max(0, b ** 2 - 4 * a * c));
	return { low: Math.max(0, (-b - root) / (2 * a)), high: Math.min(1, (-b + root) / (2 * a)) };
}
