const SHARE = 0.5;
const MORE = 30;

/**
 * Distinctive characters that two reports must share to be called nearly the same: half of those of the report that has fewer, and thirty
 * more. Reports of a few stock sentences have so little of their own that half of it may agree by accident, and of one with less than
 * sixty nothing can be said. docs/similarity.md has what this finds and misses.
 * @param distinctive distinctive characters of the report that has fewer
 */
export function leastShared(distinctive: number): number {
	return SHARE * distinctive + MORE;
}
