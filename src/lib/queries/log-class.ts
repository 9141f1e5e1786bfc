/** Classes to a power of ten: from 1 to 1.78, to 3.16, to 5.62, to 10. */
const PER_DECADE = 4;

/** SQL of the class a value falls into on a logarithmic scale; NULL for zero, which has no logarithm. */
export function logClassSql(column: string): string {
	// A power of ten belongs to the class it begins, whatever the logarithm's last digit.
	return `CASE WHEN ${column} > 0 THEN floor(log10(${column}) * ${PER_DECADE} + 1e-9) END`;
}

/** SQL of the smallest value of a class, and of the smallest value above it. */
export function classBounds(column: string): { readonly from: string; readonly below: string } {
	return { from: `pow(10, ${column} / ${PER_DECADE})`, below: `pow(10, (${column} + 1) / ${PER_DECADE})` };
}
