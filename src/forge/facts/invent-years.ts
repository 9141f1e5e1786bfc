import type { InventedBody } from '../place/invented-body';
import { createRandom } from '../random';
import type { BodyNature } from './body-nature';
import { inventActs } from './invent-acts';
import { inventNarrative, publishedItems } from './invent-narrative';
import { inventRequests, requestsOfYear, type ByApplicant } from './invent-requests';
import { inventReview, NO_PENDING_CASES } from './invent-review';
import type { YearFacts } from './invented-report';
import { publicationDate } from './publication-date';
import { tableTotals } from './table-totals';
import { UNREPORTED } from './unreported';

const FIRST_YEAR = 2021;
const FORM = 'form-2021';

/**
 * Years of the form of 2021 up to `last`, in order.
 * What is open at the end of a year is carried into the next, and so is the stock of normative documents; nothing is carried into 2021.
 */
export function* inventYears(
	body: InventedBody,
	{ acts, habits, inForce: before }: BodyNature,
	last: number,
	seed: string
): Generator<YearFacts> {
	let inForce = before;
	let carriedIn: ByApplicant = new Map();
	let pending = NO_PENDING_CASES;
	for (let year = FIRST_YEAR; year <= last; year++) {
		const random = createRandom(`${seed}/${body.id}/${year}`);
		const received = requestsOfYear(body.requestLevel, random);
		const requests = inventRequests({ form: FORM, received, carriedIn, isCleared: false }, random);
		const review = inventReview(requests.handled, pending, false, random);
		const stock = inventActs(acts, inForce, random);
		const items = publishedItems(habits, year, random);
		yield {
			year,
			form: FORM,
			figures: new Map([...stock.figures, ...requests.figures, ...review.figures]),
			narrative: inventNarrative(habits, { year, items, totals: tableTotals(requests, review) }, random),
			reported: !random.chance(UNREPORTED),
			published: publicationDate(year, random)
		};
		({ carriedOut: carriedIn } = requests);
		({ pending } = review);
		({ inForce } = stock);
	}
}
