import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/**
 * Measures batches on all cores. The outcome is the same however many there are.
 * @param {readonly import('./plan-batches.mjs').Batch[]} batches
 * @param {(documents: number) => void} onDone told after each batch how many documents are done
 * @returns {Promise<readonly import('./measure-batch.mjs').Measured[]>} one a batch, in their order
 */
export async function runBatches(batches, onDone) {
	/** @type {import('./measure-batch.mjs').Measured[]} */
	const measured = [];
	let next = 0;
	let documents = 0;

	/** @returns {Promise<void>} */
	const work = () =>
		new Promise((resolve, reject) => {
			const worker = new Worker(new URL('worker.mjs', import.meta.url));
			let at = -1;
			worker.on('error', reject);
			worker.on('message', (/** @type {import('./measure-batch.mjs').Measured | null} */ answer) => {
				if (answer !== null) {
					measured[at] = answer;
					onDone((documents += answer.tallies.length));
				}
				at = next++;
				const batch = batches[at];
				if (batch !== undefined) return worker.postMessage(batch);
				worker.terminate().then(() => resolve(), reject);
			});
		});

	await Promise.all(Array.from({ length: Math.min(availableParallelism(), batches.length) }, work));
	return measured;
}
