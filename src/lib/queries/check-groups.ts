import { checkCells, checkEntries, OPEN_FAULT, scopedBodies, type ChecksAsked } from './check-tables';
import type { Query } from './query';
import { REGION_LEVEL } from './region-level';

/** The reports of one region in one year. */
export interface CheckGroup {
	/** Null for bodies the register does not place. */
	readonly code: string | null;
	readonly region: string | null;
	/** Bodies of the region with a report or an expected one in any year. */
	readonly bodies: number;
	readonly year: number;
	/** Reports expected, and those of them that are there; 0 without a roster. */
	readonly expected: number;
	readonly came: number;
	/** Reports, expected or not. */
	readonly reports: number;
	readonly missing: number;
	readonly late: number;
	readonly errors: number;
}

/** Reports by region and year, in the order in which the matrix lists bodies. Regions are counties where there are few. */
export const checkGroups: Query<ChecksAsked, CheckGroup> = {
	name: 'check-groups',
	build: (asked) => {
		const [bodies, cells, entries] = [scopedBodies(asked), checkCells(asked), checkEntries(asked)];
		return {
			sql: `WITH ${bodies.sql}, body AS (SELECT * FROM scoped), ${cells.sql}, ${entries.sql}, level AS (${REGION_LEVEL.level}),
placed AS (
	SELECT c.*, ${REGION_LEVEL.code} AS code, ${REGION_LEVEL.name} AS region FROM cell c JOIN body b USING (body_id) CROSS JOIN level l
), size AS (SELECT code, count(DISTINCT body_id)::INTEGER AS bodies FROM placed GROUP BY code),
fault AS (SELECT body_id, year, count(*) AS errors FROM entry WHERE ${OPEN_FAULT} AND class = 'error' GROUP BY body_id, year)
SELECT p.code, min(p.region) AS region, min(s.bodies) AS bodies, p.year, count(p.due)::INTEGER AS expected,
	count(p.report_id) FILTER (WHERE p.due IS NOT NULL)::INTEGER AS came, count(p.report_id)::INTEGER AS reports,
	count(*) FILTER (WHERE p.state = 'missing')::INTEGER AS missing, count(*) FILTER (WHERE p.state = 'late')::INTEGER AS late,
	coalesce(sum(f.errors), 0)::INTEGER AS errors
FROM placed p JOIN size s ON s.code IS NOT DISTINCT FROM p.code LEFT JOIN fault f ON f.body_id = p.body_id AND f.year = p.year
GROUP BY p.code, p.year ORDER BY p.code NULLS LAST, p.year`,
			params: [...bodies.params, ...cells.params, ...entries.params, ...REGION_LEVEL.params]
		};
	}
};
