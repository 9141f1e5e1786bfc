import { casesOf, REVIEW_RESULTS, REVIEW_ROUTES, type ReviewResult, type ReviewRoute } from '../../core/measure/review-routes';
import { measureColumn } from './measure-column';
import { measuresInScope } from './measures-in-scope';
import type { Query } from './query';
import type { Scope } from './scope';

/** Cases by way and result, over the reports that state total and all results of the way; sums are null when none does. */
export type ReviewResults = Readonly<Record<`${ReviewRoute}__${ReviewResult | 'total'}`, number | null>> &
	Readonly<Record<`${ReviewRoute}__reports`, number>>;

function columnsOf(route: ReviewRoute): readonly string[] {
	const measures = { total: casesOf(route), ...Object.fromEntries(REVIEW_RESULTS.map((result) => [result, `${route}_${result}`])) };
	const columns = Object.entries(measures).map(([name, id]) => ({ name, column: measureColumn(id) }));
	const stated = columns.map(({ column }) => `${column} IS NOT NULL`).join(' AND ');
	return [
		`count(*) FILTER (WHERE ${stated})::INTEGER AS ${route}__reports`,
		...columns.map(({ name, column }) => `sum(${column}) FILTER (WHERE ${stated}) AS ${route}__${name}`)
	];
}

/** One row: what came of reconsideration, of litigation without it, and of litigation after it. */
export const reviewResults: Query<Scope, ReviewResults> = {
	name: 'review-results',
	build: (scope) => {
		const one = measuresInScope(scope);
		return { sql: `SELECT ${REVIEW_ROUTES.flatMap(columnsOf).join(',\n\t')}\nFROM (${one.sql})`, params: one.params };
	}
};
