import { bundled } from './bundle.mjs';
import { planBatches } from './plan-batches.mjs';
import { runBatches } from './run-batches.mjs';
import { sumOf } from './tally.mjs';

/**
 * @typedef {import('../../src/lib/data-page/accuracy').Accuracy} Accuracy
 * @typedef {import('./plan-batches.mjs').Batch} Batch
 * @typedef {import('./measure-batch.mjs').Wrong} Wrong
 */

/**
 * Forges documents and reads them back.
 * @param {string} seed
 * @param {number} documents
 * @param {(documents: number) => void} onDone
 * @returns {Promise<{ readonly forged: Pick<Accuracy, 'seed' | 'documents' | 'plain' | 'deviations' | 'combined'>, readonly wrong: readonly Wrong[] }>}
 */
export async function measureForged(seed, documents, onDone) {
	/** @type {typeof import('../../src/forge/deviate/deviations')} */
	const { DEVIATIONS } = await bundled('deviations');
	/** @type {typeof import('../../src/forge/write/formats')} */
	const { FORMATS } = await bundled('formats');
	/** @type {typeof import('../../src/forge/random')} */
	const { createRandom } = await bundled('random');
	const batches = planBatches(seed, documents, { formats: FORMATS, deviations: DEVIATIONS, createRandom });
	const measured = await runBatches(batches, onDone);

	/** @param {(batch: Batch) => boolean} which */
	const sum = (which) => sumOf(batches.flatMap((batch, i) => (which(batch) ? (measured[i]?.tallies ?? []) : [])));
	const forms = [...new Set(batches.map(({ form }) => form))].sort();
	/** @param {Batch['kind']} kind */
	const table = (kind) =>
		FORMATS.flatMap((format) =>
			forms.map((form) => ({ format, form, ...sum((b) => b.kind === kind && b.format === format && b.form === form) }))
		);
	return {
		forged: {
			seed,
			documents: measured.reduce((total, { tallies }) => total + tallies.length, 0),
			plain: table('plain'),
			deviations: DEVIATIONS.map(({ no, zh, en }) => ({
				no,
				zh,
				en,
				...sum(({ kind, deviations }) => kind === 'deviation' && deviations[0] === no)
			})),
			combined: table('combined')
		},
		wrong: measured.flatMap(({ wrong }) => wrong)
	};
}
