import type { Severity } from '../model/finding';
import data from './narrative-metrics.json' with { type: 'json' };

/** A figure that reports state in running text. */
export interface NarrativeMetric {
	readonly id: string;
	readonly zh: string;
	readonly en: string;
	readonly unit: string;
	readonly kind: string;
	/** Metric that this one is a part of, or `null`. */
	readonly sum_into: string | null;
	readonly definition: string;
	readonly phrasings: readonly {
		readonly text: string;
		readonly value?: number | null;
		readonly qualifier?: string;
		readonly note?: string;
	}[];
}

/** A way in which figures of the running text can contradict each other or the tables. */
export interface ConflictClass {
	readonly id: string;
	readonly zh: string;
	readonly severity: Severity;
}

export const CONFLICT_CLASSES = data.conflict_classes as readonly ConflictClass[];

export const NARRATIVE_METRICS: readonly NarrativeMetric[] = data.metrics;
