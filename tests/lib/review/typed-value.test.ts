import { expect, it } from 'vitest';
import { typedValue } from '../../../src/lib/review/typed-value';

it.each([
	['50', '件', 50],
	[' 1,234 ', '件', 1234],
	['１２３４', '件', 1234],
	['１，２３４', '件', 1234],
	['一百二十三', '件', 123],
	['0', '件', 0],
	['〇', '件', 0],
	['3.5', '万元', 3.5],
	['３．５', '万元', 3.5],
	['5件', '件', 5]
] as const)('takes %j in %s for %d', (text, unit, value) => {
	expect(typedValue(text, unit)).toEqual({ kind: 'number', value });
});

it.each([
	['', '件', 'empty'],
	['　', '件', 'empty'],
	['abc', '件', 'no_number'],
	['/', '件', 'no_number'],
	['1 2', '件', 'no_number'],
	['1e5', '件', 'no_number'],
	['12,34', '件', 'no_number'],
	['NaN', null, 'no_number'],
	['-1', '件', 'negative'],
	['3.5', '件', 'fraction'],
	['3.5', null, 'fraction'],
	['99999999999999999999', '件', 'too_large']
] as const)('refuses %j in %s: %s', (text, unit, why) => {
	expect(typedValue(text, unit)).toEqual({ kind: 'wrong', why });
});
