import { ADMINISTRATION_COUNTS } from './administration-counts';
import { DOCUMENTS_COUNTS } from './documents-counts';
import { OUTCOMES_COUNTS } from './outcomes-counts';
import { PUBLICATION_COUNTS } from './publication-counts';
import { READERSHIP_COUNTS } from './readership-counts';
import { REQUESTS_COUNTS } from './requests-counts';
import { REVIEW_COUNTS } from './review-counts';
import type { CountMeasure, RateMeasure } from './measure';

/** The counts, in the order in which they are listed everywhere. */
export const COUNTS: readonly CountMeasure[] = [
	...PUBLICATION_COUNTS,
	...READERSHIP_COUNTS,
	...REQUESTS_COUNTS,
	...OUTCOMES_COUNTS,
	...REVIEW_COUNTS,
	...DOCUMENTS_COUNTS,
	...ADMINISTRATION_COUNTS
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
