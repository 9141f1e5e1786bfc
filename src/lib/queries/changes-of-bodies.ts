import { doubtSql, type Doubt } from './doubt-sql';
import { measureColumn } from './measure-column';
import { measuresInScope } from './measures-in-scope';
import { qualifierSql, type ValueQualifier } from './qualifier-sql';
import type { Query } from './query';
import type { Scope } from './scope';

/** A body that states a measure in two years running. */
export interface BodyChange {
	readonly body_id: string;
	readonly short_name: string;
	readonly county: string | null;
	readonly before: number;
	readonly after: number;
	readonly before_qualifier: ValueQualifier;
	readonly after_qualifier: ValueQualifier;
	readonly before_doubt: Doubt;
	readonly after_doubt: Doubt;
	/** How many bodies state both years and pass the threshold: the list holds only the ends. */
	readonly compared: number;
}

export interface BodyChangesParams {
	readonly measure: string;
	readonly scope: Scope;
	readonly year: number;
	/** The larger of the two figures must reach this: small numbers change by chance. */
	readonly atLeast: number;
	/** Rises to return, and as many falls. */
	readonly limit: number;
}

/** The largest rises and falls from the year before, rises first, each by size of the change. Unchanged bodies are left out. */
export const changesOfBodies: Query<BodyChangesParams, BodyChange> = {
	name: 'changes-of-bodies',
	build: ({ measure, scope, year, atLeast, limit }) => {
		const one = measuresInScope({ ...scope, from: year - 1, to: year });
		const column = measureColumn(measure);
		return {
			sql: `WITH doubted AS (${doubtSql({ doubt: [measure] })}), pair AS (
	SELECT body_id, any_value(short_name) AS short_name, any_value(county) AS county,
		max(${column}) FILTER (WHERE year = ?) AS before, max(${column}) FILTER (WHERE year = ?) AS after,
		any_value(report_id) FILTER (WHERE year = ?) AS before_report, any_value(report_id) FILTER (WHERE year = ?) AS after_report
	FROM (${one.sql}) GROUP BY body_id
), compared AS (
	SELECT *, after - before AS change, count(*) OVER ()::INTEGER AS compared FROM pair
	WHERE before IS NOT NULL AND after IS NOT NULL AND greatest(before, after) >= ?
), ranked AS (
	SELECT *, row_number() OVER (PARTITION BY sign(change) ORDER BY abs(change) DESC, body_id) AS place FROM compared WHERE change <> 0
)
SELECT body_id, short_name, county, before, after, compared, ${qualifierSql(measure, 'ranked.before_report', 'ranked.before')} AS before_qualifier,
	${qualifierSql(measure, 'ranked.after_report', 'ranked.after')} AS after_qualifier, b.doubt AS before_doubt, a.doubt AS after_doubt
FROM ranked LEFT JOIN doubted b ON b.report_id = before_report LEFT JOIN doubted a ON a.report_id = after_report
WHERE place <= ? ORDER BY change DESC, body_id`,
			params: [year - 1, year, year - 1, year, ...one.params, atLeast, limit]
		};
	}
};
