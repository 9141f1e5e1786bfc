import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCell, checkTable, type CellCheck } from '../../../src/core/roll-up/check-cell';

const whole = (value: number) => ({ value, stated: 3, silent: {} });

describe('checkCell', () => {
	it('compares a sum that every body adds to', () => {
		expect(checkCell(whole(12), 12)).toBe('equal');
		expect(checkCell(whole(0), 0)).toBe('equal');
		expect(checkCell(whole(12), 13)).toBe('differs');
		expect(checkCell(whole(0.1 + 0.2), 0.3)).toBe('equal');
	});

	it('says nothing of a sum that somebody does not add to, however the numbers stand', () => {
		fc.assert(
			fc.property(fc.nat(), fc.nat(), fc.constantFrom('no_report', 'blank', 'other_form'), (value, own, reason) => {
				expect(checkCell({ value, stated: 2, silent: { [reason]: 1 } }, own)).toBe('unverifiable');
			})
		);
	});

	it('says nothing where there is no number on one side', () => {
		expect(checkCell(whole(12), null)).toBe('unverifiable');
		expect(checkCell({ value: null, stated: 0, silent: { blank: 3 } }, 0)).toBe('unverifiable');
	});
});

describe('checkTable', () => {
	const all = fc.array(fc.constantFrom<CellCheck>('equal', 'differs', 'unverifiable'));

	it('passes only where every cell is equal', () => {
		fc.assert(
			fc.property(all, (checks) => {
				const { verdict, equal, differs, unverifiable } = checkTable(checks);
				expect(equal + differs + unverifiable).toBe(checks.length);
				expect(verdict === 'pass').toBe(checks.length > 0 && checks.every((check) => check === 'equal'));
				expect(verdict === 'fail').toBe(checks.includes('differs'));
			})
		);
	});
});
