import type { Query } from './query';
import { REGION_LEVEL } from './region-level';
import { bodiesInScope, yearsInScope, type Scope } from './scope';

/** Reports of one region in one year, against the roster. */
export interface RegionCoverage {
	/** Null for bodies the register does not place. */
	readonly code: string | null;
	readonly region: string | null;
	readonly year: number;
	readonly expected: number;
	readonly on_time: number;
	readonly late: number;
	/** Published, on a day nobody stated. */
	readonly undated: number;
	readonly missing: number;
}

/** Coverage by region and year, in region and year order; empty without a roster. Regions are counties where there are few. */
export const coverageByRegion: Query<Scope, RegionCoverage> = {
	name: 'coverage-by-region',
	build: (scope) => {
		const bodies = bodiesInScope(scope, 'b');
		const years = yearsInScope(scope, 'e');
		return {
			sql: `WITH body AS (SELECT * FROM bodies b WHERE ${bodies.sql}),
level AS (${REGION_LEVEL.level}), cell AS (
	SELECT ${REGION_LEVEL.code} AS code, ${REGION_LEVEL.name} AS region, e.year, r.report_id, r.days_late
	FROM roster e JOIN body b USING (body_id) CROSS JOIN level l
	LEFT JOIN reports r ON r.body_id = e.body_id AND r.year = e.year AND r.current
	WHERE ${years.sql}
)
SELECT code, region, year, count(*)::INTEGER AS expected,
	count(*) FILTER (WHERE days_late = 0)::INTEGER AS on_time, count(*) FILTER (WHERE days_late > 0)::INTEGER AS late,
	count(*) FILTER (WHERE report_id IS NOT NULL AND days_late IS NULL)::INTEGER AS undated,
	count(*) FILTER (WHERE report_id IS NULL)::INTEGER AS missing
FROM cell GROUP BY code, region, year ORDER BY code NULLS LAST, year`,
			params: [...bodies.params, ...REGION_LEVEL.params, ...years.params]
		};
	}
};
