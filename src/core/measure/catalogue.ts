import { ADMINISTRATION_COUNTS } from './administration-counts';
import { DOCUMENTS_COUNTS } from './documents-counts';
import { APPLICANT_COUNTS, LEAF_COUNTS } from './leaf-counts';
import type { CountMeasure, Measure } from './measure';
import { OUTCOMES_COUNTS } from './outcomes-counts';
import { PLACE_COUNTS } from './place-counts';
import { PUBLICATION_COUNTS } from './publication-counts';
import { RATES } from './rates';
import { READERSHIP_COUNTS } from './readership-counts';
import { REQUESTS_COUNTS } from './requests-counts';
import { REVIEW_COUNTS } from './review-counts';

/** The counts, in the order in which they are listed everywhere. */
export const COUNTS: readonly CountMeasure[] = [
	...PUBLICATION_COUNTS,
	...READERSHIP_COUNTS,
	...REQUESTS_COUNTS,
	...APPLICANT_COUNTS,
	...OUTCOMES_COUNTS,
	...LEAF_COUNTS,
	...REVIEW_COUNTS,
	...DOCUMENTS_COUNTS,
	...ADMINISTRATION_COUNTS,
	...PLACE_COUNTS
];

/** Counts, then rates. */
export const MEASURES: readonly Measure[] = [...COUNTS, ...RATES];

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
