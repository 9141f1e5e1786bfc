/** Ways to have an answer reviewed, by the first word of their measures. */
export const REVIEW_ROUTES = ['reconsideration', 'litigation_direct', 'litigation_after'] as const;
export type ReviewRoute = (typeof REVIEW_ROUTES)[number];

/** What can come of a review; the last: nothing yet. */
export const REVIEW_RESULTS = ['upheld', 'corrected', 'other_result', 'pending'] as const;
export type ReviewResult = (typeof REVIEW_RESULTS)[number];

/** Count measure of all cases of a way of review. */
export function casesOf(route: ReviewRoute): string {
	return route === 'reconsideration' ? 'reconsiderations' : route;
}
