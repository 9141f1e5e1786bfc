import { OUTCOMES, type Outcome } from '../../core/measure/catalogue';
import { disclosureRateSql } from './disclosure-rate-sql';
import { doubtSql, type Doubt } from './doubt-sql';
import { measureColumn } from './measure-column';
import { measuresInScope } from './measures-in-scope';
import { ALL_STATED, OUTCOME_SUMS, type OutcomeSums } from './outcome-sums';
import type { Query } from './query';
import { bodiesInScope, yearsInScope, type Scope } from './scope';

/**
 * How much a body's outcomes can bear: `share` enough requests for percentages; `few` fewer than that; `none` stated, and
 * no request; `unstated` reports, none of which states all six; `no_report` expected by the roster, and none there.
 */
export const BODY_CLASSES = ['share', 'few', 'none', 'unstated', 'no_report'] as const;
export type BodyClass = (typeof BODY_CLASSES)[number];

/** Doubts on the figures that make up the sums. */
export type OutcomeDoubts = Readonly<Record<`${Outcome}__doubt`, Doubt>>;

/** Outcomes of one body over the years of a scope. Sums are null when none of its reports states them. */
export type BodyOutcomes = OutcomeSums &
	OutcomeDoubts & {
		readonly body_id: string;
		readonly short_name: string;
		readonly county: string | null;
		readonly province: string | null;
		readonly class: BodyClass;
		/** Bodies of this class in the scope: the list holds only the largest, and those chosen. */
		readonly of_class: number;
		readonly reports: number;
		/** Reports that state all six outcomes, the year of the last of them, and the sum of what they state. */
		readonly stated: number;
		readonly last_year: number | null;
		readonly requests: number | null;
		/** Parts of the disclosure rate, over the reports that state them. */
		readonly granted: number | null;
		readonly concluded: number | null;
	};

export interface BodyOutcomesParams {
	readonly scope: Scope;
	readonly denominator: string | null;
	/** Fewest requests for percentages. */
	readonly min: number;
	/** Ids of bodies that are in the list however small. */
	readonly picks: readonly string[];
	/** Most bodies of a class. */
	readonly most: number;
}

const DOUBTS = OUTCOMES.map((id) => measureColumn(`${id}__doubt`));
const DOUBTED = doubtSql(Object.fromEntries(OUTCOMES.map((id) => [`${id}__doubt`, [id]])));

/** Outcomes by body, class by class, those with most requests first. */
export const outcomesOfBodies: Query<BodyOutcomesParams, BodyOutcomes> = {
	name: 'outcomes-of-bodies',
	build: ({ scope, denominator, min, picks, most }) => {
		const one = measuresInScope(scope);
		const bodies = bodiesInScope(scope, 'b');
		const years = yearsInScope(scope, 'e');
		const rate = disclosureRateSql(denominator);
		const chosen = picks.length === 0 ? 'FALSE' : `body_id IN (${picks.map(() => '?').join(', ')})`;
		return {
			sql: `WITH everyone AS (
	SELECT body_id FROM (${one.sql})
	UNION SELECT e.body_id FROM roster e JOIN bodies b USING (body_id) WHERE ${bodies.sql} AND ${years.sql}
), body AS (
	SELECT body_id, count(report_id)::INTEGER AS reports, count(*) FILTER (WHERE ${ALL_STATED})::INTEGER AS stated,
	max(year) FILTER (WHERE ${ALL_STATED}) AS last_year,
	${OUTCOME_SUMS},
	sum(${OUTCOMES.map(measureColumn).join(' + ')}) AS requests,
	${DOUBTS.map((doubt) => `string_agg(${doubt}, ',' ORDER BY year) FILTER (WHERE ${ALL_STATED}) AS ${doubt}`).join(', ')},
	sum(${rate.numerator}) AS granted, sum(${rate.denominator}) AS concluded
	FROM everyone LEFT JOIN (${one.sql}) USING (body_id) LEFT JOIN (${DOUBTED}) USING (report_id) GROUP BY body_id
), classed AS (
	SELECT *, CASE WHEN reports = 0 THEN 'no_report' WHEN stated = 0 THEN 'unstated'
		WHEN requests >= ? THEN 'share' WHEN requests > 0 THEN 'few' ELSE 'none' END AS class FROM body
), ranked AS (
	SELECT *, count(*) OVER (PARTITION BY class)::INTEGER AS of_class,
		row_number() OVER (PARTITION BY class ORDER BY requests DESC, body_id) AS place FROM classed
)
SELECT body_id, b.short_name, b.county, b.province, class, of_class, reports, stated, last_year, requests, ${OUTCOMES.join(', ')}, granted, concluded,
	${DOUBTS.join(', ')}
FROM ranked JOIN bodies b USING (body_id) WHERE place <= ? OR ${chosen}
ORDER BY list_position([${BODY_CLASSES.map((name) => `'${name}'`).join(', ')}], class), requests DESC, body_id`,
			params: [...one.params, ...bodies.params, ...years.params, ...one.params, min, most, ...picks]
		};
	}
};
