import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { accuracyPage } from './accuracy/accuracy-page.mjs';
import { bundle } from './accuracy/bundle.mjs';
import { measureFolder } from './accuracy/measure-folder.mjs';
import { measureForged } from './accuracy/measure-forged.mjs';
import { progress } from './accuracy/progress.mjs';

const JSON_FILE = 'accuracy.json';
const PAGE = 'docs/accuracy.md';
/** Where documents with wrong figures are kept, to look at. */
const WRONG = 'build/accuracy/wrong';
const MOST_SHOWN = 10;

const HELP = `npm run accuracy -- [FOLDER] [--documents N] [--seed SEED] [--out FOLDER]

Without FOLDER: forges documents (20000 unless told otherwise) and reads them back.
With FOLDER: reads the real documents in it, labelled in labels.jsonl.
Writes docs/accuracy.json and docs/accuracy.md, or with --out accuracy.json alone. Exit code 1: a figure is wrong and nothing said of it.`;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		documents: { type: 'string', default: '20000' },
		seed: { type: 'string', default: 'accuracy' },
		out: { type: 'string', default: 'docs' },
		help: { type: 'boolean', default: false }
	}
});

/** @typedef {import('../src/lib/data-page/accuracy').Accuracy} Accuracy */

/** @returns {Accuracy} what was measured before, or nothing */
function former() {
	const file = join(values.out, JSON_FILE);
	if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
	return { seed: values.seed, documents: 0, plain: [], deviations: [], combined: [], real: [] };
}

/** @returns {Promise<{ readonly accuracy: Accuracy, readonly wrong: readonly import('./accuracy/measure-batch.mjs').Wrong[] }>} */
async function measure() {
	const [folder] = positionals;
	const total = folder === undefined ? Number(values.documents) : 0;
	if (folder !== undefined) {
		const { real, wrong } = await measureFolder(folder, (done) => console.error(`${done} …`));
		return { accuracy: { ...former(), real }, wrong };
	}
	const bar = progress(total);
	try {
		const { accuracy, wrong } = await measureForged(values.seed, total, bar.show);
		return { accuracy: { ...accuracy, real: former().real }, wrong };
	} finally {
		bar.stop();
	}
}

/** @param {readonly import('./accuracy/measure-batch.mjs').Wrong[]} wrong */
function showWrong(wrong) {
	rmSync(WRONG, { recursive: true, force: true });
	for (const [i, { seed, file, deviations, cells, bytes }] of wrong.slice(0, MOST_SHOWN).entries()) {
		const kept = join(WRONG, `${i + 1}`, file);
		if (bytes !== null) {
			mkdirSync(join(WRONG, `${i + 1}`), { recursive: true });
			writeFileSync(kept, bytes);
		}
		const origin = bytes === null ? file : `${kept} (seed ${seed}, deviations ${deviations.join(', ') || 'none'})`;
		console.error(`错 wrong: ${origin}: ${cells.slice(0, 5).join(', ')}${cells.length > 5 ? ` and ${cells.length - 5} more` : ''}`);
	}
	if (wrong.length > MOST_SHOWN) console.error(`… ${wrong.length} documents`);
}

if (values.help) {
	console.log(HELP);
} else if (!Number.isInteger(Number(values.documents)) || Number(values.documents) < 1) {
	console.error(HELP);
	process.exitCode = 2;
} else {
	const started = performance.now();
	await bundle();
	const { accuracy, wrong } = await measure();
	mkdirSync(values.out, { recursive: true });
	writeFileSync(join(values.out, JSON_FILE), `${JSON.stringify(accuracy, null, '\t')}\n`);
	if (values.out === 'docs') {
		const options = await resolveConfig(PAGE);
		writeFileSync(PAGE, await format(accuracyPage(accuracy), { ...options, filepath: PAGE }));
	}
	console.error(`${((performance.now() - started) / 1000).toFixed(0)} s`);
	showWrong(wrong);
	if (wrong.length > 0) process.exitCode = 1;
}
