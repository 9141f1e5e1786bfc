import type { Param } from '../engine/engine';
import { bodiesInScope, yearsInScope, type Scope } from './scope';

/**
 * SQL of a SELECT: a row for each report that the roster expects in a scope, with name and place of its body and the
 * report that counts; `report_id` and `extent` are null where there is none. No rows without a roster.
 */
export function expectedReports(scope: Scope): { readonly sql: string; readonly params: readonly Param[] } {
	const bodies = bodiesInScope(scope, 'b');
	const years = yearsInScope(scope, 'e');
	return {
		sql: `SELECT e.body_id, e.year, b.short_name, b.county, r.report_id, r.extent
	FROM roster e JOIN bodies b USING (body_id)
	LEFT JOIN reports r ON r.body_id = e.body_id AND r.year = e.year AND r.current
	WHERE ${bodies.sql} AND ${years.sql}`,
		params: [...bodies.params, ...years.params]
	};
}
