import type { FindingStatus, Severity } from '../../core/model/finding';

/** What the data set has of a finding, whichever question asks for it. */
export interface FindingColumns {
	readonly check_id: string;
	readonly severity: Severity;
	readonly status: FindingStatus;
	/** Row or column in which an identity fails. */
	readonly column_id: string | null;
	/** Figure ids concerned, parted by spaces; `prev:` before those of the year before. */
	readonly cells: string;
	/** Those of them that are blank and were counted as 0. */
	readonly assumed: string;
	readonly left_value: number | null;
	readonly right_value: number | null;
	/** Parameters of the rule, as JSON. */
	readonly params: string;
	/** Passages that it rests on, each with its words and its place, as JSON. */
	readonly quotes: string;
	readonly fingerprint: string;
}
