import { loadModule } from './load-module.mjs';
import { milliseconds } from './milliseconds.mjs';
import { printRow } from './print-row.mjs';

const BODIES = 1000;

/** All pairs of a year's reports searched for near-identical ones, against reading their texts. */
export async function benchSimilarity() {
	/** @type {typeof import('../../src/core/check/similar/mask-report')} */
	const { maskReport } = await loadModule('./src/core/check/similar/mask-report.ts');
	/** @type {typeof import('../../src/core/check/similar/shingle-weights')} */
	const { weighShingles } = await loadModule('./src/core/check/similar/shingle-weights.ts');
	/** @type {typeof import('../../src/core/check/similar/similar-in-year')} */
	const { similarInYear } = await loadModule('./src/core/check/similar/similar-in-year.ts');
	/** @type {typeof import('../../src/core/check/similar/paragraphs')} */
	const { paragraphsOf } = await loadModule('./src/core/check/similar/paragraphs.ts');
	/** @type {typeof import('../../src/core/read/read-report')} */
	const { readReport } = await loadModule('./src/core/read/read-report.ts');
	/** @type {typeof import('../../src/core/region/region-index')} */
	const { buildRegionIndex } = await loadModule('./src/core/region/region-index.ts');
	/** @type {typeof import('../../src/documents/read-document')} */
	const { readDocument } = await loadModule('./src/documents/read-document.ts');
	/** @type {typeof import('../../src/forge/place/invent-city')} */
	const { inventCity } = await loadModule('./src/forge/place/invent-city.ts');
	/** @type {typeof import('../../tests/support/similarity/written-report')} */
	const { namesOf, writtenReports } = await loadModule('./tests/support/similarity/written-report.ts');

	const city = inventCity(BODIES, 'bench');
	const regions = buildRegionIndex(city.regions);
	for (const prose of /** @type {const} */ (['own', 'stock'])) {
		const files = writtenReports(city, 2023, 'bench', prose).map(({ body, paragraphs }) => ({
			names: namesOf(body),
			bytes: Buffer.from(paragraphs.join('\n'))
		}));
		const read = () => Promise.all(files.map(({ bytes }) => readDocument(bytes, 'report.txt')));
		const documents = await read();
		const reading = await milliseconds(async () => {
			for (const document of await read()) readReport(document, regions);
		});
		const mask = () => documents.map(({ blocks }, index) => maskReport(paragraphsOf(blocks), files[index]?.names ?? NOBODY).text);
		const texts = mask();
		console.log(`near-identical reports among ${BODIES} of a year, ${prose === 'own' ? 'sentences of their own' : 'stock sentences'}`);
		printRow('read the texts', reading, reading);
		printRow('mask them', await milliseconds(mask), reading);
		printRow('search all pairs', await milliseconds(() => similarInYear(texts, weighShingles(texts))), reading);
	}
}

const NOBODY = { name: '', shortName: '', places: [] };
