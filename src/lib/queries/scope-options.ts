import { doubtedMeasures } from './measures-in-scope';
import { bodiesInScope, yearsInScope, type Scope } from './scope';
import type { Query } from './query';

/** A province, city or county that bodies of the level asked for belong to. Its level is the length of its code. */
export interface ScopeRegion {
	readonly code: string;
	readonly name: string;
	/** Code of the region above; `null` for a province. */
	readonly parent: string | null;
	readonly bodies: number;
	readonly reports: number;
}

const LEVELS = [
	{ code: 'province_code', name: 'province', parent: 'NULL::VARCHAR' },
	{ code: 'city_code', name: 'city', parent: 'province_code' },
	{ code: 'county_code', name: 'county', parent: 'city_code' }
] as const;

/** Regions of the bodies of one level, in code order: each after the region above it. */
export const scopeRegions: Query<{ readonly level: string }, ScopeRegion> = {
	name: 'scope-regions',
	build: ({ level }) => ({
		sql: `WITH one AS (
	SELECT b.*, r.report_id FROM bodies b LEFT JOIN reports r ON r.body_id = b.body_id AND r.current WHERE b.level = ?
)
${LEVELS.map(
	(at) => `SELECT ${at.code} AS code, min(${at.name}) AS name, min(${at.parent}) AS parent,
	count(DISTINCT body_id)::INTEGER AS bodies, count(report_id)::INTEGER AS reports
FROM one WHERE ${at.code} IS NOT NULL GROUP BY ${at.code}`
).join('\nUNION ALL\n')}
ORDER BY code`,
		params: [level]
	})
};

/** Years with a report, or with one expected, and types of bodies; each with its number of reports. */
export interface ScopeFacet {
	readonly facet: 'year' | 'type';
	readonly value: string;
	readonly reports: number;
}

export const scopeFacets: Query<{ readonly level: string }, ScopeFacet> = {
	name: 'scope-facets',
	build: ({ level }) => ({
		sql: `WITH one AS (
	SELECT b.type, r.year, r.report_id FROM bodies b LEFT JOIN reports r ON r.body_id = b.body_id AND r.current WHERE b.level = ?
	UNION ALL
	SELECT NULL, e.year, NULL FROM roster e JOIN bodies b USING (body_id) WHERE b.level = ?
)
SELECT 'year' AS facet, year::VARCHAR AS value, count(report_id)::INTEGER AS reports FROM one WHERE year IS NOT NULL GROUP BY year
UNION ALL
SELECT 'type', type, count(report_id)::INTEGER FROM one WHERE type IS NOT NULL GROUP BY type
ORDER BY facet, value`,
		params: [level, level]
	})
};

/** How many reports a scope holds. `expected` is null where no roster says how many there should be. */
export interface ScopeCount {
	/** Reports that count; with a roster only those it expects. */
	readonly reports: number;
	readonly expected: number | null;
	/** Reports of which figures with an open error are left out; null where none are asked to be. */
	readonly doubted: number | null;
}

export const scopeCount: Query<Scope, ScopeCount> = {
	name: 'scope-count',
	build: (scope) => {
		const bodies = bodiesInScope(scope, 'b');
		const expected = yearsInScope(scope, 'e');
		const years = yearsInScope(scope, 'r');
		const doubted = scope.leaveOut === undefined ? null : doubtedMeasures(scope.leaveOut);
		return {
			sql: `WITH e AS (
	SELECT e.body_id, e.year FROM roster e JOIN bodies b USING (body_id) WHERE ${bodies.sql} AND ${expected.sql}
), r AS (
	SELECT r.report_id, r.body_id, r.year FROM reports r JOIN bodies b USING (body_id) WHERE r.current AND ${bodies.sql} AND ${years.sql}
)
SELECT
	CASE WHEN d.roster THEN (SELECT count(*) FROM e SEMI JOIN r USING (body_id, year)) ELSE (SELECT count(*) FROM r) END::INTEGER AS reports,
	CASE WHEN d.roster THEN (SELECT count(*) FROM e) END::INTEGER AS expected,
	${doubted === null ? 'NULL::INTEGER' : `(SELECT count(*) FROM r SEMI JOIN (${doubted.sql}) USING (report_id))::INTEGER`} AS doubted
FROM dataset d`,
			params: [...bodies.params, ...expected.params, ...bodies.params, ...years.params, ...(doubted?.params ?? [])]
		};
	}
};
