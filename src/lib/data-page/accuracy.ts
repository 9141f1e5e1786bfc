import type { FormId } from '../../core/model/report';

/** How the figures of some documents were read. Every cell is in one of the last four. */
export interface AccuracyCounts {
	readonly documents: number;
	/** Documents that were said to be no report, or could not be opened; their cells are unread. */
	readonly refused: number;
	readonly cells: number;
	/** Read with the value and the state that the document has. */
	readonly right: number;
	/** The document states something, and no number was given. */
	readonly unread: number;
	/** Another number was given, and a finding names the cell. */
	readonly told: number;
	/** Another number was given, and nothing was said of it. */
	readonly wrong: number;
}

/** Documents of one format; `form` is `null` for documents that are no report. */
export interface AccuracyRow extends AccuracyCounts {
	readonly format: string;
	readonly form: FormId | null;
}

/** Forged documents that all have one deviation. */
export interface DeviationRow extends AccuracyCounts {
	readonly no: number;
	readonly zh: string;
	readonly en: string;
}

/** How figures of running text were read. A label says which figure a report states for a metric, and which others are fair. */
export interface NarrativeCounts {
	/** Figures that labels name. One that may fairly be left out, and was, is not counted. */
	readonly stated: number;
	/** The label's own figure or a fair one, also one where a label has none; so this can be more than was stated. */
	readonly right: number;
	/** Another figure than the label's. */
	readonly wrong: number;
	/** The label names a figure, and none was given. */
	readonly missed: number;
	/** A figure was given where the label has none. */
	readonly invented: number;
}

export interface NarrativeRow extends NarrativeCounts {
	/** Id of `narrative-metrics.json`. */
	readonly metric: string;
}

export interface NarrativeAccuracy {
	readonly reports: number;
	/** Metrics that occur, in the order of `narrative-metrics.json`. */
	readonly rows: readonly NarrativeRow[];
}

/** What `npm run accuracy` measured: `docs/accuracy.json`. */
export interface Accuracy {
	/** Seed of the forged documents. */
	readonly seed: string;
	/** Forged documents of all parts together. */
	readonly documents: number;
	/** Forged documents without deviations. */
	readonly plain: readonly AccuracyRow[];
	readonly deviations: readonly DeviationRow[];
	/** Forged documents with two to five deviations at once. */
	readonly combined: readonly AccuracyRow[];
	/** Real documents labelled by hand; empty where none were measured. */
	readonly real: readonly AccuracyRow[];
	/** Short labelled reports that the reader was not tuned on. */
	readonly narrative: NarrativeAccuracy;
	/** Real reports with labels of their running text; no rows where none were measured. */
	readonly realNarrative: NarrativeAccuracy;
}
