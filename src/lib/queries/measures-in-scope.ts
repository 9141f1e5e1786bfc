import { COUNTS } from '../../core/measure/catalogue';
import type { Param } from '../engine/engine';
import { listParam } from './list-param';
import { measureColumn } from './measure-column';
import { bodiesInScope, yearsInScope, type Scope } from './scope';

/** SQL of a SELECT: for each report with open errors the measures that they put in doubt, as a list. @param dismissed keys of findings that do not count */
export function doubtedMeasures(dismissed: readonly string[]): { readonly sql: string; readonly params: readonly Param[] } {
	return {
		sql: `SELECT e.report_id, list(DISTINCT e.measure_id) AS doubted FROM measure_errors e JOIN reports f ON f.report_id = e.found_in
	WHERE (f.body_id || ' ' || f.year || ' ' || e.fingerprint) NOT IN (${dismissed.length === 0 ? "''" : listParam(dismissed)}) GROUP BY e.report_id`,
		params: dismissed
	};
}

/** Columns of counts with those in doubt left out. */
const WITHOUT_DOUBTED = COUNTS.flatMap(({ id }) => {
	const [value, state] = [measureColumn(id), measureColumn(`${id}__state`)];
	const isDoubted = `list_contains(d.doubted, '${id}')`;
	return [
		`CASE WHEN ${isDoubted} THEN NULL ELSE m.${value} END AS ${value}`,
		`CASE WHEN ${isDoubted} THEN 'left_out' ELSE m.${state} END AS ${state}`
	];
}).join(', ');

/**
 * SQL of a SELECT: the rows of `report_measures` in a scope, with name and place of their body.
 * With a roster, only reports it expects: a share of the roster can then not pass one.
 */
export function measuresInScope(scope: Scope): { readonly sql: string; readonly params: readonly Param[] } {
	const bodies = bodiesInScope(scope, 'b');
	const years = yearsInScope(scope, 'm');
	const doubted = scope.leaveOut === undefined ? null : doubtedMeasures(scope.leaveOut);
	const columns = doubted === null ? 'm.*' : `m.* REPLACE (${WITHOUT_DOUBTED})`;
	const join = doubted === null ? '' : `\n	LEFT JOIN (${doubted.sql}) d ON d.report_id = m.report_id`;
	return {
		sql: `SELECT ${columns}, b.short_name, b.name, b.province, b.county FROM report_measures m JOIN bodies b USING (body_id)${join}
	WHERE ${bodies.sql} AND ${years.sql} AND m.counts`,
		params: [...(doubted?.params ?? []), ...bodies.params, ...years.params]
	};
}
