import { FIRST_YEAR } from '../defaults';
import type { InventedBody } from '../place/invented-body';
import { createRandom } from '../random';
import { actHabits, inventActs } from './invent-acts';
import type { YearFacts } from './invented-report';
import { inventNarrative } from './invent-narrative';
import { inventRequests, requestsOfYear, type ByApplicant } from './invent-requests';
import { inventReview, NO_PENDING_CASES } from './invent-review';
import { narrativeHabits } from './narrative-habits';
import { publicationDate } from './publication-date';

/** Percent of reports that never appear. */
const UNREPORTED = 5;

/**
 * The years of a body from `FIRST_YEAR` to `lastYear`, in order.
 * What is open at the end of a year is carried into the next, and so is the stock of normative documents.
 */
export function* inventHistory(body: InventedBody, lastYear: number, seed: string): Generator<YearFacts> {
	const nature = createRandom(`${seed}/${body.id}`);
	const acts = actHabits(nature);
	const habits = narrativeHabits(nature);
	let inForce = nature.pick([0, 0, 1, 2, 3, 5, 9]);
	let carried: ByApplicant = new Map();
	let pending = NO_PENDING_CASES;
	for (let year = FIRST_YEAR; year <= lastYear; year++) {
		const random = createRandom(`${seed}/${body.id}/${year}`);
		const requests = inventRequests(requestsOfYear(body.requestLevel, random), carried, random);
		const review = inventReview(requests.handled, pending, random);
		const stock = inventActs(acts, inForce, random);
		const cases = (kind: string): number => review.figures.get(`review_litigation.cases.${kind}_total`) as number;
		const totals = {
			received: requests.received,
			handled: requests.handled,
			reconsideration: cases('reconsideration'),
			litigation: cases('litigation_direct') + cases('litigation_after_reconsideration')
		};
		yield {
			year,
			figures: new Map([...stock.figures, ...requests.figures, ...review.figures]),
			narrative: inventNarrative(habits, year - FIRST_YEAR, totals, random),
			reported: !random.chance(UNREPORTED),
			published: publicationDate(year, random)
		};
		({ carriedOut: carried } = requests);
		({ pending } = review);
		({ inForce } = stock);
	}
}
