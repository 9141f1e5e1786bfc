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
}
