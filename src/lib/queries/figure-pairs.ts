import { countsOfMeasure } from '../../core/measure/counts-of-measure';
import { knownMeasure } from '../../core/measure/known-measure';
import { doubtSql, type Doubt } from './doubt-sql';
import { listParam } from './list-param';
import { measuredReports, type Taken } from './measured-reports';
import { qualifierSql, type ValueQualifier } from './qualifier-sql';
import type { Query } from './query';
import type { Scope } from './scope';

/** What one report says of two measures. */
export interface FigurePair {
	readonly body_id: string;
	readonly short_name: string;
	readonly county: string | null;
	readonly year: number;
	readonly x: number;
	readonly y: number;
	/** Cases of a rate; null for a count. */
	readonly x_n: number | null;
	readonly y_n: number | null;
	/** How exactly a count is stated; null for a rate. */
	readonly x_qualifier: ValueQualifier;
	readonly y_qualifier: ValueQualifier;
	readonly x_doubt: Doubt;
	readonly y_doubt: Doubt;
	/** One of the two is a share of too few cases. */
	readonly small: boolean;
	/** Reports with both: the list may hold fewer. */
	readonly found: number;
}

export interface FigurePairsParams {
	readonly x: Taken;
	readonly y: Taken;
	readonly scope: Scope;
	/** Bodies that come first; where `only`, no other comes. */
	readonly picks: readonly string[];
	readonly only: boolean;
	readonly limit: number;
}

const countsOf = ({ measure, denominator }: Taken): readonly string[] => countsOfMeasure(knownMeasure(measure), denominator);

/** Reports with a number for both measures: those of chosen bodies first, then the latest year, the largest `y` first. */
export const figurePairs: Query<FigurePairsParams, FigurePair> = {
	name: 'figure-pairs',
	build: ({ x, y, scope, picks, only, limit }) => {
		const [a, b] = [measuredReports(x, scope), measuredReports(y, scope)];
		const chosen = `coalesce(a.body_id IN (${listParam(picks)}), FALSE)`;
		return {
			sql: `WITH pair AS (
	SELECT a.report_id, a.body_id, a.short_name, a.county, a.year, a.value AS x, b.value AS y, a.n AS x_n, b.n AS y_n,
		a.small OR b.small AS small, count(*) OVER ()::INTEGER AS found, ${chosen} AS chosen
	FROM (${a.sql}) a JOIN (${b.sql}) b USING (body_id, year)
	WHERE a.value IS NOT NULL AND b.value IS NOT NULL${only ? ` AND ${chosen}` : ''}
	ORDER BY chosen DESC, year DESC, y DESC, a.body_id LIMIT ?
)
SELECT body_id, short_name, county, year, x, y, x_n, y_n, small, found,
	${qualifierSql(x.measure, 'pair.report_id', 'pair.x')} AS x_qualifier, ${qualifierSql(y.measure, 'pair.report_id', 'pair.y')} AS y_qualifier,
	x_doubt, y_doubt
FROM pair LEFT JOIN (${doubtSql({ x_doubt: countsOf(x), y_doubt: countsOf(y) })}) USING (report_id)
ORDER BY chosen DESC, year DESC, y DESC, body_id`,
			params: [...picks, ...a.params, ...b.params, ...(only ? picks : []), limit]
		};
	}
};
