import type { CountMeasure } from './measure';

/** Requests for information, from new to carried over. */
export const REQUESTS_COUNTS: readonly CountMeasure[] = [
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
	}
];
