import { describe, expect, it } from 'vitest';
import { loadRegister } from '../../../src/cli/register';
import { compactRegister, wholeRegister } from '../../../src/core/region/compact-register';

describe('compactRegister', () => {
	it('keeps the whole national register', () => {
		const register = loadRegister();
		expect(register.length).toBeGreaterThan(44_000);
		expect(wholeRegister(compactRegister(register))).toEqual(register);
	});

	it('refuses a region that its code does not place', () => {
		expect(() => compactRegister([{ code: '990101', name: '甲县', level: 'county', parent: '9902' }])).toThrow(RangeError);
	});
});
