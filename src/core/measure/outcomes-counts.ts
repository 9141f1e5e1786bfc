import type { CountMeasure } from './measure';

const REFUSED: readonly string[] = [
	'requests.refused_state_secret.total',
	'requests.refused_prohibited_by_law.total',
	'requests.refused_three_securities_one_stability.total',
	'requests.refused_third_party_rights.total',
	'requests.refused_internal_affairs.total',
	'requests.refused_deliberative_process.total',
	'requests.refused_enforcement_file.total',
	'requests.refused_administrative_query.total'
];

const UNAVAILABLE: readonly string[] = [
	'requests.unavailable_not_held.total',
	'requests.unavailable_needs_creation.total',
	'requests.unavailable_unclear_after_correction.total'
];

const NOT_PROCESSED: readonly string[] = [
	'requests.not_processed_petition.total',
	'requests.not_processed_duplicate.total',
	'requests.not_processed_published_material.total',
	'requests.not_processed_abusive_repeat.total',
	'requests.not_processed_reconfirmation.total'
];

/** What became of the requests: the six result groups of table 3. */
export const OUTCOMES_COUNTS: readonly CountMeasure[] = [
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
				figures: REFUSED,
				group: 'requests.refused.total'
			},
			{
				form: 'form-2019',
				figures: REFUSED,
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
				figures: UNAVAILABLE,
				group: 'requests.unavailable.total'
			},
			{
				form: 'form-2019',
				figures: UNAVAILABLE,
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
				figures: NOT_PROCESSED,
				group: 'requests.not_processed.total'
			},
			{
				form: 'form-2019',
				figures: NOT_PROCESSED,
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
	}
];
