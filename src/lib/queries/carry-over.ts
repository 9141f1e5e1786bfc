import { RATES } from '../../core/measure/rates';
import type { Param } from '../engine/engine';
import { measureSql } from './measure-sql';
import { measuresInScope } from './measures-in-scope';
import type { Query } from './query';
import { bodiesInScope, yearsInScope, type Scope } from './scope';

/** Requests of one year on their way to the next. Sums are null when no report states them. */
export interface CarryOverYear {
	readonly year: number;
	readonly reports: number;
	/** Reports the roster expects; null without one. */
	readonly expected: number | null;
	/** Reports that state all four figures, and their sums. */
	readonly stated: number;
	readonly carried_in: number | null;
	readonly received: number | null;
	readonly concluded: number | null;
	readonly carried_out: number | null;
	/** Parts of the carry-over rate, over the reports that state them. */
	readonly rate_reports: number;
	readonly rate_out: number | null;
	readonly rate_of: number | null;
	/** Bodies that state what they carry over and, in the next year's report, what was carried in; the sums of both. */
	readonly pairs: number;
	readonly pairs_out: number | null;
	readonly pairs_in: number | null;
	/** Of these bodies, those where the two are not the same. */
	readonly differing: number;
}

const FOUR = ['requests_carried_in', 'requests_new', 'requests_handled', 'requests_carried_out'];
const ALL_FOUR = FOUR.map((column) => `${column} IS NOT NULL`).join(' AND ');
const PAIR = 'requests_carried_out IS NOT NULL AND next_in IS NOT NULL';

/** SQL of the reports of a scope, each with what the same body's report of the next year says was carried in. */
export function withNextYear(scope: Scope): { readonly sql: string; readonly params: readonly Param[] } {
	const one = measuresInScope(scope);
	const later = (year: number | null): number | null => (year === null ? null : year + 1);
	const next = measuresInScope({ ...scope, from: later(scope.from), to: later(scope.to) });
	return {
		sql: `SELECT one.*, next.requests_carried_in AS next_in FROM (${one.sql}) one
	LEFT JOIN (${next.sql}) next ON next.body_id = one.body_id AND next.year = one.year + 1`,
		params: [...one.params, ...next.params]
	};
}

/** Requests carried from year to year, in year order; only years with reports. */
export const carryOver: Query<Scope, CarryOverYear> = {
	name: 'carry-over',
	build: (scope) => {
		const rate = RATES.find(({ id }) => id === 'carry_over_rate');
		if (rate === undefined) throw new RangeError('the catalogue has no carry-over rate');
		const { numerator, denominator, state } = measureSql(rate, null);
		const chain = withNextYear(scope);
		const bodies = bodiesInScope(scope, 'b');
		const years = yearsInScope(scope, 'e');
		const sumOf = (column: string, name: string): string => `sum(${column}) FILTER (WHERE ${ALL_FOUR}) AS ${name}`;
		return {
			sql: `WITH expected AS (
	SELECT e.year, count(*) AS n FROM roster e JOIN bodies b USING (body_id) WHERE ${bodies.sql} AND ${years.sql} GROUP BY e.year
)
SELECT year, count(*)::INTEGER AS reports, CASE WHEN (SELECT roster FROM dataset) THEN any_value(n) END::INTEGER AS expected,
	count(*) FILTER (WHERE ${ALL_FOUR})::INTEGER AS stated,
	${sumOf('requests_carried_in', 'carried_in')}, ${sumOf('requests_new', 'received')},
	${sumOf('requests_handled', 'concluded')}, ${sumOf('requests_carried_out', 'carried_out')},
	count(*) FILTER (WHERE ${state} IN ('number', 'no_cases'))::INTEGER AS rate_reports,
	sum(${numerator}) AS rate_out, sum(${denominator}) AS rate_of,
	count(*) FILTER (WHERE ${PAIR})::INTEGER AS pairs,
	sum(requests_carried_out) FILTER (WHERE ${PAIR}) AS pairs_out, sum(next_in) FILTER (WHERE ${PAIR}) AS pairs_in,
	count(*) FILTER (WHERE next_in <> requests_carried_out)::INTEGER AS differing
FROM (${chain.sql}) LEFT JOIN expected USING (year) GROUP BY year ORDER BY year`,
			params: [...bodies.params, ...years.params, ...chain.params]
		};
	}
};
