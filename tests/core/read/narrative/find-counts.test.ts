import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCounts } from '../../../../src/core/read/narrative/find-counts';
import { maskText } from '../../../../src/core/read/narrative/mask-text';

describe('findCounts', () => {
	it.each([
		['共1722条', 1722, null, '条'],
		['共1,722条', 1722, null, '条'],
		['阅读量1万次', 10_000, null, '次'],
		['29.4万次', 294_000, null, '次'],
		['787万余人次', 7_870_000, 'at_least', '人次'],
		['2000余万人次', 20_000_000, 'at_least', '人次'],
		['100多条', 100, 'at_least', '条'],
		['突破550万', 5_500_000, 'at_least', ''],
		['超31万次', 310_000, 'at_least', '次'],
		['近100篇', 100, 'approx', '篇'],
		['约12000余人次', 12_000, 'approx', '人次'],
		['100条左右', 100, 'approx', '条'],
		['100条以上', 100, 'at_least', '条'],
		['各3次', 3, 'each', '次'],
		['公开**条', null, 'masked', '条'],
		['培训两次', 2, null, '次'],
		['收取1.5万元', 15_000, null, '万元']
	])('%s', (text, value, qualifier, unit) => {
		expect(findCounts(text)).toMatchObject([{ value, qualifier, unit }]);
	});

	it('finds any whole number with its unit', () => {
		fc.assert(
			fc.property(fc.nat({ max: 9_999_999 }), fc.constantFrom('条', '件', '人次', '篇'), (value, unit) => {
				expect(findCounts(`共${value}${unit}。`)).toMatchObject([{ value, unit, qualifier: null }]);
			})
		);
	});
});

describe('maskText', () => {
	it.each([
		'2023年度',
		'1月1日',
		'2023年1月1日至12月31日',
		'国办公开办函(2021)30号',
		'第二十条',
		'97.5%',
		'12345热线',
		'电话:0527-83593059',
		'《2022年部门决算》',
		'https://www.example.gov.cn/2023/1.html',
		'20个工作日'
	])('leaves no count in %s', (text) => {
		expect(findCounts(maskText(text).text).filter((c) => c.unit !== '' || (c.value ?? 0) > 9)).toEqual([]);
	});

	it('keeps every place', () => {
		const text = '2023年,共公开《办法》等信息17条(占30%)';
		expect(maskText(text).text).toHaveLength(text.length);
		expect(maskText(text).dated).toHaveLength(text.length);
	});
});
