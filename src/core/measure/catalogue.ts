import type { CountMeasure, RateMeasure } from './measure';

/** The counts, in the order in which they are listed everywhere. */
export const COUNTS: readonly CountMeasure[] = [
	{
		kind: 'count',
		id: 'items_published',
		topic: 'publication',
		name: { zh: '主动公开信息', en: 'Items published' },
		unit: { zh: '条', en: 'items' },
		definition: {
			zh: '年报自己写明的全年主动公开政府信息总数；各渠道不相加',
			en: "The report's own total of information items published in the year; channels are never added up"
		},
		direction: 'more_is_better',
		sources: [{ metric: 'proactive_disclosure_total' }, { form: 'form-2014', figures: ['statistics.proactive_total.value'] }]
	},
	{
		kind: 'count',
		id: 'website_items',
		topic: 'publication',
		name: { zh: '政府网站', en: 'Website items' },
		unit: { zh: '条', en: 'items' },
		definition: { zh: '年报写明的政府网站公开条数', en: 'Items on the government website as the report states' },
		direction: 'neither',
		sources: [{ metric: 'website_items' }]
	},
	{
		kind: 'count',
		id: 'wechat_items',
		topic: 'publication',
		name: { zh: '微信', en: 'WeChat posts' },
		unit: { zh: '条', en: 'items' },
		definition: { zh: '年报写明的微信公众号发布条数', en: 'Posts on the WeChat account as the report states' },
		direction: 'neither',
		sources: [{ metric: 'wechat_items' }]
	},
	{
		kind: 'count',
		id: 'weibo_items',
		topic: 'publication',
		name: { zh: '微博', en: 'Weibo posts' },
		unit: { zh: '条', en: 'items' },
		definition: { zh: '年报写明的政务微博发布条数', en: 'Posts on the Weibo account as the report states' },
		direction: 'neither',
		sources: [{ metric: 'weibo_items' }]
	},
	{
		kind: 'count',
		id: 'short_video_items',
		topic: 'publication',
		name: { zh: '短视频', en: 'Short videos' },
		unit: { zh: '条', en: 'items' },
		definition: { zh: '年报写明的短视频发布条数', en: 'Short videos posted as the report states' },
		direction: 'neither',
		sources: [{ metric: 'short_video_items' }]
	},
	{
		kind: 'count',
		id: 'new_media_items',
		topic: 'publication',
		name: { zh: '政务新媒体', en: 'New-media items' },
		unit: { zh: '条', en: 'items' },
		definition: { zh: '年报写明的政务新媒体发布条数', en: 'New-media items as the report states' },
		direction: 'neither',
		sources: [{ metric: 'new_media_items' }]
	},
	{
		kind: 'count',
		id: 'app_items',
		topic: 'publication',
		name: { zh: '小程序和客户端', en: 'App items' },
		unit: { zh: '条', en: 'items' },
		definition: { zh: '年报写明的小程序、客户端发布条数', en: 'Items in mini-programs and apps as the report states' },
		direction: 'neither',
		sources: [{ metric: 'app_items' }]
	},
	{
		kind: 'count',
		id: 'notice_board_items',
		topic: 'publication',
		name: { zh: '公示栏', en: 'Notice-board items' },
		unit: { zh: '条', en: 'items' },
		definition: { zh: '年报写明的公示栏、宣传栏公开条数', en: 'Items on notice boards as the report states' },
		direction: 'neither',
		sources: [{ metric: 'notice_board_items' }]
	},
	{
		kind: 'count',
		id: 'other_channel_items',
		topic: 'publication',
		name: { zh: '其他渠道', en: 'Other channels' },
		unit: { zh: '条', en: 'items' },
		definition: { zh: '年报写明的其他方式公开条数', en: 'Items through other channels as the report states' },
		direction: 'neither',
		sources: [{ metric: 'other_channel_items' }]
	},
	{
		kind: 'count',
		id: 'policy_interpretations',
		topic: 'publication',
		name: { zh: '政策解读', en: 'Policy interpretations' },
		unit: { zh: '件', en: 'cases' },
		definition: { zh: '年报写明的政策解读件数', en: 'Policy interpretations as the report states' },
		direction: 'more_is_better',
		sources: [{ metric: 'policy_interpretations' }]
	},
	{
		kind: 'count',
		id: 'views',
		topic: 'readership',
		name: { zh: '阅读量', en: 'Views' },
		unit: { zh: '次', en: 'times' },
		definition: { zh: '年报写明的全年阅读、浏览或播放次数', en: 'Reads, views or plays in the year as the report states' },
		direction: 'more_is_better',
		sources: [{ metric: 'readership_views' }]
	},
	{
		kind: 'count',
		id: 'site_visits',
		topic: 'readership',
		name: { zh: '网站访问量', en: 'Site visits' },
		unit: { zh: '次', en: 'times' },
		definition: { zh: '年报写明的网站访问次数', en: 'Visits to the website as the report states' },
		direction: 'more_is_better',
		sources: [{ metric: 'site_visits' }]
	},
	{
		kind: 'count',
		id: 'followers',
		topic: 'readership',
		name: { zh: '关注人数', en: 'Followers' },
		unit: { zh: '人', en: 'people' },
		definition: { zh: '年报写明的年末关注人数', en: 'Followers at year end as the report states' },
		direction: 'more_is_better',
		sources: [{ metric: 'followers' }]
	},
	{
		kind: 'count',
		id: 'requests_new',
		topic: 'requests',
		name: { zh: '收到公开申请', en: 'Requests received' },
		unit: { zh: '件', en: 'cases' },
		definition: { zh: '表三“本年新收政府信息公开申请数量”总计', en: 'Table 3, new requests this year, total column' },
		direction: 'neither',
		sources: [
			{ form: 'form-2021', figures: ['requests.new_requests.total'] },
			{ form: 'form-2019', figures: ['requests.new_requests.total'] },
			{ form: 'form-2014', figures: ['statistics.requests_received.value'] }
		]
	},
	{
		kind: 'count',
		id: 'requests_carried_in',
		topic: 'requests',
		name: { zh: '上年结转', en: 'Carried in' },
		unit: { zh: '件', en: 'cases' },
		definition: { zh: '表三“上年结转政府信息公开申请数量”总计', en: 'Table 3, requests carried in from last year, total column' },
		direction: 'neither',
		sources: [
			{ form: 'form-2021', figures: ['requests.carried_in.total'] },
			{ form: 'form-2019', figures: ['requests.carried_in.total'] }
		]
	},
	{
		kind: 'count',
		id: 'requests_handled',
		topic: 'requests',
		name: { zh: '办结申请', en: 'Requests concluded' },
		unit: { zh: '件', en: 'cases' },
		definition: { zh: '表三“本年度办理结果”总计', en: 'Table 3, results this year, total column' },
		direction: 'neither',
		sources: [
			{ form: 'form-2021', figures: ['requests.results_total.total'] },
			{ form: 'form-2019', figures: ['requests.results_total.total'] },
			{ form: 'form-2014', figures: ['statistics.requests_answered.value'] }
		]
	},
	{
		kind: 'count',
		id: 'requests_carried_out',
		topic: 'requests',
		name: { zh: '结转下年', en: 'Carried over' },
		unit: { zh: '件', en: 'cases' },
		definition: { zh: '表三“结转下年度继续办理”总计', en: 'Table 3, carried over to next year, total column' },
		direction: 'less_is_better',
		sources: [
			{ form: 'form-2021', figures: ['requests.carried_out.total'] },
			{ form: 'form-2019', figures: ['requests.carried_out.total'] }
		]
	},
	{
		kind: 'count',
		id: 'outcome_full',
		topic: 'outcomes',
		name: { zh: '予以公开', en: 'Granted in full' },
		unit: { zh: '件', en: 'cases' },
		definition: { zh: '表三办理结果（一）总计', en: 'Table 3, result (1), total column' },
		direction: 'more_is_better',
		sources: [
			{ form: 'form-2021', figures: ['requests.granted_in_full.total'] },
			{ form: 'form-2019', figures: ['requests.granted_in_full.total'] }
		]
	},
	{
		kind: 'count',
		id: 'outcome_part',
		topic: 'outcomes',
		name: { zh: '部分公开', en: 'Granted in part' },
		unit: { zh: '件', en: 'cases' },
		definition: { zh: '表三办理结果（二）总计', en: 'Table 3, result (2), total column' },
		direction: 'neither',
		sources: [
			{ form: 'form-2021', figures: ['requests.granted_in_part.total'] },
			{ form: 'form-2019', figures: ['requests.granted_in_part.total'] }
		]
	},
	{
		kind: 'count',
		id: 'outcome_refused',
		topic: 'outcomes',
		name: { zh: '不予公开', en: 'Refused' },
		unit: { zh: '件', en: 'cases' },
		definition: {
			zh: '表三办理结果（三）各项之和；任一项不是数字则不合计',
			en: 'Table 3, result group 3: sum of its rows, none when a row is not a number'
		},
		direction: 'less_is_better',
		sources: [
			{
				form: 'form-2021',
				figures: [
					'requests.refused_state_secret.total',
					'requests.refused_prohibited_by_law.total',
					'requests.refused_three_securities_one_stability.total',
					'requests.refused_third_party_rights.total',
					'requests.refused_internal_affairs.total',
					'requests.refused_deliberative_process.total',
					'requests.refused_enforcement_file.total',
					'requests.refused_administrative_query.total'
				],
				group: 'requests.refused.total'
			},
			{
				form: 'form-2019',
				figures: [
					'requests.refused_state_secret.total',
					'requests.refused_prohibited_by_law.total',
					'requests.refused_three_securities_one_stability.total',
					'requests.refused_third_party_rights.total',
					'requests.refused_internal_affairs.total',
					'requests.refused_deliberative_process.total',
					'requests.refused_enforcement_file.total',
					'requests.refused_administrative_query.total'
				],
				group: 'requests.refused.total'
			}
		]
	},
	{
		kind: 'count',
		id: 'outcome_unavailable',
		topic: 'outcomes',
		name: { zh: '无法提供', en: 'Unavailable' },
		unit: { zh: '件', en: 'cases' },
		definition: {
			zh: '表三办理结果（四）各项之和；任一项不是数字则不合计',
			en: 'Table 3, result group 4: sum of its rows, none when a row is not a number'
		},
		direction: 'neither',
		sources: [
			{
				form: 'form-2021',
				figures: [
					'requests.unavailable_not_held.total',
					'requests.unavailable_needs_creation.total',
					'requests.unavailable_unclear_after_correction.total'
				],
				group: 'requests.unavailable.total'
			},
			{
				form: 'form-2019',
				figures: [
					'requests.unavailable_not_held.total',
					'requests.unavailable_needs_creation.total',
					'requests.unavailable_unclear_after_correction.total'
				],
				group: 'requests.unavailable.total'
			}
		]
	},
	{
		kind: 'count',
		id: 'outcome_not_processed',
		topic: 'outcomes',
		name: { zh: '不予处理', en: 'Not processed' },
		unit: { zh: '件', en: 'cases' },
		definition: {
			zh: '表三办理结果（五）各项之和；任一项不是数字则不合计',
			en: 'Table 3, result group 5: sum of its rows, none when a row is not a number'
		},
		direction: 'neither',
		sources: [
			{
				form: 'form-2021',
				figures: [
					'requests.not_processed_petition.total',
					'requests.not_processed_duplicate.total',
					'requests.not_processed_published_material.total',
					'requests.not_processed_abusive_repeat.total',
					'requests.not_processed_reconfirmation.total'
				],
				group: 'requests.not_processed.total'
			},
			{
				form: 'form-2019',
				figures: [
					'requests.not_processed_petition.total',
					'requests.not_processed_duplicate.total',
					'requests.not_processed_published_material.total',
					'requests.not_processed_abusive_repeat.total',
					'requests.not_processed_reconfirmation.total'
				],
				group: 'requests.not_processed.total'
			}
		]
	},
	{
		kind: 'count',
		id: 'outcome_other',
		topic: 'outcomes',
		name: { zh: '其他处理', en: 'Other handling' },
		unit: { zh: '件', en: 'cases' },
		definition: {
			zh: '表三办理结果（六）；2021年前为一行，之后为三行之和',
			en: 'Table 3, result (6): one row before 2021, the sum of three rows since'
		},
		direction: 'neither',
		sources: [
			{
				form: 'form-2021',
				figures: [
					'requests.other_correction_not_made_in_time.total',
					'requests.other_fee_not_paid_in_time.total',
					'requests.other_handling_other.total'
				],
				group: 'requests.other_handling.total'
			},
			{ form: 'form-2019', figures: ['requests.other_handling.total'] }
		]
	},
	{
		kind: 'count',
		id: 'reconsiderations',
		topic: 'review',
		name: { zh: '行政复议', en: 'Reconsideration cases' },
		unit: { zh: '件', en: 'cases' },
		definition: { zh: '表四行政复议总计', en: 'Table 4, reconsideration, total' },
		direction: 'neither',
		sources: [
			{ form: 'form-2021', figures: ['review_litigation.cases.reconsideration_total'] },
			{ form: 'form-2019', figures: ['review_litigation.cases.reconsideration_total'] },
			{ metric: 'reconsideration_cases' },
			{ form: 'form-2014', figures: ['statistics.reconsideration_total.value'] }
		]
	},
	{
		kind: 'count',
		id: 'litigations',
		topic: 'review',
		name: { zh: '行政诉讼', en: 'Litigation cases' },
		unit: { zh: '件', en: 'cases' },
		definition: { zh: '表四未经复议直接起诉与复议后起诉总计之和', en: 'Table 4, direct litigation plus litigation after reconsideration' },
		direction: 'neither',
		sources: [
			{
				form: 'form-2021',
				figures: ['review_litigation.cases.litigation_direct_total', 'review_litigation.cases.litigation_after_reconsideration_total']
			},
			{
				form: 'form-2019',
				figures: ['review_litigation.cases.litigation_direct_total', 'review_litigation.cases.litigation_after_reconsideration_total']
			},
			{ metric: 'litigation_cases' },
			{ form: 'form-2014', figures: ['statistics.litigation_total.value'] }
		]
	},
	{
		kind: 'count',
		id: 'normative_issued',
		topic: 'documents',
		name: { zh: '制发规范性文件', en: 'Normative documents issued' },
		unit: { zh: '件', en: 'cases' },
		definition: { zh: '表二行政规范性文件本年制发件数', en: 'Table 2, normative documents issued this year' },
		direction: 'neither',
		sources: [{ form: 'form-2021', figures: ['art20_1.normative_documents.issued_this_year'] }]
	},
	{
		kind: 'count',
		id: 'normative_repealed',
		topic: 'documents',
		name: { zh: '废止规范性文件', en: 'Normative documents repealed' },
		unit: { zh: '件', en: 'cases' },
		definition: { zh: '表二行政规范性文件本年废止件数', en: 'Table 2, normative documents repealed this year' },
		direction: 'neither',
		sources: [{ form: 'form-2021', figures: ['art20_1.normative_documents.repealed_this_year'] }]
	},
	{
		kind: 'count',
		id: 'normative_in_force',
		topic: 'documents',
		name: { zh: '现行有效规范性文件', en: 'Normative documents in force' },
		unit: { zh: '件', en: 'cases' },
		definition: { zh: '表二行政规范性文件现行有效件数', en: 'Table 2, normative documents in force' },
		direction: 'neither',
		sources: [{ form: 'form-2021', figures: ['art20_1.normative_documents.in_force_total'] }]
	},
	{
		kind: 'count',
		id: 'licences',
		topic: 'administration',
		name: { zh: '行政许可', en: 'Licences' },
		unit: { zh: '件', en: 'cases' },
		definition: { zh: '表二行政许可本年处理决定数量', en: 'Table 2, licensing decisions this year' },
		direction: 'neither',
		sources: [
			{ form: 'form-2021', figures: ['art20_5.administrative_licence.decisions_this_year'] },
			{ form: 'form-2019', figures: ['art20_5.administrative_licence.decisions_this_year'] }
		]
	},
	{
		kind: 'count',
		id: 'penalties',
		topic: 'administration',
		name: { zh: '行政处罚', en: 'Penalties' },
		unit: { zh: '件', en: 'cases' },
		definition: { zh: '表二行政处罚本年处理决定数量', en: 'Table 2, penalty decisions this year' },
		direction: 'neither',
		sources: [
			{ form: 'form-2021', figures: ['art20_6.administrative_penalty.decisions_this_year'] },
			{ form: 'form-2019', figures: ['art20_6.administrative_penalty.decisions_this_year'] }
		]
	},
	{
		kind: 'count',
		id: 'coercive_measures',
		topic: 'administration',
		name: { zh: '行政强制', en: 'Coercive measures' },
		unit: { zh: '件', en: 'cases' },
		definition: { zh: '表二行政强制本年处理决定数量', en: 'Table 2, coercive measures this year' },
		direction: 'neither',
		sources: [
			{ form: 'form-2021', figures: ['art20_6.administrative_coercion.decisions_this_year'] },
			{ form: 'form-2019', figures: ['art20_6.administrative_coercion.decisions_this_year'] }
		]
	},
	{
		kind: 'count',
		id: 'fees',
		topic: 'administration',
		name: { zh: '行政事业性收费', en: 'Administrative fees' },
		unit: { zh: '万元', en: '10,000 yuan' },
		definition: { zh: '表二行政事业性收费本年收费金额', en: 'Table 2, administrative fees collected this year' },
		direction: 'neither',
		sources: [{ form: 'form-2021', figures: ['art20_8.administrative_fee.fee_amount_this_year'] }]
	}
];

/** The rates: ratios of sums over the counts. */
export const RATES: readonly RateMeasure[] = [
	{
		kind: 'rate',
		id: 'disclosure_rate',
		topic: 'outcomes',
		name: { zh: '公开率', en: 'Disclosure rate' },
		definition: { zh: '（予以公开＋部分公开）÷全部办结', en: '(granted in full + in part) ÷ all concluded' },
		direction: 'more_is_better',
		numerator: ['outcome_full', 'outcome_part'],
		denominator: ['requests_handled']
	},
	{
		kind: 'rate',
		id: 'refusal_rate',
		topic: 'outcomes',
		name: { zh: '不予公开率', en: 'Refusal rate' },
		definition: { zh: '不予公开÷全部办结', en: 'refused ÷ all concluded' },
		direction: 'less_is_better',
		numerator: ['outcome_refused'],
		denominator: ['requests_handled']
	},
	{
		kind: 'rate',
		id: 'carry_over_rate',
		topic: 'outcomes',
		name: { zh: '结转率', en: 'Carry-over rate' },
		definition: { zh: '结转下年÷（本年新收＋上年结转）', en: 'carried over ÷ (new + carried in)' },
		direction: 'less_is_better',
		numerator: ['requests_carried_out'],
		denominator: ['requests_new', 'requests_carried_in']
	}
];

/** The six outcome groups in the order and colour order used everywhere. */
export const OUTCOMES = [
	'outcome_full',
	'outcome_part',
	'outcome_refused',
	'outcome_unavailable',
	'outcome_not_processed',
	'outcome_other'
] as const;
export type Outcome = (typeof OUTCOMES)[number];
