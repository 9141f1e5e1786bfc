import { checkCells, checkEntries, OPEN_FAULT, scopedBodies, type ChecksAsked } from './check-tables';
import type { Query } from './query';

/** What the reports of a scope come to. Counts of a roster are null where there is none. */
export interface CheckTotals {
	/** Reports that count. */
	readonly reports: number;
	/** Those of them that were read in part only. */
	readonly partial: number;
	readonly expected: number | null;
	readonly missing: number | null;
	readonly late: number | null;
	readonly undated: number | null;
	/** Days of the latest; null where none is late. */
	readonly latest: number | null;
	/** Open faults of what reports say; notes of the reader are none. */
	readonly errors: number;
	readonly warnings: number;
	readonly not_assessable: number;
	/** Reports with an open error, and bodies with an open error or warning. */
	readonly reports_with_errors: number;
	readonly bodies_with_faults: number;
}

/** One row on the checks of a scope. */
export const checkTotals: Query<ChecksAsked, CheckTotals> = {
	name: 'check-totals',
	build: (asked) => {
		const [bodies, cells, entries] = [scopedBodies(asked), checkCells(asked), checkEntries(asked)];
		const of = (state: string): string => `CASE WHEN d.roster THEN (SELECT count(*) FROM cell WHERE state = '${state}') END::INTEGER`;
		return {
			sql: `WITH ${bodies.sql}, body AS (SELECT * FROM scoped), ${cells.sql}, ${entries.sql},
fault AS (SELECT * FROM entry WHERE ${OPEN_FAULT})
SELECT (SELECT count(report_id) FROM cell)::INTEGER AS reports,
	(SELECT count(*) FROM cell JOIN reports USING (report_id) WHERE extent = 'partial')::INTEGER AS partial,
	CASE WHEN d.roster THEN (SELECT count(due) FROM cell) END::INTEGER AS expected,
	${of('missing')} AS missing, ${of('late')} AS late, ${of('date_unknown')} AS undated, (SELECT max(days) FROM cell)::INTEGER AS latest,
	f.errors, f.warnings, f.not_assessable, f.reports_with_errors, f.bodies_with_faults
FROM dataset d CROSS JOIN (
	SELECT count(*) FILTER (WHERE class = 'error')::INTEGER AS errors, count(*) FILTER (WHERE class = 'warning')::INTEGER AS warnings,
		count(*) FILTER (WHERE class = 'not_assessable')::INTEGER AS not_assessable,
		count(DISTINCT report_id) FILTER (WHERE class = 'error')::INTEGER AS reports_with_errors,
		count(DISTINCT body_id) FILTER (WHERE class IN ('error', 'warning'))::INTEGER AS bodies_with_faults
	FROM fault
) f`,
			params: [...bodies.params, ...cells.params, ...entries.params]
		};
	}
};
