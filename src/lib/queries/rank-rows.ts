import type { MeasureState } from '../../core/measure/measure';
import { bodiesOfYear, RANK_PARTS, type RankPart } from './bodies-of-year';
import type { Comparison } from './comparison';
import { doubtOn, type Doubt } from './doubt-sql';
import { measuredReports, takenDoubtSql, type MeasuredFigure } from './measured-reports';
import { qualifierSql, type ValueQualifier } from './qualifier-sql';
import type { Query } from './query';

/** One body of a ranking. */
export interface RankRow extends MeasuredFigure {
	readonly body_id: string;
	readonly short_name: string;
	readonly county: string | null;
	readonly province: string | null;
	readonly part: RankPart;
	/** Null outside the ranked part. */
	readonly rank: number | null;
	/** Others have the same place. */
	readonly tied: boolean;
	/** The year before; its state is null where no report is known of and none expected. */
	readonly before: number | null;
	/** Its cases, of a rate, and whether they are too few. */
	readonly before_n: number | null;
	readonly before_small: boolean;
	readonly before_state: MeasureState | null;
	readonly before_qualifier: ValueQualifier;
	readonly before_doubt: Doubt;
}

export interface RankWindow extends Comparison {
	/** Rows to leave out before the first, and most rows to return. */
	readonly offset: number;
	readonly limit: number;
}

const PART_ORDER = `CASE part ${RANK_PARTS.map((part, index) => `WHEN '${part}' THEN ${index}`).join(' ')} END`;

/**
 * A window of the ranking of a year: ranked bodies by place, then shares of too few cases, the most cases first, then
 * bodies without a number.
 */
export const rankRows: Query<RankWindow, RankRow> = {
	name: 'rank-rows',
	build: (asked) => {
		const bodies = bodiesOfYear(asked);
		const last = measuredReports(asked, { ...asked.scope, from: asked.year - 1, to: asked.year - 1 });
		return {
			sql: `${bodies.sql},
last_year AS (${last.sql}),
doubted AS (${takenDoubtSql(asked)}),
page AS (
	SELECT *, row_number() OVER (ORDER BY ${PART_ORDER}, rank, n DESC, state, body_id) AS position FROM placed ORDER BY position LIMIT ? OFFSET ?
)
SELECT p.body_id, p.short_name, p.county, p.province, p.value, p.numerator, p.n, p.state, p.small, p.part, p.rank, p.tied,
	${qualifierSql(asked.measure, 'p.report_id', 'p.value')} AS qualifier, ${doubtOn('p.value', 'd.doubt')} AS doubt,
	l.value AS before, l.n AS before_n,
	coalesce(l.small, FALSE) AS before_small,
	CASE WHEN l.body_id IS NOT NULL THEN l.state WHEN e.body_id IS NOT NULL THEN 'no_report' END AS before_state,
	${qualifierSql(asked.measure, 'l.report_id', 'l.value')} AS before_qualifier, ${doubtOn('l.value', 'c.doubt')} AS before_doubt
FROM page p LEFT JOIN last_year l ON l.body_id = p.body_id LEFT JOIN roster e ON e.body_id = p.body_id AND e.year = ?
	LEFT JOIN doubted d ON d.report_id = p.report_id LEFT JOIN doubted c ON c.report_id = l.report_id
ORDER BY p.position`,
			params: [...bodies.params, ...last.params, asked.limit, asked.offset, asked.year - 1]
		};
	}
};

/** How many bodies a part of a ranking holds, by state. */
export interface RankCount {
	readonly part: RankPart;
	readonly state: MeasureState;
	readonly bodies: number;
}

/** The parts of a ranking in their order; parts without a body are not in the list. */
export const rankCounts: Query<Comparison, RankCount> = {
	name: 'rank-counts',
	build: (asked) => {
		const bodies = bodiesOfYear(asked);
		return {
			sql: `${bodies.sql}
SELECT part, state, count(*)::INTEGER AS bodies FROM placed GROUP BY part, state ORDER BY ${PART_ORDER}, state`,
			params: bodies.params
		};
	}
};
