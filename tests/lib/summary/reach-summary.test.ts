import { afterEach, describe, expect, it } from 'vitest';
import { baseLocale, overwriteGetLocale } from '../../../src/lib/paraglide/runtime';
import type { ReachData } from '../../../src/lib/queries/reach';
import { reachSummary } from '../../../src/lib/summary/reach-summary';
import { measure, value, yearRow } from './overview-sample';
import { censusReach, channel, readershipYear, region, sampleReach, spread } from './reach-sample';

afterEach(() => {
	overwriteGetLocale(() => baseLocale);
});

const text = (data: ReachData): { headline: string; lead: string } => {
	const { headline, lead } = reachSummary(data);
	return { headline, lead: lead.flat().reduce<string>((all, part) => all + (typeof part === 'string' ? part : part.text), '') };
};

const FULL = censusReach({
	years: [readershipYear(2024, { stated: 3, whole_stated: 3 }), readershipYear(2025, { stated: 4, whole_stated: 4 })],
	channels: [channel('website_items', 29, 120), channel('wechat_items', 31, 140)],
	views: spread('views', [value('甲镇', 2025, 8325), value('乙镇', 2025, 42_364)]),
	perPost: spread('views_per_wechat_post', [value('甲镇', 2025, 279.4), value('乙镇', 2025, 406.6)]),
	followers: measure([yearRow(2024, { stated: 9, median: 7000 }), yearRow(2025, { stated: 14, median: 8404 })])
});

describe('with a roster', () => {
	it('says which channels are stated, how many say they were read, and what they say', () => {
		expect(text(FULL)).toEqual({
			headline: '2024–2025 年 72 份年报，7 份写明了有多少人看',
			lead:
				'写明最多的渠道是微信：31 份年报写明了条数，中间的一份 140 条。同一条信息常在几个渠道发，各渠道不能相加。' +
				'正文读到底的 72 份里，7 份写明了阅读量或访问量，约占 10%。' +
				'写明的阅读量从 8,325 次到 42,364 次，各家算法不同，不能相加，也不能排名。' +
				'微信的阅读量和条数都写明的有 2 份，每条阅读从 279 次到 407 次。' +
				'2025 年 14 份写明了关注人数，中间的一份 8,404 人。'
		});
	});

	it('says the same in English', () => {
		overwriteGetLocale(() => 'en');
		expect(text(FULL).headline).toBe('Of 72 reports for 2024–2025, 7 say how often they were read');
		expect(text(FULL).lead).toContain(
			'The channel stated most often is WeChat posts: 31 reports give a number of items, 140 in the one in the middle.'
		);
		expect(text(FULL).lead).not.toMatch(/[\ue000-\uf8ff，。]/);
	});

	it('speaks of one year where one is looked at, in counts where reports are few', () => {
		const { lead } = text({ ...FULL, year: 2024, years: [readershipYear(2024, { whole: 12, whole_stated: 3 }), readershipYear(2025)] });
		expect(lead).toContain('正文读到底的 12 份里，3 份写明了阅读量或访问量；份数太少，不算比例。');
		expect(lead).toContain('2024 年 9 份写明了关注人数。');
	});

	it('leaves out what nobody states instead of saying zero', () => {
		expect(text(censusReach())).toEqual({
			headline: '2024–2025 年 72 份年报，没有一份写明有多少人看',
			lead: '正文读到底的 72 份里，0 份写明了阅读量或访问量，约占 0%。'
		});
	});

	it('leads every figure to where it comes from', () => {
		const links = reachSummary(FULL).lead.flatMap((parts) =>
			parts.flatMap((part) => (typeof part === 'string' ? [] : [[part.text, part.href]]))
		);
		expect(links).toEqual([
			['31', '#channels-table'],
			['140', '#channels-table'],
			['7', '#share-table'],
			['8,325', '#readers-table'],
			['42,364', '#readers-table'],
			['279', '#per-post-table'],
			['407', '#per-post-table'],
			['14', '#followers-table'],
			['8,404', '#followers-table']
		]);
	});
});

describe('without a roster', () => {
	it('says what was found, that it stands for no region, and that what was not read may be there', () => {
		const { headline, lead } = text(
			sampleReach({
				years: [readershipYear(2024, { reports: 3, expected: null, stated: 1, whole: 0, not_read: 2 })],
				views: spread('views', [value('甲镇', 2024, 10_000)]),
				regions: [region('示例省', { stated: 1, not_read: 2 })],
				channels: [channel('wechat_items', 2, 50)],
				followers: measure([yearRow(2024, { stated: 2, median: 90 })])
			})
		);
		expect(headline).toBe('本样本 3 份年报，采集到阅读量的有 1 份');
		expect(lead).toBe(
			'它们不代表任何地区，只能逐份看。写明最多的渠道是微信，2 份年报写明了条数。写明的阅读量是 10,000 次。' +
				'另有 2 份没有读到阅读量那里，不能说没有写。2 份写明了关注人数。'
		);
		expect(headline + lead).not.toMatch(/没有写明|缺报|占/);
	});

	it('never calls absent what was not read', () => {
		const { headline, lead } = text(sampleReach({ regions: [region('示例省', { not_read: 3 })] }));
		expect(headline).toBe('本样本 3 份年报，没有采集到阅读量');
		expect(lead).toContain('3 份没有读到阅读量那里');
	});
});
