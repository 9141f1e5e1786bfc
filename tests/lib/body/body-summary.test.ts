import { afterEach, describe, expect, it } from 'vitest';
import { bodyQuery, NOTHING_KEPT } from '../../../src/lib/body/body-query';
import { bodySummary, type BodyYear } from '../../../src/lib/body/body-summary';
import { baseLocale, overwriteGetLocale } from '../../../src/lib/paraglide/runtime';
import type { NarrativeRow } from '../../../src/lib/queries/body-words';
import type { BodyReport } from '../../../src/lib/queries/load-reports';
import { bodyReport } from '../../support/body-report';

afterEach(() => {
	overwriteGetLocale(() => baseLocale);
});

const words = (metric: string, value: number | null, qualifier: NarrativeRow['qualifier'] = null): NarrativeRow => ({
	report_id: 'x',
	ordinal: 1,
	metric,
	value,
	qualifier,
	scope: null,
	headline: true,
	quote: '原文'
});

const total = (row: string): string => `requests.${row}.total`;

/** All requests answered: 12 in full, 2 in part, 5 not held; the other results are 0. */
const ANSWERED: Readonly<Record<string, number>> = Object.fromEntries<number>([
	...['state_secret', 'prohibited_by_law', 'three_securities_one_stability', 'third_party_rights'].map(
		(id) => [total(`refused_${id}`), 0] as const
	),
	...['internal_affairs', 'deliberative_process', 'enforcement_file', 'administrative_query'].map(
		(id) => [total(`refused_${id}`), 0] as const
	),
	...['needs_creation', 'unclear_after_correction'].map((id) => [total(`unavailable_${id}`), 0] as const),
	...['petition', 'duplicate', 'published_material', 'abusive_repeat', 'reconfirmation'].map(
		(id) => [total(`not_processed_${id}`), 0] as const
	),
	...['correction_not_made_in_time', 'fee_not_paid_in_time', 'handling_other'].map((id) => [total(`other_${id}`), 0] as const),
	[total('unavailable_not_held'), 5] as const,
	[total('granted_in_full'), 12] as const,
	[total('granted_in_part'), 2] as const,
	[total('results_total'), 19] as const
]);

const body = { body_id: '990101001', short_name: '松台镇' } as BodyYear['data']['body'];

interface Asked {
	readonly reports: readonly BodyReport[];
	readonly expected?: BodyYear['data']['expected'];
	readonly year?: number | null;
	readonly roster?: boolean;
	readonly medianOf?: BodyYear['medianOf'];
}

function summary({ reports, expected = [], year = 2023, roster = expected.length > 0, medianOf = () => null }: Asked) {
	const report = reports.find(({ row }) => row.year === year) ?? null;
	return bodySummary({
		data: { body, reports, expected },
		year,
		report,
		roster,
		medianOf,
		addressOf: (version, figure) => bodyQuery(version, figure ?? null, NOTHING_KEPT)
	});
}

const text = (asked: Asked): string =>
	summary(asked)
		.flat()
		.map((part) => (typeof part === 'string' ? part : part.text))
		.join('');

const links = (asked: Asked) =>
	summary(asked)
		.flat()
		.flatMap((part) => (typeof part === 'string' ? [] : [[part.text, part.href]]));

const inYear = (year: number, figures: Readonly<Record<string, number>>, more: Parameters<typeof bodyReport>[1] = {}) =>
	bodyReport(figures, { ...more, row: { year, ...more.row } });

const DUE = [{ year: 2023, due: '2024-01-31' }];

describe('the state of the report', () => {
	it.each([
		[{ days_late: 0, published: '2024-01-09' }, '松台镇 2023 年的年报在期限（2024年1月31日）之内公布，日期是 2024年1月9日。'],
		[{ days_late: 12, published: '2024-02-12' }, '松台镇 2023 年的年报迟了 12 天：期限是 2024年1月31日，公布日期是 2024年2月12日。'],
		[{ days_late: null }, '松台镇有 2023 年的年报，公布日期不明，不能说是否按期。']
	])('is told where the roster expects it: %j', (row, sentence) => {
		expect(text({ reports: [inYear(2023, {}, { row })], expected: DUE })).toContain(sentence);
	});

	it.each([
		[{ extent: 'whole', origin: 'document' }, '这里收录了松台镇 2023 年年报的全文。'],
		[{ extent: 'whole', origin: 'figures' }, '这里收录了松台镇 2023 年年报的表格，正文没有收录。'],
		[{ extent: 'partial', origin: 'headlines' }, '这里只收录了松台镇 2023 年年报里的几个数字；没有收录的，不等于年报没有写。']
	] as const)('is how far it was read, without a roster: %j', (row, sentence) => {
		const told = text({ reports: [inYear(2023, {}, { row: { ...row, days_late: 3, published: '2024-02-03' } })] });
		expect(told).toContain(sentence);
		expect(told).not.toMatch(/迟|期限/);
	});

	it('is missing only where the roster expects it, and the nearest report is named', () => {
		const reports = [inYear(2025, {}), inYear(2022, {}), inYear(2020, {})];
		expect(text({ reports, expected: DUE })).toBe(
			'名单上应有松台镇 2023 年的年报，期限是 2024年1月31日；收集时没有见到，这不等于没有公布。离这一年最近、见得到的是 2022 年的年报。'
		);
		expect(links({ reports, expected: DUE })).toEqual([['2022', '?year=2022']]);
		expect(text({ reports: [], expected: DUE })).not.toContain('最近');
		expect(text({ reports: [], year: null })).toBe('这里没有松台镇的年报。');
	});
});

describe('what the report says', () => {
	it('is told figure by figure, each with its source', () => {
		const report = inYear(
			2023,
			{ [total('new_requests')]: 19, ...ANSWERED, [total('carried_out')]: 2 },
			{
				narrative: [words('proactive_disclosure_total', 364), words('readership_views', 12_345)]
			}
		);
		expect(text({ reports: [report] })).toContain('主动公开信息 364 条。阅读量 12,345 次。');
		expect(text({ reports: [report] })).toContain(
			'收到公开申请 19 件。办结 19 件，其中予以公开 12 件、部分公开 2 件、无法提供 5 件。结转下年 2 件。'
		);
		expect(links({ reports: [report] })).toEqual(
			expect.arrayContaining([
				['364 条', '?year=2023&fig=items_published'],
				['12 件', '?year=2023&fig=outcome_full']
			])
		);
	});

	it('compares with the year before it, and with no other', () => {
		const now = inYear(2023, { [total('new_requests')]: 5 });
		const at = (year: number, value: number) => text({ reports: [now, inYear(year, { [total('new_requests')]: value })] });
		expect(at(2022, 3)).toContain('收到公开申请 5 件，比上年的 3 件多 2。');
		expect(at(2022, 9)).toContain('收到公开申请 5 件，比上年的 9 件少 4。');
		expect(at(2022, 5)).toContain('收到公开申请 5 件，与上年相同。');
		expect(at(2022, 0)).toContain('收到公开申请 5 件，比上年的 0 件多 5。');
		expect(at(2021, 3)).toContain('收到公开申请 5 件。');
	});

	it('does not compare with a year that states nothing', () => {
		expect(text({ reports: [inYear(2023, { [total('new_requests')]: 5 }), inYear(2022, {})] })).toContain('收到公开申请 5 件。');
	});

	it('gives no difference where a figure is not exact', () => {
		const reports = [
			inYear(2023, {}, { narrative: [words('proactive_disclosure_total', 364)] }),
			inYear(2022, {}, { narrative: [words('proactive_disclosure_total', 300, 'approx')] })
		];
		expect(text({ reports })).toContain('主动公开信息 364 条（上年 约 300 条）。');
	});

	it('tells the median of the peers with a roster alone', () => {
		const asked: Asked = {
			reports: [inYear(2023, { [total('new_requests')]: 5 })],
			expected: DUE,
			medianOf: (id) => (id === 'requests_new' ? { median: 1, stated: 35, place: '示例市' } : null)
		};
		expect(text(asked)).toContain('收到公开申请 5 件；示例市写明这个数的同级单位有 35 个，中位数是 1 件。');
		expect(text({ ...asked, roster: false })).toContain('收到公开申请 5 件。');
	});

	it('speaks of a share from 30 cases on, with its n', () => {
		const many = Object.fromEntries(Object.entries(ANSWERED).map(([id, value]) => [id, value * 2]));
		expect(text({ reports: [inYear(2023, many)] })).toContain('予以公开和部分公开合占 74%（n = 38）。');
		expect(text({ reports: [inYear(2023, ANSWERED)] })).not.toContain('%');
	});

	it('takes zero for a number', () => {
		const zeros = { [total('new_requests')]: 0, [total('results_total')]: 0, [total('carried_out')]: 0 };
		const told = text({ reports: [inYear(2023, zeros)] });
		expect(told).toContain('收到公开申请 0 件。办结 0 件。');
		expect(told).not.toContain('结转');
	});

	it.each([
		[{ state: 'blank', raw: '' }, '“收到公开申请”一格是空白，不当作 0。'],
		[{ state: 'dash', raw: '/' }, '“收到公开申请”一格画着横线，不当作 0。'],
		[{ state: 'unreadable', raw: '若干' }, '“收到公开申请”写了，但读不出一个确定的数。']
	] as const)('says why there is no number: %j', (cell, sentence) => {
		expect(text({ reports: [inYear(2023, {}, { odd: { [total('new_requests')]: cell } })] })).toContain(sentence);
	});

	it('says what a whole report leaves out, readership at once', () => {
		const told = text({ reports: [inYear(2023, {})] });
		expect(told).toContain('没有写明“主动公开信息”。没有写明有多少人看：阅读量、访问量、关注人数都没有写。没有写明“收到公开申请”。');
		expect(told).not.toContain('没有采集');
	});

	it('says that views are not stated where followers are', () => {
		const told = text({ reports: [inYear(2023, {}, { narrative: [words('followers', 900)] })] });
		expect(told).toContain('没有写明“阅读量”。关注人数 900 人。');
		expect(told).not.toContain('访问量');
	});

	it('concludes nothing from what was not read', () => {
		const row = { extent: 'partial', origin: 'headlines' } as const;
		const told = text({ reports: [inYear(2023, { [total('new_requests')]: 5 }, { row })] });
		expect(told).toContain('没有采集到：主动公开信息、办结申请、阅读量、行政复议、行政诉讼；不能说年报有没有写。');
		expect(told).not.toContain('没有写明');
	});

	it('says which results are not all numbers', () => {
		const { [total('unavailable_not_held')]: _, ...some } = ANSWERED;
		expect(text({ reports: [inYear(2023, some)] })).toContain('办结 19 件，其中予以公开 12 件、部分公开 2 件；其余各类没有全部写成数字。');
	});

	it('tells of contradictions that were found, and claims nothing where none were', () => {
		const finding = {
			report_id: 'x',
			ordinal: 1,
			check_id: 't3.balance',
			family: 'sum' as const,
			name_zh: '',
			name_en: '',
			severity: 'error' as const,
			status: 'fail' as const,
			column_id: null,
			cells: '',
			assumed: '',
			fingerprint: 'x',
			left_value: 1,
			right_value: 2,
			params: '{}',
			quotes: '[]'
		};
		expect(text({ reports: [inYear(2023, {}, { findings: [finding] })] })).toContain('核对时发现 1 处对不上。');
		expect(text({ reports: [inYear(2023, {}, { findings: [{ ...finding, status: 'not_assessable' }] })] })).not.toContain('核对');
		expect(text({ reports: [inYear(2023, {})] })).not.toContain('核对');
	});

	it('says where a single report shows no change', () => {
		expect(text({ reports: [inYear(2023, {})] })).toContain('这里只有它这一年的年报，看不出变化。');
		expect(text({ reports: [inYear(2023, {}), inYear(2022, {})] })).not.toContain('看不出变化');
	});
});

it('says the same in English', () => {
	overwriteGetLocale(() => 'en');
	const report = inYear(2023, { [total('new_requests')]: 1, ...ANSWERED }, { row: { days_late: 12, published: '2024-02-12' } });
	const told = summary({ reports: [report, inYear(2022, { [total('new_requests')]: 3 })], expected: DUE })
		.map((sentence) => sentence.map((part) => (typeof part === 'string' ? part : part.text)).join(''))
		.join(' ');
	expect(told).toContain(
		'The report of 松台镇 for 2023 was 12 days late: it was due on 31 January 2024 and published on 12 February 2024.'
	);
	expect(told).toContain('Requests received: 1 case, 2 fewer than the 3 cases of the year before.');
	expect(told).toContain('Concluded: 19 cases, of these Granted in full 12 cases, Granted in part 2 cases, Unavailable 5 cases.');
	expect(told).not.toMatch(/[，。；]/);
});

it('keeps a hostile name as it is', () => {
	const name = '<img src=x>"\ue000{name}😀';
	const shown = bodySummary({
		data: { body: { ...body, short_name: name }, reports: [], expected: [] },
		year: null,
		report: null,
		roster: false,
		medianOf: () => null,
		addressOf: () => '?'
	});
	expect(shown).toEqual([[`这里没有${name}的年报。`]]);
});
