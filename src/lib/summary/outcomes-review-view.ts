import { REVIEW_RESULTS, REVIEW_ROUTES, type ReviewRoute } from '../../core/measure/review-routes';
import type { ChartCell, ChartTable } from '../charts/chart-table';
import { m } from '../paraglide/messages';
import type { ReviewResults } from '../queries/review-results';
import { countWords, fractionWords, outcomeRate, rateWords, type OutcomeRate } from './outcome-rate';

const ROUTES: Readonly<Record<ReviewRoute, () => string>> = {
	reconsideration: m.outcomes_review_reconsideration,
	litigation_direct: m.outcomes_review_litigation_direct,
	litigation_after: m.outcomes_review_litigation_after
};

/** Cases corrected of those concluded; null where none is concluded, or no report states the results. */
export function correctionRate(review: ReviewResults, routes: readonly ReviewRoute[], min: number): OutcomeRate | null {
	const sumOf = (name: 'corrected' | 'total' | 'pending'): number | null =>
		routes.reduce<number | null>((sum, route) => {
			const value = review[`${route}__${name}`];
			return sum === null || value === null ? null : sum + value;
		}, 0);
	const total = sumOf('total');
	const pending = sumOf('pending');
	return outcomeRate(sumOf('corrected'), total === null || pending === null ? null : total - pending, min);
}

/** Cases of all ways of review; null where no report states one of them. */
export function reviewTotal(review: ReviewResults): number | null {
	return REVIEW_ROUTES.reduce<number | null>((sum, route) => {
		const value = review[`${route}__total`];
		return value === null ? sum : (sum === null ? 0 : sum) + value;
	}, null);
}

/** Ways of review by result; a correction rate only of enough cases, else the counts. */
export function reviewTable(caption: string, review: ReviewResults, reports: number, expected: number | null, min: number): ChartTable {
	const numbers = [
		m.outcomes_total_short(),
		m.outcomes_review_upheld(),
		m.outcomes_review_corrected(),
		m.outcomes_review_other(),
		m.outcomes_review_pending()
	];
	return {
		caption,
		columns: [
			{ label: m.outcomes_col_route(), numeric: false },
			...numbers.map((label) => ({ label, numeric: true })),
			...[m.outcomes_col_correction(), m.outcomes_col_coverage()].map((label) => ({ label, numeric: false }))
		],
		rows: REVIEW_ROUTES.map((route) => [
			{ value: ROUTES[route]() },
			...(['total', ...REVIEW_RESULTS] as const).map((name): ChartCell => ({
				value: review[`${route}__${name}`] ?? m.overview_none_stated()
			})),
			{ value: correctionWords(correctionRate(review, [route], min)) },
			{ value: countWords(review[`${route}__reports`], expected ?? reports) }
		])
	};
}

function correctionWords(rate: OutcomeRate | null): string {
	if (rate === null) return m.outcomes_no_rate();
	return rate.few ? m.outcomes_no_rate_few({ fraction: fractionWords(rate) }) : `${rateWords(rate)} (${fractionWords(rate)})`;
}
