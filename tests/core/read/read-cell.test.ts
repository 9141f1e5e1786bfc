import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCell } from '../../../src/core/read/read-cell';

describe('readCell', () => {
	it.each([
		['0', 0],
		['　　0', 0],
		['无', 0],
		['零', 0],
		['〇', 0],
		['○', 0],
		['１２', 12],
		['1,722', 1722],
		['1，722', 1722],
		['96171.6', 96171.6],
		['12件', 12],
		['-11', -11],
		['+1036', 1036],
		['十二', 12],
		['251000元', 251000]
	])('%j is the number %d', (text, value) => {
		expect(readCell(text, null)).toEqual({ state: 'number', value });
	});

	it.each(['', ' ', '　', '\u00a0', '\n'])('%j is blank', (text) => {
		expect(readCell(text, null)).toEqual({ state: 'blank', value: null });
	});

	it.each(['-', '—', '——', '/', '／', ' － '])('%j is a dash', (text) => {
		expect(readCell(text, null)).toEqual({ state: 'dash', value: null });
	});

	it.each(['3 4', '3\n4', '3、5', '3或4', '见附表', '**', '1,23', '3.4.5', '约5', '5%', '1 234'])('%j is no single number', (text) => {
		expect(readCell(text, null)).toEqual({ state: 'unreadable', value: null });
	});

	it.each(['5万', '5件'])('%j in a column of money is no number', (text) => {
		expect(readCell(text, '万元')).toEqual({ state: 'unreadable', value: null });
	});

	it('turns money into the unit of the column', () => {
		expect(readCell('251000元', '万元').value).toBe(25.1);
		expect(readCell('3.5万元', '万元').value).toBe(3.5);
		expect(readCell('3.5', '万元').value).toBe(3.5);
	});

	it('reads back every number however it is printed', () => {
		const widen = (digits: string): string => digits.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
		fc.assert(
			fc.property(fc.nat({ max: 99_999_999 }), fc.constantFrom('', ' ', '　'), fc.boolean(), fc.boolean(), (value, pad, wide, commas) => {
				const plain = commas ? value.toLocaleString('en-US') : String(value);
				expect(readCell(`${pad}${wide ? widen(plain) : plain}${pad}`, '件')).toEqual({ state: 'number', value });
			})
		);
	});

	it('never makes a number of two', () => {
		fc.assert(
			fc.property(fc.nat({ max: 9999 }), fc.nat({ max: 9999 }), fc.constantFrom(' ', '\n', '、', '/', '或', ' ; '), (a, b, between) => {
				expect(readCell(`${a}${between}${b}`, null).state).toBe('unreadable');
			})
		);
	});
});
