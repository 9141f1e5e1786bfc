/** Placeholders for a list of values: `?, ?, ?`; for an empty list NULL, which nothing equals. */
export function listParam(values: readonly unknown[]): string {
	return values.length === 0 ? 'NULL' : values.map(() => '?').join(', ');
}
