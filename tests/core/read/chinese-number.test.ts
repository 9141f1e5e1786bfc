import { describe, expect, it } from 'vitest';
import { chineseNumber } from '../../../src/core/read/chinese-number';

describe('chineseNumber', () => {
	it.each([
		['零', 0],
		['两', 2],
		['十', 10],
		['十二', 12],
		['二十', 20],
		['一百零五', 105],
		['三千二百', 3200],
		['一万二千', 12_000],
		['二〇二三', 2023]
	])('%s is %d', (text, value) => {
		expect(chineseNumber(text)).toBe(value);
	});

	it.each(['', '12', '几', '一些'])('%j is none', (text) => {
		expect(chineseNumber(text)).toBeNull();
	});
});
