import fc from 'fast-check';
import { expect, it } from 'vitest';
import { swarm } from '../../../src/lib/charts/swarm';

it('leaves dots that do not touch where they are', () => {
	expect(swarm([0, 20, 40], 8, 30)).toEqual([0, 0, 0]);
});

it('sets equal values side by side, first in the middle', () => {
	expect(swarm([5, 5, 5], 8, 30)).toEqual([0, 8, -8]);
});

it('keeps every dot within its width, in any crowd, the same each time', () => {
	fc.assert(
		fc.property(fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 80 }), (positions) => {
			const shifts = swarm(positions, 7, 25);
			expect(shifts).toHaveLength(positions.length);
			for (const shift of shifts) expect(Math.abs(shift)).toBeLessThanOrEqual(25);
			expect(swarm(positions, 7, 25)).toEqual(shifts);
		})
	);
});

it('keeps dots apart where there is room', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 12 }), (positions) => {
			const shifts = swarm(positions, 6, 1000);
			for (const [i, a] of positions.entries())
				for (const [j, b] of positions.entries())
					if (i < j) expect(Math.hypot(a - b, (shifts[i] ?? NaN) - (shifts[j] ?? NaN))).toBeGreaterThanOrEqual(5.98);
		})
	);
});
