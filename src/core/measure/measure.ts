import type { FigureState } from '../model/figure';
import type { FormId } from '../model/report';

/** Words in both languages of the interface. */
export interface Bilingual {
	readonly zh: string;
	readonly en: string;
}

/** The sum of form cells of one generation, a number only when every one is; `group` names the stated group total that stands for them. */
export interface FormSource {
	readonly form: FormId;
	readonly figures: readonly string[];
	readonly group?: string;
}

/** The headline figure of the narrative; with `channel` only where it is of that channel, with `null` only where it is of none alone. */
export interface NarrativeSource {
	readonly metric: string;
	readonly channel?: string | null;
}

/** A column of a table loaded beside the reports. */
export interface ReferenceSource {
	readonly reference: 'population';
}

/** Where a count comes from in one report. */
export type MeasureSource = FormSource | NarrativeSource | ReferenceSource;

export type Direction = 'more_is_better' | 'less_is_better' | 'neither';
export type MeasureTopic = 'publication' | 'readership' | 'requests' | 'outcomes' | 'review' | 'documents' | 'administration' | 'place';

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

/** What a rate is divided by. */
export interface Denominator {
	readonly id: string;
	readonly name: Bilingual;
	/** Count measure ids that add up to it; a leading `-` subtracts. */
	readonly ids: readonly string[];
}

/** A ratio of sums over count measures; stated only with its n. */
export interface RateMeasure {
	readonly kind: 'rate';
	readonly id: string;
	readonly topic: MeasureTopic;
	readonly name: Bilingual;
	/** `null`: a share, shown in per cent. */
	readonly unit: Bilingual | null;
	readonly definition: Bilingual;
	readonly direction: Direction;
	/** What the ratio is multiplied by: 1, or 10,000 for "per 10,000 residents". */
	readonly per: number;
	/** Whether the numerator is a part of the denominator: only then has the rate a Wilson interval and a small n. */
	readonly proportion: boolean;
	/** Count measure ids that add up to the numerator. */
	readonly numerator: readonly string[];
	/** The ways to divide, the usual one first. */
	readonly denominators: readonly [Denominator, ...Denominator[]];
}

export type Measure = CountMeasure | RateMeasure;

/**
 * State of a measure in one report. `no_cases`: a rate whose denominator is zero, so that there is nothing to divide. `left_out`: it rests on a
 * figure with an open error, and whoever looks asked to leave such figures out.
 */
export type MeasureState = FigureState | 'no_cases' | 'left_out';

/** Why a report has no number for a measure. */
export type MissingState = Exclude<MeasureState, 'number'>;
