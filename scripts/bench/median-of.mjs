/**
 * @param {readonly number[]} values at least one
 * @returns {number} the middle one, of an even number the upper of the two
 */
export function medianOf(values) {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
