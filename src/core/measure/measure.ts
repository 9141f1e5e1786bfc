import type { FormId } from '../model/report';

/** Words in both languages of the interface. */
export interface Bilingual {
	readonly zh: string;
	readonly en: string;
}

/**
 * Where a count comes from in one report.
 * `figures`: the sum of form cells, a number only when every one is; `group` names the stated group total that
 * stands for them where the cells themselves are not stated. `metric`: the headline figure of the narrative.
 */
export type MeasureSource =
	{ readonly form: FormId; readonly figures: readonly string[]; readonly group?: string } | { readonly metric: string };

export type Direction = 'more_is_better' | 'less_is_better' | 'neither';
export type MeasureTopic = 'publication' | 'readership' | 'requests' | 'outcomes' | 'review' | 'documents' | 'administration';

/** A count that each report states or does not; one column of `report_measures`. */
export interface CountMeasure {
	readonly kind: 'count';
	readonly id: string;
	readonly topic: MeasureTopic;
	readonly name: Bilingual;
	readonly unit: Bilingual;
	readonly definition: Bilingual;
	readonly direction: Direction;
	/** The first source that fits the report's form generation and holds a number counts. */
	readonly sources: readonly MeasureSource[];
}

/** A ratio of sums over count measures; stated only with its n. */
export interface RateMeasure {
	readonly kind: 'rate';
	readonly id: string;
	readonly topic: MeasureTopic;
	readonly name: Bilingual;
	readonly definition: Bilingual;
	readonly direction: Direction;
	/** Count measure ids that add up to the numerator. */
	readonly numerator: readonly string[];
	/** Count measure ids that add up to the denominator; a leading `-` subtracts. */
	readonly denominator: readonly string[];
}

export type Measure = CountMeasure | RateMeasure;
