import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { bundled } from './bundle.mjs';
import { judgeNarrative, sumByMetric } from './judge-narrative.mjs';
import { loadReader } from './load-reader.mjs';
import { readLines } from './read-lines.mjs';
import { sumOf, tallyOf } from './tally.mjs';

/**
 * @typedef {import('./load-reader.mjs').Stated} Stated
 * @typedef {import('./measure-batch.mjs').Wrong} Wrong
 * @typedef {import('../../src/lib/data-page/accuracy').AccuracyRow} AccuracyRow
 * @typedef {import('../../src/lib/data-page/accuracy').NarrativeAccuracy} NarrativeAccuracy
 * @typedef {import('../../src/lib/data-page/accuracy').NarrativeRow} NarrativeRow
 * @typedef {import('./judge-narrative.mjs').NarrativeLabel} NarrativeLabel
 *
 * A line of `labels.jsonl`.
 * @typedef {object} Label
 * @property {string} file
 * @property {string} kind
 * @property {import('../../src/core/model/report').FormId} [form]
 * @property {Readonly<Record<string, number | null>>} [figures] `null` where the document states no number
 * @property {boolean} [complete] whether every cell of the document is named
 * @property {NarrativeLabel['stated']} [narrative] figures of running text by metric; of one that is not named nothing is known
 * @property {NarrativeLabel['fair']} [acceptable]
 * @property {string} [notes]
 */

/**
 * Some labelled documents are test fixtures that somebody invented; the label's note begins with saying so.
 * @param {Label} label
 */
const isMadeUp = ({ notes = '' }) => /^made-up/i.test(notes);

/**
 * @param {Label} label
 * @returns {Stated}
 */
const statedOf = ({ figures = {} }) =>
	Object.fromEntries(Object.entries(figures).map(([id, value]) => [id, { value, state: value === null ? null : 'number' }]));

/** @param {Label} label */
const isReport = ({ kind }) => kind === 'annual-report';

/**
 * A report whose label names no cell tells nothing of cells; what is no report must be refused.
 * @param {Label} label
 */
const hasCells = (label) => !isReport(label) || Object.keys(label.figures ?? {}).length > 0;

/**
 * @param {readonly AccuracyRow[]} rows of one document each
 * @returns {readonly AccuracyRow[]} their sums by format and form
 */
function sumByFormat(rows) {
	const kinds = [...new Set(rows.map(({ format, form }) => `${format} ${form ?? ''}`))].sort();
	return kinds.map((kind) => {
		const same = rows.filter(({ format, form }) => `${format} ${form ?? ''}` === kind);
		const { format, form } = /** @type {AccuracyRow} */ (same[0]);
		return { format, form, ...sumOf(same) };
	});
}

/**
 * Reads real documents that were labelled by hand; what a label calls made up is left out.
 * @param {readonly string[]} folders each holds documents and their `labels.jsonl`
 * @param {readonly string[]} metrics of running text, in their order
 * @param {(documents: number) => void} onDone
 * @returns {Promise<{ readonly real: readonly AccuracyRow[], readonly realNarrative: NarrativeAccuracy, readonly wrong: readonly Wrong[] }>}
 */
export async function measureFolders(folders, metrics, onDone) {
	/** @type {typeof import('../../src/core/region/region-index')} */
	const { buildRegionIndex } = await bundled('region-index');
	/** @type {typeof import('../../src/cli/register')} */
	const { loadRegister } = await bundled('register');
	const read = await loadReader();
	const register = buildRegionIndex(loadRegister());
	const labels = folders.flatMap((folder) =>
		/** @type {readonly Label[]} */ (readLines(join(folder, 'labels.jsonl'))).map((label) => ({ folder, label }))
	);
	/** @type {AccuracyRow[]} */
	const rows = [];
	/** @type {(readonly NarrativeRow[])[]} */
	const narratives = [];
	/** @type {Wrong[]} */
	const wrong = [];
	for (const [i, { folder, label }] of labels.filter((each) => !isMadeUp(each.label)).entries()) {
		const bytes = readFileSync(join(folder, label.file));
		const isWhole = !isReport(label) || label.complete === true;
		const { judgement, refused, narrative } = await read(bytes, label.file, register, statedOf(label), isWhole);
		const form = isReport(label) ? (label.form ?? null) : null;
		if (hasCells(label)) rows.push({ format: extname(label.file).slice(1).toLowerCase(), form, ...tallyOf(judgement, refused) });
		if (isReport(label) && label.narrative !== undefined) {
			narratives.push(judgeNarrative({ stated: label.narrative, fair: label.acceptable ?? {}, isWhole: false }, narrative));
		}
		if (judgement.wrong.length > 0) wrong.push({ seed: '', file: label.file, deviations: [], cells: judgement.wrong, bytes: null });
		onDone(i + 1);
	}
	const realNarrative = { reports: narratives.length, rows: sumByMetric(narratives.flat(), metrics) };
	return { real: sumByFormat(rows), realNarrative, wrong };
}
