import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../src/dataset/parse-number';

describe('parseNumber', () => {
	it.each([
		['0', 0],
		['51', 51],
		['-4', -4],
		['96171.6', 96171.6]
	])('reads %j', (text, value) => expect(parseNumber(text)).toBe(value));

	it.each(['', ' ', '/', '—', '1,200', '1.2万', '12条', '1e3', 'NaN', 'Infinity', '0x1f', '.5', '5.', '--1', '１２'])(
		'takes %j for no number',
		(text) => expect(parseNumber(text)).toBeNull()
	);

	it('reads back every whole number', () => {
		fc.assert(fc.property(fc.integer(), (value) => parseNumber(String(value)) === value));
	});
});
