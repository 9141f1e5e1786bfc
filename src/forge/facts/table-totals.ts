import type { RequestFacts } from './invent-requests';
import type { ReviewFacts } from './invent-review';

/** What the running text restates from the tables. */
export interface TableTotals {
	readonly received: number;
	readonly handled: number;
	readonly reconsideration: number;
	readonly litigation: number;
}

/** The totals of tables three and four. */
export function tableTotals({ received, handled }: RequestFacts, { figures }: ReviewFacts): TableTotals {
	const cases = (kind: string): number => figures.get(`review_litigation.cases.${kind}_total`) as number;
	return {
		received,
		handled,
		reconsideration: cases('reconsideration'),
		litigation: cases('litigation_direct') + cases('litigation_after_reconsideration')
	};
}
