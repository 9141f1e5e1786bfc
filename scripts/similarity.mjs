import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { loadModule } from './bench/load-module.mjs';
import { similarityPage } from './similarity/similarity-page.mjs';
import { sumCounts } from './similarity/sum-counts.mjs';

const PAGE = 'docs/similarity.md';
const SEED = 'similarity';
/** Planted reports that are no copies and must not be found. */
const NO_COPIES = ['form_only', 'past_rewritten'];

/** Sizes of a year, how many of each kind are planted among them, and how often. */
const SIZES = /** @type {const} */ ([
	{ bodies: 40, each: 3, times: 25 },
	{ bodies: 1000, each: 80, times: 1 }
]);

/** @type {typeof import('../tests/support/similarity/measure-similarity')} */
const { measureSimilarity } = await loadModule('./tests/support/similarity/measure-similarity.ts');
/** @type {typeof import('../tests/support/similarity/planted-copies')} */
const { PLANTED_KINDS } = await loadModule('./tests/support/similarity/planted-copies.ts');

/** @type {import('./similarity/similarity-page.mjs').Measured[]} */
const measured = [];
for (const prose of /** @type {const} */ (['own', 'stock'])) {
	for (const { bodies, each, times } of SIZES) {
		const counts = Array.from({ length: times }, (_, time) => measureSimilarity(bodies, each, prose, `${SEED}/${time + 1}`));
		measured.push({ prose, bodies, times, count: sumCounts(counts) });
		console.error(`${times} × ${bodies} ${prose} …`);
	}
}
const page = similarityPage(
	measured,
	PLANTED_KINDS.map((kind) => ({ kind, isCopy: !NO_COPIES.includes(kind) })),
	SEED
);
writeFileSync(PAGE, await format(page, { ...(await resolveConfig(PAGE)), filepath: PAGE }));
console.log(page);
