import type { CountMeasure } from './measure';

/** Reconsideration and litigation. */
export const REVIEW_COUNTS: readonly CountMeasure[] = [
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
	}
];
