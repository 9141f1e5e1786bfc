/** Order of names that is the same on every machine. */
export function byName(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
