import { bundled } from './bundle.mjs';
import { judgeNarrative, sumByMetric } from './judge-narrative.mjs';
import { loadReader } from './load-reader.mjs';
import { readLines } from './read-lines.mjs';

const HELD_OUT = 'tests/fixtures/narrative/held-out.jsonl';

/**
 * @typedef {import('../../src/lib/data-page/accuracy').NarrativeAccuracy} NarrativeAccuracy
 * @typedef {import('./judge-narrative.mjs').NarrativeLabel} NarrativeLabel
 *
 * A line of the file; see the README beside it.
 * @typedef {object} HeldOut
 * @property {string} id
 * @property {string} text
 * @property {Readonly<Record<string, { readonly value: number | null }>>} narrative
 * @property {NarrativeLabel['fair']} [acceptable]
 */

/**
 * Reads the short labelled reports that the reader was not tuned on.
 * @param {readonly string[]} metrics all, in their order
 * @returns {Promise<NarrativeAccuracy>}
 */
export async function measureNarrative(metrics) {
	/** @type {typeof import('../../src/core/region/region-index')} */
	const { buildRegionIndex } = await bundled('region-index');
	const read = await loadReader();
	const noRegions = buildRegionIndex([]);
	/** @type {readonly HeldOut[]} */
	const reports = readLines(HELD_OUT);
	const rows = [];
	for (const { id, text, narrative, acceptable = {} } of reports) {
		const stated = Object.fromEntries(Object.entries(narrative).map(([metric, { value }]) => [metric, value]));
		const outcome = await read(new TextEncoder().encode(text), `${id}.txt`, noRegions, {}, false);
		rows.push(...judgeNarrative({ stated, fair: acceptable, isWhole: true }, outcome.narrative));
	}
	return { reports: reports.length, rows: sumByMetric(rows, metrics) };
}
