import { measuresInScope } from './measures-in-scope';
import type { Query } from './query';
import type { Scope } from './scope';

/** How far the reports of a scope reach. */
export interface OverviewExtent {
	readonly reports: number;
	readonly bodies: number;
	readonly provinces: number;
	/** First and last report year; null when there is no report. */
	readonly first_year: number | null;
	readonly last_year: number | null;
	/** Reports whose figures come from a table of headline figures: not read from end to end. */
	readonly partial: number;
}

/** One row on the reports of a scope. */
export const overviewExtent: Query<Scope, OverviewExtent> = {
	name: 'overview-extent',
	build: (scope) => {
		const one = measuresInScope(scope);
		return {
			sql: `SELECT count(*)::INTEGER AS reports, count(DISTINCT o.body_id)::INTEGER AS bodies, count(DISTINCT o.province)::INTEGER AS provinces,
	min(o.year) AS first_year, max(o.year) AS last_year, count(*) FILTER (WHERE r.extent = 'partial')::INTEGER AS partial
FROM (${one.sql}) o JOIN reports r USING (report_id)`,
			params: one.params
		};
	}
};
