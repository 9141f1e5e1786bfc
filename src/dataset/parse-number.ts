/** A plain decimal number, a sign allowed; `null` when the text is anything else, thousands marks and units included. */
export function parseNumber(text: string): number | null {
	return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}
