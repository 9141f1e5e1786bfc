import type { Query } from './query';
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

/** Most regions to tell apart: with more, the level above is shown. */
const MOST_REGIONS = 24;

/** Coverage by region and year, in region and year order; empty without a roster. Regions are counties where there are few. */
export const coverageByRegion: Query<Scope, RegionCoverage> = {
	name: 'coverage-by-region',
	build: (scope) => {
		const bodies = bodiesInScope(scope, 'b');
		const years = yearsInScope(scope, 'e');
		return {
			sql: `WITH body AS (SELECT * FROM bodies b WHERE ${bodies.sql}),
level AS (
	SELECT CASE WHEN count(DISTINCT county_code) <= ? THEN 'county' WHEN count(DISTINCT city_code) <= ? THEN 'city' ELSE 'province' END AS name FROM body
), cell AS (
	SELECT CASE l.name WHEN 'county' THEN b.county_code WHEN 'city' THEN b.city_code ELSE b.province_code END AS code,
		CASE l.name WHEN 'county' THEN b.county WHEN 'city' THEN b.city ELSE b.province END AS region,
		e.year, r.report_id, r.days_late
	FROM roster e JOIN body b USING (body_id) CROSS JOIN level l
	LEFT JOIN reports r ON r.body_id = e.body_id AND r.year = e.year AND r.current
	WHERE ${years.sql}
)
SELECT code, region, year, count(*)::INTEGER AS expected,
	count(*) FILTER (WHERE days_late = 0)::INTEGER AS on_time, count(*) FILTER (WHERE days_late > 0)::INTEGER AS late,
	count(*) FILTER (WHERE report_id IS NOT NULL AND days_late IS NULL)::INTEGER AS undated,
	count(*) FILTER (WHERE report_id IS NULL)::INTEGER AS missing
FROM cell GROUP BY code, region, year ORDER BY code NULLS LAST, year`,
			params: [...bodies.params, MOST_REGIONS, MOST_REGIONS, ...years.params]
		};
	}
};
