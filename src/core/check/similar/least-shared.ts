const SHARE = 0.3;
const CHANCE = 6.5;
const WHOLE = 0.95;
const FEWEST = 50;

/**
 * Distinctive characters that two reports must share to be called nearly the same: three tenths of those of the report that has fewer, and
 * room for chance, which grows with the root of their number. Of 1,000 characters that is half, of 3,000 42 %, of 128 87 %: reports of a
 * few stock sentences agree by accident in four fifths of the little that they have of their own. Never is more asked than 95 %, and of
 * fewer than fifty characters nothing can be said (infinite). docs/similarity.md has what this finds and misses.
 * @param distinctive distinctive characters of the report that has fewer
 */
export function leastShared(distinctive: number): number {
	if (distinctive < FEWEST) return Infinity;
	return Math.min(WHOLE * distinctive, SHARE * distinctive + CHANCE * Math.sqrt(distinctive));
}
