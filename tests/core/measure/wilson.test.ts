import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from '../../../src/core/measure/wilson';

describe('wilson', () => {
	// R 4: prop.test(x, n, correct = FALSE)$conf.int
	it.each([
		[0, 10, 0, 0.27753],
		[5, 10, 0.23659, 0.76341],
		[43, 97, 0.34848, 0.54246],
		[10, 10, 0.72247, 1]
	])('%i of %i: %f to %f', (successes, n, low, high) => {
		const interval = wilson(successes, n);
		expect(interval?.low).toBeCloseTo(low, 3);
		expect(interval?.high).toBeCloseTo(high, 3);
	});

	it.each([
		[0, 0],
		[3, 2],
		[-1, 5],
		[1, Number.NaN]
	])('says nothing of %d of %d', (successes, n) => {
		expect(wilson(successes, n)).toBeNull();
	});

	it('holds the share itself, lies within 0 and 1, and narrows as n grows', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, share) => {
				const successes = Math.round(share * n);
				const one = wilson(successes, n);
				const ten = wilson(successes * 10, n * 10);
				if (one === null || ten === null) throw new Error('no interval');
				expect(one.low).toBeGreaterThanOrEqual(0);
				expect(one.high).toBeLessThanOrEqual(1);
				expect(one.low - 1e-9).toBeLessThanOrEqual(successes / n);
				expect(one.high + 1e-9).toBeGreaterThanOrEqual(successes / n);
				expect(ten.high - ten.low).toBeLessThan(one.high - one.low);
			})
		);
	});
});
