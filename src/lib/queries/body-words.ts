import type { RuleFamily } from '../../core/check/rules';
import type { Qualifier } from '../../core/model/figure';
import type { FindingStatus } from '../../core/model/finding';
import type { FindingColumns } from './finding-columns';
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
export interface FindingRow extends FindingColumns {
	readonly report_id: string;
	readonly ordinal: number;
	readonly status: Exclude<FindingStatus, 'pass'>;
	readonly family: RuleFamily;
	/** Name of the rule: what is wrong where it fails. */
	readonly name_zh: string;
	readonly name_en: string;
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
