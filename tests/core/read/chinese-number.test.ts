import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseNumber } from '../../../src/core/read/chinese-number';

const NAMES = '零一二三四五六七八九';

/** A number below 10,000 in characters, a zero said for the places left out between others. */
function section(value: number, leading: boolean): string {
	const said = ['千', '百', '十', ''].map((unit, index) => [Math.floor(value / 10 ** (3 - index)) % 10, unit] as const);
	const parts = said.map(([digit, unit]) => (digit === 0 ? '零' : `${NAMES[digit] ?? ''}${unit}`)).join('');
	const zeros = parts.replace(/零+/g, '零').replace(/零$/, '');
	return leading ? zeros.replace(/^零/, '') : zeros;
}

function inFull(value: number): string {
	const high = Math.floor(value / 10_000);
	return `${high > 0 ? `${section(high, true)}万` : ''}${section(value % 10_000, high === 0)}`;
}

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
		['一百十二', 112],
		['十万', 100_000],
		['两千零五万零三十', 20_050_030],
		['一亿零二万', 100_020_000],
		['二〇二三', 2023]
	])('%s is %d', (text, value) => {
		expect(chineseNumber(text)).toBe(value);
	});

	it.each(['', '12', '几', '一些', '万', '亿', '百', '千万', '万万', '一万万', '零万', '百百', '三百千', '一二百', '一百零', '零零'])(
		'%j is none',
		(text) => {
			expect(chineseNumber(text)).toBeNull();
		}
	);

	it.each(['一百五', '两万五', '三千二', '三五', '一二'])('%j may say more than one number', (text) => {
		expect(chineseNumber(text)).toBeNull();
	});

	it('reads back every number said in full', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
				expect(chineseNumber(inFull(value))).toBe(value);
			}),
			{ numRuns: 5000 }
		);
	});
});
