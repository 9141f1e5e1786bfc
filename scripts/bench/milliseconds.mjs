import { medianOf } from './median-of.mjs';

const ROUNDS = 5;

/**
 * Ratios within one run say something on any machine; the milliseconds beside them only on this one.
 * @param {() => unknown} work
 * @returns {Promise<number>} the median of several rounds, after one round to warm up
 */
export async function milliseconds(work) {
	await work();
	const times = [];
	for (let round = 0; round < ROUNDS; round += 1) {
		const started = performance.now();
		await work();
		times.push(performance.now() - started);
	}
	return medianOf(times);
}
