/**
 * One line of a table of times and what they are times of.
 * @param {string} name
 * @param {number} time milliseconds
 * @param {number} unit milliseconds of what it is compared with
 */
export function printRow(name, time, unit) {
	console.log(`  ${name.padEnd(40)} ${time.toFixed(1).padStart(8)} ms  ×${(time / unit).toFixed(1)}`);
}
