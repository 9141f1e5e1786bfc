/**
 * @typedef {import('../../tests/support/similarity/measure-similarity').SimilarityCount} SimilarityCount
 * @typedef {import('../../tests/support/similarity/measure-similarity').KindCount} KindCount
 * @typedef {import('../../tests/support/similarity/planted-copies').PlantedKind} PlantedKind
 */

/**
 * @param {readonly KindCount[]} counts
 * @returns {KindCount}
 */
const sum = (counts) =>
	counts.reduce((all, { planted, found }) => ({ planted: all.planted + planted, found: all.found + found }), { planted: 0, found: 0 });

/**
 * What was found in several measurements together.
 * @param {readonly SimilarityCount[]} counts at least one
 * @returns {SimilarityCount}
 */
export function sumCounts(counts) {
	const kinds = /** @type {PlantedKind[]} */ (Object.keys(counts[0]?.kinds ?? {}));
	return {
		kinds: /** @type {SimilarityCount['kinds']} */ (
			Object.fromEntries(kinds.map((kind) => [kind, sum(counts.map((count) => count.kinds[kind]))]))
		),
		pairs: sum(counts.map(({ pairs }) => pairs)),
		pasts: sum(counts.map(({ pasts }) => pasts))
	};
}
