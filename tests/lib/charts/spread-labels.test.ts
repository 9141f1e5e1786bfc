import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spreadLabels } from '../../../src/lib/charts/spread-labels';

it('leaves labels alone that have room', () => {
	expect(spreadLabels([10, 80, 40], 16, 0, 100)).toEqual([10, 80, 40]);
});

it('parts labels of one place, in their order', () => {
	expect(spreadLabels([50, 50, 50], 16, 0, 100)).toEqual([50, 66, 82]);
	expect(spreadLabels([98, 99], 16, 0, 100)).toEqual([84, 100]);
});

it('keeps gap and order for any positions, and the bounds where there is room', () => {
	fc.assert(
		fc.property(fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { maxLength: 20 }), (positions) => {
			const places = spreadLabels(positions, 16, 0, 400);
			const inOrder = positions.map((at, index) => [at, places[index] ?? 0] as const).sort((a, b) => a[0] - b[0]);
			for (const [index, [, place]] of inOrder.entries()) {
				if (index > 0) expect(Math.abs(place - (inOrder[index - 1]?.[1] ?? 0))).toBeGreaterThan(15.999);
				expect(place).toBeGreaterThanOrEqual(0);
				expect(place).toBeLessThanOrEqual(400);
			}
		})
	);
});
