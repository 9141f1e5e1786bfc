import type { Timeliness } from '../../core/check/timeliness';
import type { BodyType } from '../../core/model/report';
import { checkCells, checkEntries, CLASS_ORDER, OPEN_FAULT, scopedBodies, type ChecksAsked } from './check-tables';
import type { Query } from './query';
import { REGION_LEVEL } from './region-level';
import { yearsInScope } from './scope';

/** A body and year with a report, or that a roster expects one of. */
export interface CheckCell {
	readonly body_id: string;
	readonly name: string;
	readonly short_name: string;
	readonly type: BodyType;
	/** Number of the body in the order of the matrix, from 0. */
	readonly position: number;
	readonly year: number;
	/** Null where there is no report. */
	readonly report_id: string | null;
	/** Null where no roster expects a report. */
	readonly state: Timeliness['state'] | null;
	/** Days after the date due; null where it is not late. */
	readonly days: number | null;
	/** Dates as `YYYY-MM-DD`. */
	readonly published: string | null;
	readonly due: string | null;
	/** Open faults of what the report says. */
	readonly errors: number;
	readonly warnings: number;
	readonly not_assessable: number;
	/** Fingerprint of the first entry that the list has of it; null where it has none. */
	readonly first: string | null;
}

export interface CheckWindow extends ChecksAsked {
	/** Bodies to leave out before the first, and most bodies to return. */
	readonly offset: number;
	readonly limit: number;
}

/** The cells of some bodies of the matrix: bodies by region and id, years in order. Only what these bodies have is looked at. */
export const checkMatrix: Query<CheckWindow, CheckCell> = {
	name: 'check-matrix',
	build: (asked) => {
		const { scope, offset, limit } = asked;
		const [bodies, cells, entries] = [scopedBodies(asked), checkCells(asked), checkEntries(asked)];
		const [roster, reports] = [yearsInScope(scope, 'e'), yearsInScope(scope, 'r')];
		return {
			sql: `WITH ${bodies.sql}, level AS (WITH body AS (SELECT * FROM scoped) ${REGION_LEVEL.level}), body AS (
	SELECT b.*, row_number() OVER (ORDER BY ${REGION_LEVEL.code} NULLS LAST, b.body_id)::INTEGER - 1 AS position
	FROM scoped b CROSS JOIN level l WHERE b.body_id IN (
		SELECT e.body_id FROM roster e WHERE ${roster.sql} UNION ALL SELECT r.body_id FROM reports r WHERE r.current AND ${reports.sql}
	)
	ORDER BY position LIMIT ? OFFSET ?
), ${cells.sql}, ${entries.sql}, fault AS (
	SELECT body_id, year, count(*) FILTER (WHERE class = 'error' AND ${OPEN_FAULT})::INTEGER AS errors,
		count(*) FILTER (WHERE class = 'warning' AND ${OPEN_FAULT})::INTEGER AS warnings,
		count(*) FILTER (WHERE class = 'not_assessable' AND ${OPEN_FAULT})::INTEGER AS not_assessable,
		arg_min(fingerprint, ${CLASS_ORDER} * 1000000 + place * 1000 + coalesce(ordinal, 0))
			FILTER (WHERE class IN ('error', 'warning') AND family <> 'reading') AS first
	FROM entry GROUP BY body_id, year
)
SELECT b.body_id, b.name, b.short_name, b.type, b.position, c.year, c.report_id, c.state, c.days, c.published::VARCHAR AS published,
	c.due::VARCHAR AS due, coalesce(f.errors, 0) AS errors, coalesce(f.warnings, 0) AS warnings,
	coalesce(f.not_assessable, 0) AS not_assessable, f.first
FROM cell c JOIN body b USING (body_id) LEFT JOIN fault f ON f.body_id = c.body_id AND f.year = c.year
ORDER BY b.position, c.year`,
			params: [
				...bodies.params,
				...REGION_LEVEL.params,
				...roster.params,
				...reports.params,
				limit,
				offset,
				...cells.params,
				...entries.params
			]
		};
	}
};
