import type { Denominator, RateMeasure } from './measure';

const HANDLED: Denominator = { id: 'handled', name: { zh: '全部办结', en: 'all concluded' }, ids: ['requests_handled'] };
const RESIDENTS: Denominator = { id: 'residents', name: { zh: '常住人口', en: 'residents' }, ids: ['residents'] };
const PER_10K = { zh: '每万人', en: 'per 10,000 residents' } as const;

/** The rates: ratios of sums over the counts. */
export const RATES: readonly RateMeasure[] = [
	{
		kind: 'rate',
		id: 'disclosure_rate',
		topic: 'outcomes',
		name: { zh: '公开率', en: 'Disclosure rate' },
		unit: null,
		definition: {
			zh: '（予以公开＋部分公开）÷办结；分母可选全部办结、不含不予处理、不含不予处理和不掌握',
			en: '(granted in full + in part) ÷ concluded; the denominator can leave out what was not processed, and what is not held'
		},
		direction: 'more_is_better',
		per: 1,
		proportion: true,
		numerator: ['outcome_full', 'outcome_part'],
		denominators: [
			HANDLED,
			{
				id: 'processed',
				name: { zh: '不含不予处理', en: 'without not processed' },
				ids: ['requests_handled', '-outcome_not_processed']
			},
			{
				id: 'held',
				name: { zh: '不含不予处理和不掌握', en: 'without not processed and not held' },
				ids: ['requests_handled', '-outcome_not_processed', '-leaf_unavailable_not_held']
			}
		]
	},
	{
		kind: 'rate',
		id: 'refusal_rate',
		topic: 'outcomes',
		name: { zh: '不予公开率', en: 'Refusal rate' },
		unit: null,
		definition: { zh: '不予公开÷全部办结', en: 'refused ÷ all concluded' },
		direction: 'less_is_better',
		per: 1,
		proportion: true,
		numerator: ['outcome_refused'],
		denominators: [HANDLED]
	},
	{
		kind: 'rate',
		id: 'carry_over_rate',
		topic: 'outcomes',
		name: { zh: '结转率', en: 'Carry-over rate' },
		unit: null,
		definition: { zh: '结转下年÷（本年新收＋上年结转）', en: 'carried over ÷ (new + carried in)' },
		direction: 'less_is_better',
		per: 1,
		proportion: true,
		numerator: ['requests_carried_out'],
		denominators: [
			{ id: 'received', name: { zh: '本年新收＋上年结转', en: 'new + carried in' }, ids: ['requests_new', 'requests_carried_in'] }
		]
	},
	{
		kind: 'rate',
		id: 'reconsideration_correction_rate',
		topic: 'review',
		name: { zh: '复议纠正率', en: 'Correction rate, reconsideration' },
		unit: null,
		definition: { zh: '行政复议结果纠正÷已审结（总计－尚未审结）', en: 'reconsideration cases corrected ÷ concluded (total − pending)' },
		direction: 'less_is_better',
		per: 1,
		proportion: true,
		numerator: ['reconsideration_corrected'],
		denominators: [{ id: 'concluded', name: { zh: '已审结', en: 'concluded' }, ids: ['reconsiderations', '-reconsideration_pending'] }]
	},
	{
		kind: 'rate',
		id: 'litigation_correction_rate',
		topic: 'review',
		name: { zh: '诉讼纠正率', en: 'Correction rate, litigation' },
		unit: null,
		definition: {
			zh: '行政诉讼结果纠正÷已审结（总计－尚未审结），两类诉讼合计',
			en: 'litigation cases corrected ÷ concluded (total − pending), both routes'
		},
		direction: 'less_is_better',
		per: 1,
		proportion: true,
		numerator: ['litigation_direct_corrected', 'litigation_after_corrected'],
		denominators: [
			{
				id: 'concluded',
				name: { zh: '已审结', en: 'concluded' },
				ids: ['litigation_direct', 'litigation_after', '-litigation_direct_pending', '-litigation_after_pending']
			}
		]
	},
	{
		kind: 'rate',
		id: 'views_per_wechat_post',
		topic: 'readership',
		name: { zh: '每篇微信阅读量', en: 'Views per WeChat post' },
		unit: { zh: '次', en: 'views' },
		definition: { zh: '微信阅读量÷微信发布条数，只算两者都写明的年报', en: 'WeChat views ÷ WeChat posts, only where a report states both' },
		direction: 'more_is_better',
		per: 1,
		proportion: false,
		numerator: ['wechat_views'],
		denominators: [{ id: 'posts', name: { zh: '微信', en: 'WeChat posts' }, ids: ['wechat_items'] }]
	},
	{
		kind: 'rate',
		id: 'items_per_10k',
		topic: 'publication',
		name: { zh: '每万人主动公开', en: 'Items per 10,000 residents' },
		unit: PER_10K,
		definition: { zh: '主动公开信息÷常住人口×10,000', en: 'items published ÷ residents × 10,000' },
		direction: 'more_is_better',
		per: 10_000,
		proportion: false,
		numerator: ['items_published'],
		denominators: [RESIDENTS]
	},
	{
		kind: 'rate',
		id: 'requests_per_10k',
		topic: 'requests',
		name: { zh: '每万人公开申请', en: 'Requests per 10,000 residents' },
		unit: PER_10K,
		definition: { zh: '收到公开申请÷常住人口×10,000', en: 'requests received ÷ residents × 10,000' },
		direction: 'neither',
		per: 10_000,
		proportion: false,
		numerator: ['requests_new'],
		denominators: [RESIDENTS]
	}
];
