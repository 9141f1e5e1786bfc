import { bundled } from './bundle.mjs';
import { loadReader } from './load-reader.mjs';
import { YEARS } from './plan-batches.mjs';
import { tallyOf } from './tally.mjs';

/** Enough for several cities of several counties. */
const TOWNSHIPS = 1000;

/**
 * A document with figures that are wrong and that nothing is said of.
 * @typedef {object} Wrong
 * @property {string} seed of its batch; none for a real document
 * @property {string} file
 * @property {readonly number[]} deviations
 * @property {readonly string[]} cells
 * @property {Uint8Array | null} bytes the document, where it is not at hand
 *
 * @typedef {{ readonly tallies: readonly import('./tally.mjs').Tally[], readonly wrong: readonly Wrong[] }} Measured
 */

/**
 * Forges the documents of batches in memory and reads them back.
 * @returns {Promise<(batch: import('./plan-batches.mjs').Batch) => Promise<Measured>>}
 */
export async function loadMeasureBatch() {
	/** @type {typeof import('../../src/forge/forge-documents')} */
	const { forgeDocuments } = await bundled('forge-documents');
	/** @type {typeof import('../../src/forge/place/invent-city')} */
	const { inventCity } = await bundled('invent-city');
	/** @type {typeof import('../../src/forge/random')} */
	const { createRandom } = await bundled('random');
	/** @type {typeof import('../../src/core/region/region-index')} */
	const { buildRegionIndex } = await bundled('region-index');
	const read = await loadReader();
	const city = inventCity(TOWNSHIPS, 'accuracy');
	const register = buildRegionIndex(city.regions);

	return async ({ seed, format, form, deviations, documents }) => {
		const tallies = [];
		const wrong = [];
		const bodies = createRandom(`${seed}/bodies`).shuffle(city.bodies);
		const plan = { townships: TOWNSHIPS, years: YEARS[form], seed, formats: [format], deviations };
		for (const { path, bytes, truth } of forgeDocuments({ ...city, bodies }, plan)) {
			if (tallies.length === documents) break;
			const name = path.slice(path.lastIndexOf('/') + 1);
			const { judgement, refused } = await read(bytes, name, register, truth.figures, true);
			tallies.push(tallyOf(judgement, refused));
			if (judgement.wrong.length > 0) wrong.push({ seed, file: name, deviations, cells: judgement.wrong, bytes });
		}
		return { tallies, wrong };
	};
}
