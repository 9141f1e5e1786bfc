import type { Param } from '../engine/engine';
import { rankOrder, type Comparison } from './comparison';
import { listParam } from './list-param';
import { measuredReports } from './measured-reports';
import { bodiesInScope } from './scope';

/** Parts of a ranking: bodies with a place, shares of too few cases, and bodies without a number. */
export const RANK_PARTS = ['ranked', 'small', 'missing'] as const;
export type RankPart = (typeof RANK_PARTS)[number];

/**
 * SQL of WITH clauses that end in `placed`: every body with a report in the year, and with a roster every body expected to
 * have one. Columns: those of a measured report, `part`, and of ranked bodies `rank` and whether others share it (`tied`).
 */
export function bodiesOfYear(asked: Comparison): { readonly sql: string; readonly params: readonly Param[] } {
	const one = measuredReports(asked, { ...asked.scope, from: asked.year, to: asked.year });
	const bodies = bodiesInScope(asked.scope, 'b');
	return {
		sql: `WITH one AS (${one.sql}),
every_body AS (
	SELECT * FROM one
	UNION ALL
	SELECT NULL, b.body_id, b.short_name, b.county, b.province, e.year, NULL, NULL, NULL, 'no_report', FALSE
	FROM roster e JOIN bodies b USING (body_id) ANTI JOIN one ON one.body_id = e.body_id
	WHERE e.year = ? AND ${bodies.sql}
), parted AS (
	SELECT *, CASE WHEN value IS NULL THEN 'missing' WHEN small THEN 'small' ELSE 'ranked' END AS part FROM every_body
), ranked AS (
	SELECT *, CASE WHEN part = 'ranked' THEN rank() OVER (PARTITION BY part ORDER BY value ${rankOrder(asked.sort)}) END::INTEGER AS rank,
		part = 'ranked' AND count(*) OVER (PARTITION BY part, value) > 1 AS tied
	FROM parted
), placed AS (
	SELECT * FROM ranked${asked.only ? ` WHERE body_id IN (${listParam(asked.picks)})` : ''}
)`,
		params: [...one.params, asked.year, ...bodies.params, ...(asked.only ? asked.picks : [])]
	};
}
