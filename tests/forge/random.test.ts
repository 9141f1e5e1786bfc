import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/forge/random';

describe('createRandom', () => {
	it('gives the same numbers for the same seed, on every platform', () => {
		const random = createRandom('golden');
		expect(Array.from({ length: 8 }, () => random.int(0, 999_999))).toEqual([
			610398, 572644, 229350, 981311, 75701, 339391, 156630, 935067
		]);
	});

	it('stays within its bounds and reaches them', () => {
		fc.assert(
			fc.property(fc.string(), fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 4 }), (seed, min, width) => {
				const random = createRandom(seed);
				const drawn = new Set(Array.from({ length: 300 }, () => random.int(min, min + width)));
				expect(drawn.size).toBe(width + 1);
				expect(Math.min(...drawn)).toBe(min);
				expect(Math.max(...drawn)).toBe(min + width);
			})
		);
	});

	it('draws by weight and never what weighs nothing', () => {
		const random = createRandom('weights');
		const counts = [0, 0, 0];
		for (let i = 0; i < 10_000; i++) {
			const index = random.weighted([3, 0, 1]);
			counts[index] = (counts[index] ?? 0) + 1;
		}
		expect(counts[1]).toBe(0);
		expect(counts[0]).toBeGreaterThan(7200);
		expect(counts[0]).toBeLessThan(7800);
	});

	it('takes tenths of a percent into account', () => {
		const random = createRandom('chance');
		const hits = Array.from({ length: 100_000 }, () => random.chance(0.4)).filter(Boolean).length;
		expect(hits).toBeGreaterThan(320);
		expect(hits).toBeLessThan(480);
	});

	it('shuffles into another order of the same items', () => {
		const items = Array.from({ length: 40 }, (_, i) => i);
		const order = createRandom('shuffle').shuffle(items);
		expect(order).not.toEqual(items);
		expect([...order].sort((a, b) => a - b)).toEqual(items);
	});

	it('refuses to pick from nothing', () => {
		expect(() => createRandom('x').pick([])).toThrow(RangeError);
	});
});
