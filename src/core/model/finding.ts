import type { Locator } from './locator';

export type Severity = 'error' | 'warning' | 'info';
export type FindingStatus = 'fail' | 'not_assessable' | 'pass';

/** A passage that a finding rests on. */
export interface Quote {
	readonly text: string;
	readonly at: Locator;
}

/** A fault of a document, as data: text is made from `check` and `params` by the interface. */
export interface Finding {
	/** Check id of the form files, or a reader's own id starting with `read.`. */
	readonly check: string;
	readonly severity: Severity;
	readonly status: FindingStatus;
	/** The column an identity failed in, where it has one. */
	readonly column: string | null;
	/** Figure ids concerned. */
	readonly cells: readonly string[];
	readonly left: number | null;
	readonly right: number | null;
	readonly assumed: readonly string[];
	readonly params: Readonly<Record<string, string | number>>;
	readonly quotes: readonly Quote[];
	/** Stable over re-reading: same fault, same fingerprint. */
	readonly fingerprint: string;
}
