import type { DocumentState } from './figure';

/** A figure that somebody set right after a look at the document. */
export interface Correction {
	/** `<table>.<row>.<column>`, or `narrative.<metric>` for the report's own figure of running text. */
	readonly id: string;
	readonly value: number | null;
	readonly state: DocumentState;
	/** When, in ISO form. */
	readonly at: string;
}

/** What had been read where a correction counts instead. */
export interface Corrected {
	readonly id: string;
	readonly value: number | null;
	readonly state: DocumentState;
	/** Text as printed. */
	readonly raw: string;
	/** When it was corrected, in ISO form. */
	readonly at: string;
}

/** Id by which a correction names the report's own figure of a metric. */
export const narrativeId = (metric: string): string => `narrative.${metric}`;
