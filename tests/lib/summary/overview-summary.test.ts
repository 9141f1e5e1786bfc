import { afterEach, describe, expect, it } from 'vitest';
import { baseLocale, overwriteGetLocale } from '../../../src/lib/paraglide/runtime';
import { overviewSummary } from '../../../src/lib/summary/overview-summary';
import { census, measure, outcomesYear, PLACE, sample, value, yearRow } from './overview-sample';

afterEach(() => {
	overwriteGetLocale(() => baseLocale);
});

const text = (data: Parameters<typeof overviewSummary>[0]): { headline: string; lead: string } => {
	const { headline, lead } = overviewSummary(data, PLACE);
	return { headline, lead: lead.flat().reduce<string>((all, part) => all + (typeof part === 'string' ? part : part.text), '') };
};

const FULL = census({
	publications: measure([yearRow(2024), yearRow(2025, { stated: 33, total: 11_964, median: 282 })]),
	requests: measure(
		[yearRow(2025, { stated: 35, total: 367, zeros: 16, largest: 201 })],
		[value('新城街道', 2025, 201), value('甲镇', 2025, 20)]
	),
	views: measure([yearRow(2025, { stated: 7, total: 9, median: 1 })]),
	outcomes: [outcomesYear(2025, [100, 52, 96, 100, 0, 0], 348)]
});

describe('with a roster', () => {
	it('says how many of those expected published, and what they published, received and granted', () => {
		expect(text(FULL)).toEqual({
			headline: '2025 年，40 个乡镇街道中有 36 个公布了年报',
			lead:
				'33 个写明了主动公开总数，一共 11,964 条，中间的一个公开 282 条。' +
				'收到公开申请 367 件，但很不均匀：16 个单位一件也没有，新城街道一家收到 201 件。' +
				'办结的 348 件里，约 44% 得到全部或部分公开。' +
				'只有 7 份年报写明了阅读量，所以这里不说“有多少人看”。'
		});
	});

	it('says the same in English', () => {
		overwriteGetLocale(() => 'en');
		expect(text(FULL).headline).toBe('In 2025, 36 of 40 townships and subdistricts published their report');
		expect(text(FULL).lead).toContain('33 state how much they published: 11,964 items in all, 282 by the one in the middle.');
		expect(text(FULL).lead).not.toMatch(/[\ue000-\uf8ff，。]/);
	});

	it('leads every figure to where it comes from', () => {
		const links = overviewSummary(FULL, PLACE)
			.lead.flat()
			.filter((part) => typeof part !== 'string');
		expect(links.map((link) => [link.text, link.href])).toEqual([
			['11,964', '#publications-table'],
			['282', '#publications-table'],
			['367', '#requests-table'],
			['201', '/demo/body/%E6%96%B0%E5%9F%8E%E8%A1%97%E9%81%93/?year=2025&fig=requests_new'],
			['348', '#outcomes-table']
		]);
	});

	it('leaves out what nobody states instead of saying zero', () => {
		expect(text(census()).lead).toBe('没有一份年报写明阅读量，所以这里不说“有多少人看”。');
	});

	it('gives counts, not a share, under 30 requests', () => {
		const few = text(census({ outcomes: [outcomesYear(2025, [4, 1, 0, 0, 0, 0], 12)] }));
		expect(few.lead).toContain('办结 12 件，其中 5 件');
		expect(few.lead).not.toContain('%');
	});

	it('names nobody where no body stands out', () => {
		const even = measure([yearRow(2025, { stated: 30, total: 300, zeros: 5 })], [value('甲镇', 2025, 20)]);
		expect(text(census({ requests: even })).lead).toContain('收到公开申请 300 件。');
	});
});

describe('without a roster', () => {
	it('says what the sample holds and that it stands for no region; never that a report is missing', () => {
		const data = sample({
			publications: measure([yearRow(2024, { stated: 2 })], [value('甲镇', 2024, 100), value('乙镇', 2024, 160)]),
			requests: measure([yearRow(2024, { stated: 3, zeros: 2 })], [value('甲镇', 2024, 7), value('乙镇', 2024, 0), value('丙镇', 2024, 0)]),
			views: measure([yearRow(2024, { stated: 1 })])
		});
		const { headline, lead } = text(data);
		expect(headline).toBe('本样本收录 3 份年报，来自 2 个省份');
		expect(lead).toContain('不代表任何地区');
		expect(lead).toContain('2 份写明了主动公开总数，中间的一份是 130 条。');
		expect(lead).toContain('2 份是 0 件，最多的一份（甲镇，2024 年）是 7 件。');
		expect(lead).toContain('采集到阅读量的只有 1 份：其余大多没有读到那里，不能说没有写。');
		expect(headline + lead).not.toMatch(/未见|缺报|公布了年报/);
	});
});
