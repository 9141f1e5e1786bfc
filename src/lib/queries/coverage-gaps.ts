import type { Query } from './query';
import { bodiesInScope, yearsInScope, type Scope } from './scope';

/** A report that is missing (`days_late` null) or was late. */
export interface CoverageGap {
	readonly body_id: string;
	readonly short_name: string;
	readonly county: string | null;
	readonly year: number;
	readonly days_late: number | null;
}

/** Expected reports that are missing or late, the latest year first, missing before late; empty without a roster. */
export const coverageGaps: Query<{ readonly scope: Scope; readonly limit: number }, CoverageGap> = {
	name: 'coverage-gaps',
	build: ({ scope, limit }) => {
		const bodies = bodiesInScope(scope, 'b');
		const years = yearsInScope(scope, 'e');
		return {
			sql: `SELECT e.body_id, b.short_name, b.county, e.year, r.days_late
FROM roster e JOIN bodies b USING (body_id)
LEFT JOIN reports r ON r.body_id = e.body_id AND r.year = e.year AND r.current
WHERE ${bodies.sql} AND ${years.sql} AND (r.report_id IS NULL OR r.days_late > 0)
ORDER BY e.year DESC, r.days_late DESC NULLS FIRST, e.body_id LIMIT ?`,
			params: [...bodies.params, ...years.params, limit]
		};
	}
};
