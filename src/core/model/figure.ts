import type { Locator } from './locator';

/** States a document can give a form cell. */
export const DOCUMENT_STATES = ['number', 'blank', 'dash', 'unreadable'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

/**
 * The seven states of a figure, from the document to the mark on the chart.
 * `absent`: the report was read whole and does not have it. `not_read`: the source was not read that far.
 * `no_report`: a roster expects a report and there is none.
 */
export const FIGURE_STATES = [...DOCUMENT_STATES, 'absent', 'not_read', 'no_report'] as const;
export type FigureState = (typeof FIGURE_STATES)[number];

/** One form cell as a document has it. `id` is `<table>.<row>.<column>` of the form files. */
export interface Figure {
	readonly id: string;
	/** The stated number; `null` in every state but `number`. */
	readonly value: number | null;
	readonly state: DocumentState;
	/** The cell's text as printed, spaces included. */
	readonly raw: string;
	readonly at: Locator;
}

export const QUALIFIERS = ['at_least', 'approx', 'each', 'masked'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** A figure stated in running text. Units are folded into the value (`1.2万` is 12000). */
export interface NarrativeFigure {
	/** Metric id of `narrative-metrics.json`. */
	readonly metric: string;
	/** `null` when the text masks the number. */
	readonly value: number | null;
	readonly qualifier: Qualifier | null;
	/** Metric of the one channel that the figure is of, as reads of WeChat are; `null` when it is of none alone. */
	readonly scope: string | null;
	/** True once a metric: the report's own figure for the year; parts and restatements are false. */
	readonly headline: boolean;
	/** The words that state it, as printed. */
	readonly quote: string;
	readonly at: Locator;
}
