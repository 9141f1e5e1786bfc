import { parentPort } from 'node:worker_threads';
import { loadMeasureBatch } from './measure-batch.mjs';

/** One of several threads: measures the batches it is sent, one at a time. */
const port = /** @type {import('node:worker_threads').MessagePort} */ (parentPort);
const measure = await loadMeasureBatch();

port.on('message', async (/** @type {import('./plan-batches.mjs').Batch} */ batch) => port.postMessage(await measure(batch)));
port.postMessage(null);
