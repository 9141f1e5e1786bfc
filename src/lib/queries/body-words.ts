import type { RuleFamily } from '../../core/check/rules';
import type { FindingStatus, Severity } from '../../core/model/finding';
import type { Qualifier } from '../../core/model/figure';
import type { Query } from './query';

/** A figure that a report states in running text. */
export interface NarrativeRow {
	readonly report_id: string;
	/** Order in the report, from 1. */
	readonly ordinal: number;
	readonly metric: string;
	/** Null where the text masks the number. */
	readonly value: number | null;
	readonly qualifier: Qualifier | null;
	/** Metric of the one channel that the figure is of; null when it is of none alone. */
	readonly scope: string | null;
	/** The report's own figure for the year. */
	readonly headline: boolean;
	/** Words as printed; null where only a table states it. */
	readonly quote: string | null;
}

export const bodyNarrative: Query<{ readonly id: string }, NarrativeRow> = {
	name: 'body-narrative',
	build: ({ id }) => ({
		sql: `SELECT n.report_id, n.ordinal, n.metric, n.value, n.qualifier, n.scope, n.headline, n.quote
FROM narrative n JOIN reports r USING (report_id) WHERE r.body_id = ? ORDER BY n.report_id, n.ordinal`,
		params: [id]
	})
};

/** A fault of a report. */
export interface FindingRow {
	readonly report_id: string;
	readonly ordinal: number;
	readonly check_id: string;
	readonly family: RuleFamily;
	/** Name of the rule: what is wrong where it fails. */
	readonly name_zh: string;
	readonly name_en: string;
	readonly severity: Severity;
	readonly status: Exclude<FindingStatus, 'pass'>;
	/** Row or column in which an identity fails. */
	readonly column_id: string | null;
	/** Figure ids concerned, parted by spaces; `prev:` before those of the year before. */
	readonly cells: string;
	/** Figure ids that are blank and were counted as 0, parted by spaces. */
	readonly assumed: string;
	readonly left_value: number | null;
	readonly right_value: number | null;
	/** Parameters of the check, as JSON. */
	readonly params: string;
	/** Passages that it rests on, each with its words and its place, as JSON. */
	readonly quotes: string;
	readonly fingerprint: string;
}

/** Faults of the reports of a body, all versions; what passed is left out. */
export const bodyFindings: Query<{ readonly id: string }, FindingRow> = {
	name: 'body-findings',
	build: ({ id }) => ({
		sql: `SELECT f.report_id, f.ordinal, f.check_id, c.family, c.name_zh, c.name_en, f.severity, f.status, f.column_id, f.cells, f.assumed,
	f.left_value, f.right_value, f.params, f.quotes, f.fingerprint
FROM findings f JOIN reports r USING (report_id) JOIN checks c USING (check_id) WHERE r.body_id = ? AND f.status <> 'pass' ORDER BY f.report_id, f.ordinal`,
		params: [id]
	})
};
