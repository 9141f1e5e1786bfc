import type { RuleFamily } from '../../core/check/rules';
import type { FormId, Origin } from '../../core/model/report';
import { checkCells, checkEntries, CLASS_ORDER, scopedBodies, type ChecksAsked } from './check-tables';
import type { FindingStatus } from '../../core/model/finding';
import type { FindingColumns } from './finding-columns';
import { findingConditions, findingHits, type FindingClass, type FindingFilter, type VerdictFilter } from './finding-filter';
import type { Query } from './query';

/** Something found about a report, or about a report that is expected. */
export interface FindingOfScope extends FindingColumns {
	/** Tells it from all others of the data set, over re-reading too: `body.year.fingerprint`. */
	readonly key: string;
	readonly body_id: string;
	readonly body_name: string;
	readonly short_name: string;
	readonly county: string | null;
	readonly year: number;
	/** Null where the report is missing. */
	readonly report_id: string | null;
	/** Form generation, kind of source and source of the report; null where it is missing. */
	readonly form: FormId | null;
	readonly origin: Origin | null;
	readonly source: string | null;
	readonly source_url: string | null;
	/** Number in the report; null for what follows from dates. */
	readonly ordinal: number | null;
	readonly family: RuleFamily;
	readonly name_zh: string;
	readonly name_en: string;
	readonly basis_zh: string;
	readonly basis_en: string;
	readonly status: Exclude<FindingStatus, 'pass'>;
	readonly class: FindingClass;
	/** How many fit in all: the list may hold fewer. */
	readonly found: number;
}

export const FINDING_SORTS = ['severity', 'body', 'year'] as const;
export type FindingSort = (typeof FINDING_SORTS)[number];

export interface FindingsParams {
	readonly asked: ChecksAsked;
	readonly filter: FindingFilter;
	readonly sort: FindingSort;
	/** The body and year that stand first; null for none. */
	readonly first: { readonly body: string; readonly year: number } | null;
	readonly offset: number;
	/** Most rows to return; null for all. */
	readonly limit: number | null;
}

const BODY = 'region NULLS LAST, body_id';
const ORDERS: Readonly<Record<FindingSort, string>> = {
	severity: `${CLASS_ORDER}, place, year DESC, ${BODY}, ordinal`,
	body: `${BODY}, year DESC, ${CLASS_ORDER}, place, ordinal`,
	year: `year DESC, ${CLASS_ORDER}, place, ${BODY}, ordinal`
};

/** What was found about the reports of a scope, in the order asked for. Passages are looked up only for the rows returned. */
export const findingsOfScope: Query<FindingsParams, FindingOfScope> = {
	name: 'findings-of-scope',
	build: ({ asked, filter, sort, first, offset, limit }) => {
		const [bodies, cells, entries, hits] = [scopedBodies(asked), checkCells(asked), checkEntries(asked), findingHits(filter)];
		const { class: weight, family, verdict } = findingConditions(filter);
		const order = `${first === null ? '' : '(body_id = ? AND year = ?) DESC, '}${ORDERS[sort]}`;
		return {
			sql: `WITH ${bodies.sql}, body AS (SELECT *, coalesce(county_code, city_code, province_code) AS region FROM scoped),
${cells.sql}, ${entries.sql}, ${hits.sql}, page AS (
	SELECT *, row_number() OVER (ORDER BY ${order}) AS position, count(*) OVER ()::INTEGER AS found
	FROM (SELECT hit.*, body.region FROM hit JOIN body USING (body_id) WHERE ${weight.sql} AND ${family.sql} AND ${verdict.sql})
	ORDER BY position LIMIT ? OFFSET ?
)
SELECT p.key, p.body_id, b.name AS body_name, b.short_name, b.county, p.year, p.report_id, r.form, r.origin, r.source, r.source_url,
	p.ordinal, p.check_id, p.family, c.name_zh, c.name_en, c.basis_zh, c.basis_en, p.severity, p.status, p.class, f.column_id,
	coalesce(f.cells, '') AS cells, coalesce(f.assumed, '') AS assumed, f.left_value, f.right_value, coalesce(p.params, f.params) AS params,
	coalesce(f.quotes, '[]') AS quotes, p.fingerprint, p.found
FROM page p JOIN body b USING (body_id) JOIN checks c USING (check_id) LEFT JOIN reports r USING (report_id)
LEFT JOIN findings f ON f.report_id = p.report_id AND f.ordinal = p.ordinal
ORDER BY p.position`,
			params: [
				...bodies.params,
				...cells.params,
				...entries.params,
				...hits.params,
				...(first === null ? [] : [first.body, first.year]),
				...weight.params,
				...family.params,
				...verdict.params,
				limit,
				offset
			]
		};
	}
};

/** How many findings a choice leads to, the other choices as they are. */
export interface FindingCount {
	readonly facet: 'class' | 'family' | 'verdict';
	readonly value: FindingClass | RuleFamily | VerdictFilter;
	readonly found: number;
}

/** Findings by class, family and verdict; values without one are not in the list. */
export const findingCounts: Query<Pick<FindingsParams, 'asked' | 'filter'>, FindingCount> = {
	name: 'finding-counts',
	build: ({ asked, filter }) => {
		const [bodies, cells, entries, hits] = [scopedBodies(asked), checkCells(asked), checkEntries(asked), findingHits(filter)];
		const { class: weight, family, verdict } = findingConditions(filter);
		const count = (facet: FindingCount['facet'], ...others: readonly { readonly sql: string }[]): string =>
			`SELECT '${facet}' AS facet, ${facet} AS value, count(*)::INTEGER AS found FROM hit
WHERE ${others.map(({ sql }) => sql).join(' AND ')} GROUP BY ${facet}`;
		return {
			sql: `WITH ${bodies.sql}, body AS (SELECT * FROM scoped), ${cells.sql}, ${entries.sql}, ${hits.sql}
${count('class', family, verdict)}
UNION ALL
${count('family', weight, verdict)}
UNION ALL
${count('verdict', weight, family)}
ORDER BY facet, value`,
			params: [
				...bodies.params,
				...cells.params,
				...entries.params,
				...hits.params,
				...family.params,
				...verdict.params,
				...weight.params,
				...verdict.params,
				...weight.params,
				...family.params
			]
		};
	}
};
