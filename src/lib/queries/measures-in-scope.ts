import type { Param } from '../engine/engine';
import { bodiesInScope, yearsInScope, type Scope } from './scope';

/**
 * SQL of a SELECT: the rows of `report_measures` in a scope, with name and place of their body.
 * With a roster, only reports it expects: a share of the roster can then not pass one.
 */
export function measuresInScope(scope: Scope): { readonly sql: string; readonly params: readonly Param[] } {
	const bodies = bodiesInScope(scope, 'b');
	const years = yearsInScope(scope, 'm');
	return {
		sql: `SELECT m.*, b.short_name, b.name, b.province, b.county FROM report_measures m JOIN bodies b USING (body_id)
	WHERE ${bodies.sql} AND ${years.sql} AND m.counts`,
		params: [...bodies.params, ...years.params]
	};
}
