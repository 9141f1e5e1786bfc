import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { accuracyPage } from './accuracy/accuracy-page.mjs';
import { bundle, bundled } from './accuracy/bundle.mjs';
import { measureFolders } from './accuracy/measure-folders.mjs';
import { measureForged } from './accuracy/measure-forged.mjs';
import { measureNarrative } from './accuracy/measure-narrative.mjs';
import { progress } from './accuracy/progress.mjs';

const JSON_FILE = 'accuracy.json';
const PAGE = 'docs/accuracy.md';
/** Where documents with wrong figures are kept, to look at. */
const WRONG = 'build/accuracy/wrong';
const MOST_SHOWN = 10;

const HELP = `npm run accuracy -- [FOLDER …] [--documents N] [--seed SEED] [--out FOLDER]

Without FOLDER: forges documents (20000 unless told otherwise) and reads them back.
With FOLDER: reads the real documents in it, labelled in labels.jsonl; several are measured together.
Either way the figures of running text in short labelled reports are measured too.
Writes docs/accuracy.json and docs/accuracy.md, or with --out accuracy.json alone. Exit code 1: the figure of a form cell is wrong and nothing said of it.`;

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

/** @type {import('../src/lib/data-page/accuracy').NarrativeAccuracy} */
const NO_NARRATIVE = { reports: 0, rows: [] };

/** @returns {Accuracy} what was measured before, or nothing */
function former() {
	const nothing = { seed: values.seed, documents: 0, plain: [], deviations: [], combined: [], real: [] };
	const file = join(values.out, JSON_FILE);
	const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
	return { ...nothing, narrative: NO_NARRATIVE, realNarrative: NO_NARRATIVE, ...known };
}

/** @typedef {{ readonly part: Partial<Accuracy>, readonly wrong: readonly import('./accuracy/measure-batch.mjs').Wrong[] }} Measured */

/** @returns {Promise<Measured>} */
async function measureForgedDocuments() {
	const total = Number(values.documents);
	const bar = progress(total);
	try {
		const { forged, wrong } = await measureForged(values.seed, total, bar.show);
		return { part: forged, wrong };
	} finally {
		bar.stop();
	}
}

/**
 * @param {readonly string[]} metrics
 * @returns {Promise<Measured>}
 */
async function measureRealDocuments(metrics) {
	const { real, realNarrative, wrong } = await measureFolders(positionals, metrics, (done) => console.error(`${done} …`));
	return { part: realNarrative.reports === 0 ? { real } : { real, realNarrative }, wrong };
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
	/** @type {typeof import('../src/core/form/narrative-metrics')} */
	const { NARRATIVE_METRICS } = await bundled('narrative-metrics');
	const metrics = NARRATIVE_METRICS.map(({ id }) => id);
	const { part, wrong } = await (positionals.length === 0 ? measureForgedDocuments() : measureRealDocuments(metrics));
	const accuracy = { ...former(), ...part, narrative: await measureNarrative(metrics) };
	mkdirSync(values.out, { recursive: true });
	writeFileSync(join(values.out, JSON_FILE), `${JSON.stringify(accuracy, null, '\t')}\n`);
	if (values.out === 'docs') {
		const options = await resolveConfig(PAGE);
		writeFileSync(PAGE, await format(accuracyPage(accuracy, NARRATIVE_METRICS), { ...options, filepath: PAGE }));
	}
	console.error(`${((performance.now() - started) / 1000).toFixed(0)} s`);
	showWrong(wrong);
	if (wrong.length > 0) process.exitCode = 1;
}
