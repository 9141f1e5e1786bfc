import { describe, expect, it } from 'vitest';
import { readNarrative } from '../../../../src/core/read/narrative/read-narrative';
import { textLines } from '../../../../src/core/read/text-line';
import { textDocument } from '../print-form';

function headlines(...lines: readonly string[]): Readonly<Record<string, number | null>> {
	const { narrative } = readNarrative(
		textLines(textDocument(lines)).map((line) => ({ line, part: 'proactive' })),
		{ year: 2023, field: null }
	);
	return Object.fromEntries(narrative.filter((n) => n.headline).map((n) => [n.metric, n.value]));
}

describe('readNarrative', () => {
	it.each<[string, Record<string, number | null>]>([
		['全年主动公开政府信息304条。', { proactive_disclosure_total: 304 }],
		['本镇公开数为2918条。', { proactive_disclosure_total: 2918 }],
		['累计主动公开各类政府信息1700余条。', { proactive_disclosure_total: 1700 }],
		['经审核主动公开的信息是568条。', { proactive_disclosure_total: 568 }],
		['主动公开《某镇2023年部门预算》《某镇2022年部门决算》2条。', { proactive_disclosure_total: 2 }],
		['门户网站公开信息2017条，微信公众号推送信息120余条。', { website_items: 2017, wechat_items: 120 }],
		['“某地发布”官方微博发布信息348条；微信公众号发布图文85篇。', { weibo_items: 348, wechat_items: 85 }],
		['区政府网站是主渠道，全年公开信息314条。', { website_items: 314, proactive_disclosure_total: 314 }],
		[
			'抖音号发布短视频32条，小程序公开信息270条，公示栏公开信息140条。',
			{ short_video_items: 32, app_items: 270, notice_board_items: 140 }
		],
		['公众号粉丝数达8536人，较去年增加243人。', { followers: 8536 }],
		['阅读量达40万余次。', { readership_views: 400_000 }],
		['网站总访问量达442868人次。', { site_visits: 442_868 }],
		['收到政府信息公开申请16件，上年结转2件，办结18件。', { requests_received: 16, requests_answered: 18 }],
		['街道接到3项政府信息公开的申请。', { requests_received: 3 }],
		['发生行政复议4起，行政诉讼2件。', { reconsideration_cases: 4, litigation_cases: 2 }],
		['发布政策解读稿5篇，举办新闻发布会12次。', { policy_interpretations: 5, press_conferences: 12 }],
		['组织业务培训5次，累计培训63人次。', { training_sessions: 5, training_attendance: 63 }],
		['受理12345工单1449条。', { message_replies: 1449 }],
		['收取信息处理费共计400元。', { information_processing_fee: 400 }],
		['清理过期信息1215条。', { content_removed: 1215 }],
		['公开信息**条，微信公众号发布信息**条。', { proactive_disclosure_total: null, wechat_items: null }]
	])('%s', (text, expected) => {
		expect(headlines(text)).toEqual(expected);
	});

	it.each([
		'本年度未收到政府信息公开申请。',
		'2023年度我镇无依申请公开事项。',
		'没有公民、法人和其他组织向我镇申请公开政府信息。',
		'我镇2016年度没有申请。',
		'全镇未收到依申请公开。'
	])('hears the zero in: %s', (text) => {
		expect(headlines(text)).toEqual({ requests_received: 0, no_requests_statement: 0 });
	});

	it.each([
		['没有因申请引发复议、诉讼。', ['reconsideration_cases', 'litigation_cases']],
		['全年无行政诉讼案件发生。', ['litigation_cases']],
		['信息处理费：本年度未收取。', ['information_processing_fee']],
		['本年度没有制定规范性文件。', ['normative_documents_narrative']],
		['依申请公开：无。', ['requests_received', 'no_requests_statement']]
	])('hears what there is none of in: %s', (text, metrics) => {
		expect(headlines(text)).toEqual(Object.fromEntries(metrics.map((metric) => [metric, 0])));
	});

	it.each(['依申请公开渠道畅通，无逾期办结的申请。', '依申请公开的社会知晓度还不高。', '无正当理由不得拒绝申请。'])(
		'hears no zero in: %s',
		(text) => {
			expect(headlines(text)).toEqual({});
		}
	);

	it.each([
		'政务公开信息68条、工作动态信息133条、财政信息24条。',
		'其中财政预决算信息2条，部门工作59条。',
		'历年累计主动公开信息4390条。',
		'公布权力清单230个，行政许可13项。',
		'根据国办公开办函〔2021〕30号，第二十条要求，自2023年1月1日起执行。',
		'通过网站、微信公众号开设专栏2个。',
		'运营抖音、视频号等四个视频号。',
		'用抖音号报道盛会，41条短视频受到好评。',
		'依申请公开不收费。'
	])('makes no total of: %s', (text) => {
		expect(headlines(text)).toEqual({});
	});

	it('takes the plainest total and says where another differs', () => {
		const lines = textLines(textDocument(['主动公开政府信息20条。', '一年来共公开政府信息16条。'])).map((line) => ({
			line,
			part: 'proactive' as const
		}));
		const { narrative, findings } = readNarrative(lines, { year: 2023, field: null });
		expect(narrative.map((n) => [n.value, n.headline])).toEqual([
			[20, false],
			[16, true]
		]);
		expect(findings).toMatchObject([{ check: 'total_restated_differently', left: 16, right: 20 }]);
		expect(findings[0]?.quotes.map((q) => q.text)).toEqual(['一年来共公开政府信息16条', '主动公开政府信息20条']);
	});

	it('gives no readership when channels state several and none is the whole', () => {
		expect(headlines('抖音号累计观看787万余人次；微博累计观看148万余人次。').readership_views).toBeUndefined();
		expect(headlines('抖音号观看300次，总阅读量达2385次。').readership_views).toBe(2385);
	});

	it('quotes the words as printed, at the place it says', () => {
		const text = '　　今年，政府网站 公开 信息 １０６ 条。';
		const { narrative } = readNarrative(
			textLines(textDocument(['', text])).map((line) => ({ line, part: 'other' })),
			{ year: 2023, field: null }
		);
		expect(narrative).toMatchObject([
			{ metric: 'website_items', value: 106, quote: '政府网站 公开 信息 １０６ 条', at: { block: 1, start: 5 } }
		]);
		const at = narrative[0]?.at;
		expect(at !== undefined && 'start' in at ? text.slice(at.start, at.end) : '').toBe('政府网站 公开 信息 １０６ 条');
	});
});
