import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addSilent, silentBodies, sumState, type SilentCounts } from '../../../src/core/roll-up/cell-sum';

const REASONS = ['blank', 'dash', 'unreadable', 'absent', 'not_read', 'no_report', 'other_form'] as const;
const counts: fc.Arbitrary<SilentCounts> = fc.dictionary(fc.constantFrom(...REASONS), fc.integer({ min: 1, max: 9 }));

describe('cellSum', () => {
	it('adds the bodies of each reason, and loses none', () => {
		fc.assert(
			fc.property(counts, counts, (one, other) => {
				const sum = addSilent(one, other);
				expect(silentBodies(sum)).toBe(silentBodies(one) + silentBodies(other));
				expect(addSilent(other, one)).toEqual(sum);
			})
		);
		expect(addSilent({ blank: 2 }, { blank: 1, dash: 4 })).toEqual({ blank: 3, dash: 4 });
	});

	it('is a number as soon as a body states one, 0 included', () => {
		expect(sumState({ value: 0, stated: 1, silent: { no_report: 39 } })).toBe('number');
	});

	it('without a number is what most reports say, the first in the order of states among equals', () => {
		expect(sumState({ value: null, stated: 0, silent: { dash: 2, blank: 1, no_report: 30 } })).toBe('dash');
		expect(sumState({ value: null, stated: 0, silent: { dash: 2, blank: 2 } })).toBe('blank');
		expect(sumState({ value: null, stated: 0, silent: { not_read: 1, other_form: 9 } })).toBe('not_read');
	});

	it('is no report where there is none with the cell, never a number', () => {
		fc.assert(
			fc.property(counts, (silent) => {
				expect(sumState({ value: null, stated: 0, silent })).not.toBe('number');
			})
		);
		expect(sumState({ value: null, stated: 0, silent: { no_report: 3 } })).toBe('no_report');
	});
});
