import { measureColumn } from './measure-column';
import { measuresInScope } from './measures-in-scope';
import type { Query } from './query';
import type { Scope } from './scope';

/** A measure's sum in two years over the bodies that state it in both: the only sums that may be compared. */
export interface MeasureChange {
	readonly bodies: number;
	/** Null when no body states both years. */
	readonly before: number | null;
	readonly after: number | null;
}

/** Change from the year before `year` to `year`, whatever years the scope is limited to. */
export const measureChange: Query<{ readonly measure: string; readonly scope: Scope; readonly year: number }, MeasureChange> = {
	name: 'measure-change',
	build: ({ measure, scope, year }) => {
		const one = measuresInScope({ ...scope, from: year - 1, to: year });
		const column = measureColumn(measure);
		return {
			sql: `WITH pair AS (
	SELECT body_id, max(${column}) FILTER (WHERE year = ?) AS before, max(${column}) FILTER (WHERE year = ?) AS after
	FROM (${one.sql}) GROUP BY body_id
)
SELECT count(*)::INTEGER AS bodies, sum(before) AS before, sum(after) AS after FROM pair WHERE before IS NOT NULL AND after IS NOT NULL`,
			params: [year - 1, year, ...one.params]
		};
	}
};
