/**
 * How documents of one kind were read.
 * @typedef {object} Tally
 * @property {number} documents
 * @property {number} refused documents that were said to be no report, or could not be opened; their cells are unread
 * @property {number} cells
 * @property {number} right
 * @property {number} unread
 * @property {number} told
 * @property {number} wrong
 */

/** Nothing counted yet. */
const NOTHING = /** @type {Readonly<Tally>} */ ({ documents: 0, refused: 0, cells: 0, right: 0, unread: 0, told: 0, wrong: 0 });

/**
 * @param {import('../../src/forge/judge').Judgement} judgement
 * @param {boolean} refused
 * @returns {Tally} of one document
 */
export function tallyOf({ right, unread, told, wrong }, refused) {
	const cells = right + unread + told + wrong.length;
	return { documents: 1, refused: refused ? 1 : 0, cells, right, unread, told, wrong: wrong.length };
}

/**
 * @param {readonly Readonly<Tally>[]} tallies
 * @returns {Tally} their sums
 */
export function sumOf(tallies) {
	const sum = { ...NOTHING };
	for (const tally of tallies) {
		for (const key of /** @type {(keyof Tally)[]} */ (Object.keys(NOTHING))) sum[key] += tally[key];
	}
	return sum;
}
