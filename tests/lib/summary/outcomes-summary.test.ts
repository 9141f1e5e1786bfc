import { afterEach, describe, expect, it } from 'vitest';
import { baseLocale, overwriteGetLocale } from '../../../src/lib/paraglide/runtime';
import type { OutcomesData } from '../../../src/lib/queries/load-outcomes';
import { outcomesLead } from '../../../src/lib/summary/outcomes-summary';
import { bodyOutcomes, carryYear, outcomesCensus, outcomesSample, reasons, reportOutcomes, review, TOTAL } from './outcomes-sample';
import { PLACE } from './overview-sample';

afterEach(() => {
	overwriteGetLocale(() => baseLocale);
});

const sentences = (data: OutcomesData): readonly string[] =>
	outcomesLead(data, PLACE).map((sentence) => sentence.map((part) => (typeof part === 'string' ? part : part.text)).join(''));

const FULL = outcomesCensus({
	total: TOTAL,
	bodies: [bodyOutcomes('新城街道', [250, 92, 100, 260, 75, 61])],
	reasons: reasons('refused', [0, 9, 0, 57, 33, 38, 21, 14]),
	carry: [carryYear(2024), carryYear(2025, { carried_out: 31 })],
	review: review([11, 4, 3, 1])
});

describe('with a roster', () => {
	it('says what the requests came to, sentence by sentence', () => {
		expect(sentences(FULL)).toEqual([
			'2024–2025 年办结的 1,564 件申请中，44.6% 得到全部或部分公开。',
			'写明全部六类结果的 1,564 件里，29.1% 无法提供，11.0% 不予公开。',
			'新城街道一家占了 54%，看合计的比例时请留意。',
			'写明了不予公开理由的 172 件里，用得最多的是“保护第三方合法权益”（57 件）。',
			'2025 年底还有 31 件结转到下一年。',
			'不服答复的复议和诉讼已审结 18 件，其中 4 件被纠正。'
		]);
	});

	it('says the same in English', () => {
		overwriteGetLocale(() => 'en');
		expect(sentences(FULL)).toEqual([
			'Of 1,564 requests concluded in 2024–2025, 44.6% were granted in full or in part.',
			'Of 1,564 requests in reports that state all six outcomes, 29.1% could not be provided and 11.0% were refused.',
			'新城街道 alone has 54% of them: mind that when you read the total.',
			'Among 172 refusals whose reason is stated, the most frequent is “Protection of third-party rights” (57).',
			'At the end of 2025, 31 were carried over to the next year.',
			'Of 18 reviews and lawsuits concluded, 4 ended with the answer corrected.'
		]);
	});

	it('leads figures to where they come from', () => {
		const links = outcomesLead(FULL, PLACE)
			.flat()
			.filter((part) => typeof part !== 'string');
		expect(links.map(({ text, href }) => [text, href])).toEqual([
			['1,564', '#outcomes-bodies-table'],
			['44.6%', '#outcomes-bodies-table'],
			['29.1%', '#outcomes-bodies-table'],
			['11.0%', '#outcomes-reasons'],
			['新城街道', '/demo/body/%E6%96%B0%E5%9F%8E%E8%A1%97%E9%81%93/'],
			['57', '#outcomes-reasons'],
			['31', '#outcomes-carry'],
			['18', '#outcomes-review']
		]);
	});

	it('names what it divides by when that is not the usual', () => {
		const held = { ...FULL, denominator: 'held', total: { ...TOTAL, concluded: 1000 } };
		expect(sentences(held)[0]).toBe('2024–2025 年办结的申请，不含不予处理和不掌握是 1,000 件，其中 69.7% 得到全部或部分公开。');
	});

	it('counts instead of dividing where requests are few, and says that there is none', () => {
		const total = { ...TOTAL, outcome_full: 5, granted: 9, concluded: 17 };
		expect(sentences(outcomesCensus({ total }))[0]).toBe(
			'2024–2025 年办结的申请只有 17 件，其中 9 件得到全部或部分公开；不到 30 件，不算比例。'
		);
		expect(sentences(outcomesCensus({ total: { ...total, granted: null, concluded: null } }))[0]).toBe(
			'2024–2025 年的年报里，没有一件办结的申请。'
		);
	});

	it('names two reasons given equally often, and none of three', () => {
		const of = (counts: readonly number[]) => sentences(outcomesCensus({ reasons: reasons('refused', counts) }));
		expect(of([4, 4, 1])[1]).toBe('写明了不予公开理由的 9 件里，用得最多的是“属于国家秘密”和“其他法律行政法规禁止公开”（各 4 件）。');
		expect(of([4, 4, 4])).toHaveLength(1);
	});

	it('leaves out what nobody states instead of saying zero', () => {
		expect(sentences(outcomesCensus())).toEqual(['2024–2025 年没有一份年报写全办理结果，所以这里说不出公开率。']);
	});
});

describe('without a roster', () => {
	const partial = reportOutcomes('北宫镇', 2025, [8, null, null, 32]);

	it('counts reports and adds nothing up', () => {
		const data = outcomesSample({
			total: { ...TOTAL, stated: 1, rate_reports: 4 },
			bodies: [bodyOutcomes('甲镇', [500, 0, 0, 0, 0, 0])],
			carry: [carryYear(2025, { stated: 5 })],
			review: review([11, 4, 3, 1], 5),
			reasons: reasons('refused', [4], 5),
			reports: { outcomes: [{ ...partial, found: 32 }], requests: [], reviews: [] }
		});
		expect(sentences(data)).toEqual([
			'样本里的 72 份年报中，32 份写明了至少一类办理结果，写明全部六类的有 1 份。没有采集到的不等于没有，所以这里一份一份地看，不合计，也不算比例。'
		]);
	});

	it('says that a rate of enough reports is theirs alone', () => {
		const data = outcomesSample({ total: TOTAL, reports: { outcomes: [partial], requests: [], reviews: [] } });
		expect(sentences(data)[1]).toBe(
			'71 份年报写全了算公开率要用的数字，一共办结 1,564 件，44.6% 得到全部或部分公开；这只说明这些年报，不代表任何地区。'
		);
	});

	it('says that none states an outcome', () => {
		expect(sentences(outcomesSample())).toEqual(['样本在这个范围收录 72 份年报，没有一份写明办理结果。']);
		overwriteGetLocale(() => 'en');
		expect(sentences(outcomesSample())).toEqual(['The sample has 72 reports in this scope; none states an outcome.']);
	});
});
