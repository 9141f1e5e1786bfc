import { number, percent, table } from '../accuracy/markdown.mjs';

/**
 * @typedef {import('../../tests/support/similarity/planted-copies').PlantedKind} PlantedKind
 * @typedef {import('../../tests/support/similarity/measure-similarity').SimilarityCount} SimilarityCount
 * @typedef {{ readonly prose: 'own' | 'stock', readonly bodies: number, readonly times: number, readonly count: SimilarityCount }} Measured
 * @typedef {{ readonly kind: PlantedKind, readonly isCopy: boolean }} Kind
 */

/** @type {Readonly<Record<PlantedKind, string>>} */
const NAMES = {
	renamed: 'another body’s report, names and numbers changed',
	replaced_10: 'the same, 10 % of the sentences replaced',
	replaced_30: 'the same, 30 % of the sentences replaced',
	replaced_50: 'the same, 50 % of the sentences replaced',
	form_only: 'headings and fixed sentences of another report alone (no copy)',
	past_updated: 'own report of the year before, 15 % of the sentences replaced',
	past_rewritten: 'headings and fixed sentences of the own report of the year before alone (no copy)'
};

const PROSE = { own: 'sentences of their own', stock: 'stock sentences alone' };

/** @param {Measured} measured */
const head = ({ prose, bodies, times }) => `${times === 1 ? '' : `${number(times)} × `}${number(bodies)} bodies, ${PROSE[prose]}`;

/**
 * @param {readonly Kind[]} kinds
 * @param {readonly Measured[]} all
 */
function recall(kinds, all) {
	const lines = kinds.map(({ kind }) => [
		NAMES[kind],
		...all.map(({ count }) => `${number(count.kinds[kind].found)} of ${number(count.kinds[kind].planted)}`)
	]);
	return table(['planted report'], all.map(head), lines);
}

/**
 * @param {readonly Kind[]} kinds
 * @param {Measured} measured
 */
function precisionRow(kinds, measured) {
	const { pairs, pasts, kinds: counts } = measured.count;
	const right = kinds.reduce((sum, { kind, isCopy }) => sum + (isCopy ? counts[kind].found : 0), 0);
	const notCopies = kinds.reduce((sum, { kind, isCopy }) => sum + (isCopy ? 0 : counts[kind].found), 0);
	const found = right + notCopies + pairs.found + pasts.found;
	const clean = [`${number(pairs.found)} of ${number(pairs.planted)}`, `${number(pasts.found)} of ${number(pasts.planted)}`];
	return [head(measured), number(found), percent(right, found, Math.floor), ...clean];
}

/**
 * @param {readonly Measured[]} all
 * @param {readonly Kind[]} kinds
 * @param {string} seed
 */
export function similarityPage(all, kinds, seed) {
	return `# Near-identical reports: what is found

Written by \`npm run similarity\` (seed \`${seed}\`). Copies are planted among invented reports of one year and searched for. A report counts as found when it is paired with
the one it was copied from. Reports of the forge consist of stock sentences, of which any two share two fifths by accident; real reports have sentences of their own besides, so
both are measured: as the forge writes them (about 300 characters, masked), and with 20 to 45 invented sentences more (about 1,400).

## Found of what was planted

${recall(kinds, all)}

## Found besides

Pairs of the year, and pairs of a report with its body’s of the year before, that nobody planted.

${table(
	['reports'],
	['found in all', 'of them planted copies', 'pairs not planted', 'own past not planted'],
	all.map((measured) => precisionRow(kinds, measured))
)}

## How it is decided

Tables, headings, labels and the form’s fixed sentences are left out; numbers and names are masked. Runs of eight characters weigh 1 where at most two reports of the year have them, and
the less the more have them (the logarithm of their share), so that what all were given counts nearly nothing. Two reports are nearly the same when the weighed characters of their shared passages
reach three tenths of those of the shorter report and 6.5 times the root of these besides: half of 1,000 characters, 42 % of 3,000, 87 % of 128, never more than 95 %; of fewer than fifty nothing is said. Both numbers were
chosen on other seeds: of 46,800 pairs of clean reports of stock sentences, forty to a year, the largest excess over three tenths was 6.25 roots. Copies of stock sentences that were rewritten in part are therefore not told from accidents.
`;
}
