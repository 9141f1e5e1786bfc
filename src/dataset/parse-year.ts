/** A year of four digits; `null` when the text is anything else. */
export function parseYear(text: string): number | null {
	return /^\d{4}$/.test(text) ? Number(text) : null;
}
