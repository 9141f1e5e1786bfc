import type { FormId } from '../model/report';
import type { Bilingual, CountMeasure, FormSource } from './measure';

const UNIT: Bilingual = { zh: '件', en: 'cases' };
const GENERATIONS: readonly FormId[] = ['form-2021', 'form-2019'];

/** The same cells of table 4 in both generations that have it. */
function fromTable(...columns: readonly string[]): readonly FormSource[] {
	return GENERATIONS.map((form) => ({ form, figures: columns.map((column) => `review_litigation.cases.${column}`) }));
}

const RESULTS = [
	{ id: 'upheld', zh: '结果维持', en: 'upheld' },
	{ id: 'corrected', zh: '结果纠正', en: 'corrected' },
	{ id: 'other_result', zh: '其他结果', en: 'other result' },
	{ id: 'pending', zh: '尚未审结', en: 'pending' }
] as const;

interface Route {
	/** Prefix of its measures, and of its columns of table 4. */
	readonly id: string;
	readonly columns: string;
	readonly name: Bilingual;
}

const RECONSIDERATION: Route = {
	id: 'reconsideration',
	columns: 'reconsideration',
	name: { zh: '行政复议', en: 'Reconsideration' }
};
const DIRECT: Route = {
	id: 'litigation_direct',
	columns: 'litigation_direct',
	name: { zh: '未经复议直接起诉', en: 'Direct litigation' }
};
const AFTER: Route = {
	id: 'litigation_after',
	columns: 'litigation_after_reconsideration',
	name: { zh: '复议后起诉', en: 'Litigation after reconsideration' }
};

function resultsOf({ id, columns, name }: Route): readonly CountMeasure[] {
	return RESULTS.map((result) => ({
		kind: 'count',
		id: `${id}_${result.id}`,
		topic: 'review',
		name: { zh: `${name.zh}：${result.zh}`, en: `${name.en}: ${result.en}` },
		unit: UNIT,
		definition: { zh: `表四${name.zh}“${result.zh}”`, en: `Table 4, ${name.en.toLowerCase()}, ${result.en}` },
		direction: result.id === 'corrected' ? 'less_is_better' : 'neither',
		sources: fromTable(`${columns}_${result.id}`)
	}));
}

function totalOf({ id, columns, name }: Route): CountMeasure {
	return {
		kind: 'count',
		id,
		topic: 'review',
		name,
		unit: UNIT,
		definition: { zh: `表四${name.zh}总计`, en: `Table 4, ${name.en.toLowerCase()}, total` },
		direction: 'neither',
		sources: fromTable(`${columns}_total`)
	};
}

/** Reconsideration and litigation, with their results. */
export const REVIEW_COUNTS: readonly CountMeasure[] = [
	{
		...totalOf(RECONSIDERATION),
		id: 'reconsiderations',
		name: { zh: '行政复议', en: 'Reconsideration cases' },
		sources: [
			...fromTable('reconsideration_total'),
			{ metric: 'reconsideration_cases' },
			{ form: 'form-2014', figures: ['statistics.reconsideration_total.value'] }
		]
	},
	...resultsOf(RECONSIDERATION),
	{
		kind: 'count',
		id: 'litigations',
		topic: 'review',
		name: { zh: '行政诉讼', en: 'Litigation cases' },
		unit: UNIT,
		definition: { zh: '表四未经复议直接起诉与复议后起诉总计之和', en: 'Table 4, direct litigation plus litigation after reconsideration' },
		direction: 'neither',
		sources: [
			...fromTable('litigation_direct_total', 'litigation_after_reconsideration_total'),
			{ metric: 'litigation_cases' },
			{ form: 'form-2014', figures: ['statistics.litigation_total.value'] }
		]
	},
	totalOf(DIRECT),
	...resultsOf(DIRECT),
	totalOf(AFTER),
	...resultsOf(AFTER)
];
