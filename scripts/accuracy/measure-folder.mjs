import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { bundled } from './bundle.mjs';
import { loadReader } from './load-reader.mjs';
import { sumOf, tallyOf } from './tally.mjs';

/**
 * @typedef {import('./load-reader.mjs').Stated} Stated
 * @typedef {import('./measure-batch.mjs').Wrong} Wrong
 * @typedef {import('../../src/lib/data-page/accuracy').AccuracyRow} AccuracyRow
 *
 * A line of `labels.jsonl`.
 * @typedef {object} Label
 * @property {string} file
 * @property {string} kind
 * @property {import('../../src/core/model/report').FormId} [form]
 * @property {Readonly<Record<string, number | null>>} [figures] `null` where the document states no number
 * @property {boolean} [complete] whether every cell of the document is named
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

/**
 * Reads real documents that were labelled by hand; what a label calls made up is left out.
 * @param {string} folder holds the documents and `labels.jsonl`
 * @param {(documents: number) => void} onDone
 * @returns {Promise<{ readonly real: readonly AccuracyRow[], readonly wrong: readonly Wrong[] }>}
 */
export async function measureFolder(folder, onDone) {
	/** @type {typeof import('../../src/core/region/region-index')} */
	const { buildRegionIndex } = await bundled('region-index');
	/** @type {typeof import('../../src/cli/register')} */
	const { loadRegister } = await bundled('register');
	const read = await loadReader();
	const register = buildRegionIndex(loadRegister());
	/** @type {readonly Label[]} */
	const labels = readFileSync(join(folder, 'labels.jsonl'), 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => JSON.parse(line));
	/** @type {AccuracyRow[]} */
	const rows = [];
	/** @type {Wrong[]} */
	const wrong = [];
	for (const label of labels.filter((each) => !isMadeUp(each))) {
		const isReport = label.kind === 'annual-report';
		const bytes = readFileSync(join(folder, label.file));
		const { judgement, refused } = await read(bytes, label.file, register, statedOf(label), !isReport || label.complete === true);
		const form = isReport ? (label.form ?? null) : null;
		rows.push({ format: extname(label.file).slice(1).toLowerCase(), form, ...tallyOf(judgement, refused) });
		if (judgement.wrong.length > 0) wrong.push({ seed: '', file: label.file, deviations: [], cells: judgement.wrong, bytes: null });
		onDone(rows.length);
	}
	const kinds = [...new Set(rows.map(({ format, form }) => `${format} ${form ?? ''}`))].sort();
	const real = kinds.map((kind) => {
		const same = rows.filter(({ format, form }) => `${format} ${form ?? ''}` === kind);
		const { format, form } = /** @type {typeof rows[number]} */ (same[0]);
		return { format, form, ...sumOf(same) };
	});
	return { real, wrong };
}
