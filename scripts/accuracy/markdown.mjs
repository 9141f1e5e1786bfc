/** @param {number} count */
export const number = (count) => count.toLocaleString('en');

/**
 * @param {number} part
 * @param {number} whole
 * @param {(share: number) => number} round down where all is meant to be said only of all, up where none only of none
 */
export function percent(part, whole, round) {
	return whole === 0 ? '–' : `${(round((part / whole) * 10_000) / 100).toFixed(2)} %`;
}

/**
 * @param {readonly string[]} names heads of columns of words
 * @param {readonly string[]} counts heads of columns of numbers
 * @param {readonly (readonly string[])[]} lines
 */
export function table(names, counts, lines) {
	const rule = [...names.map(() => '---'), ...counts.map(() => '---:')];
	return [[...names, ...counts], rule, ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n');
}
