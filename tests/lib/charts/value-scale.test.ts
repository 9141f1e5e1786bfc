import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleKindFor, valueScale } from '../../../src/lib/charts/value-scale';

const counts = fc.array(fc.integer({ min: 0, max: 50_000_000 }), { minLength: 1, maxLength: 60 });

describe('valueScale', () => {
	it.each(['linear', 'sqrt', 'log'] as const)('%s keeps order, holds every value and labels in ascending order', (kind) => {
		fc.assert(
			fc.property(counts, (values) => {
				const scale = valueScale(kind, values);
				const sorted = [...values].sort((a, b) => a - b).map(scale.at);
				expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
				for (const at of sorted) {
					expect(at).toBeGreaterThanOrEqual(scale.min);
					expect(at).toBeLessThanOrEqual(scale.max);
				}
				expect(scale.ticks).toEqual([...new Set(scale.ticks)].sort((a, b) => a - b));
				expect(scale.ticks.length).toBeGreaterThan(1);
			})
		);
	});
	it('includes zero where a length shows the value', () => {
		expect(valueScale('linear', [90, 340]).ticks).toEqual([0, 100, 200, 300, 400]);
		expect(valueScale('sqrt', [0, 3, 201]).ticks).toEqual([0, 5, 20, 50, 100, 200]);
	});
	it('gives a zero on a logarithmic axis a place of its own, and none when there is no zero', () => {
		expect(valueScale('log', [0, 5000]).ticks).toEqual([0, 5000, 10_000]);
		expect(valueScale('log', [5000, 12_000_000]).ticks).toEqual([10_000, 100_000, 1_000_000, 10_000_000]);
	});
	it('labels a short logarithmic axis between its powers of ten, and ends it close to the values', () => {
		expect(valueScale('log', [279, 407])).toMatchObject({ ticks: [200, 500], min: Math.log10(200), max: Math.log10(500) });
		expect(valueScale('log', [8325, 42_364]).ticks).toEqual([5000, 10_000, 20_000, 50_000]);
		expect(valueScale('log', [1000]).ticks).toEqual([1000, 2000]);
		expect(valueScale('log', [0.004, 0.3], 0.001).ticks).toEqual([0.01, 0.1]);
	});
	it('labels shares by the hundredth where counts stay whole', () => {
		expect(valueScale('linear', [0.05, 0.6], 0.01).ticks).toEqual([0, 0.2, 0.4, 0.6]);
		expect(valueScale('linear', [0.004], 0.01)).toMatchObject({ max: 0.01, ticks: [0, 0.01] });
		expect(valueScale('linear', [1], 0.01).ticks).toEqual([0, 0.5, 1]);
		expect(valueScale('linear', [0.6]).ticks).toEqual([0, 1]);
	});
	it('draws an all-zero measure on an axis of one', () => {
		expect(valueScale('linear', [0, 0])).toMatchObject({ max: 1, ticks: [0, 1] });
	});
});

describe('scaleKindFor', () => {
	it('takes the square root where one body dwarfs the median, the linear axis otherwise', () => {
		expect(scaleKindFor([0, 0, 1, 2, 201])).toBe('sqrt');
		expect(scaleKindFor([100, 130, 900])).toBe('linear');
		expect(scaleKindFor([0, 0, 5])).toBe('linear');
		expect(scaleKindFor([])).toBe('linear');
	});
});
