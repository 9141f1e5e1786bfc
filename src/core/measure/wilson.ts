/** Two-sided 95 % of the normal distribution. */
const Z = 1.959964;

/** An interval of shares, both between 0 and 1. */
export interface Interval {
	readonly low: number;
	readonly high: number;
}

/**
 * The Wilson score interval, 95 %, of `successes` in `n` cases (E. B. Wilson, J. Am. Stat. Assoc. 22, 1927, p. 209).
 * `null` where there is no share to speak of: no case, or successes that are not within 0 and n because a report contradicts itself.
 */
export function wilson(successes: number, n: number): Interval | null {
	if (!(n > 0) || successes < 0 || successes > n) return null;
	const share = successes / n;
	const square = (Z * Z) / n;
	const centre = (share + square / 2) / (1 + square);
	const half = (Math.sqrt((share * (1 - share) + square / 4) / n) * Z) / (1 + square);
	return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
