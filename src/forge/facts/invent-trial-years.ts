import type { InventedBody } from '../place/invented-body';
import { createRandom, type Random } from '../random';
import type { BodyNature } from './body-nature';
import { inventNarrative, publishedItems } from './invent-narrative';
import { inventRequests, requestsOfYear, type ByApplicant } from './invent-requests';
import { inventReview, NO_PENDING_CASES } from './invent-review';
import { initialStock, inventTrialActs } from './invent-trial-acts';
import type { YearFacts } from './invented-report';
import { publicationDate } from './publication-date';
import { APPLICANTS } from './request-outcomes';
import { tableTotals } from './table-totals';
import { UNREPORTED } from './unreported';

const FIRST_YEAR = 2019;
/** Ends with nothing open, because 2021 begins with nothing. */
const LAST_YEAR = 2020;
const FORM = 'form-2019';

/** Requests of 2018 still open at its end; the form of that year does not tell them. */
function leftOver(level: number, random: Random): ByApplicant {
	const count = level < 6 ? Number(random.chance(8)) : random.int(0, Math.ceil(level / 12));
	const column = (): string => (random.chance(80) ? APPLICANTS[0] : random.pick(APPLICANTS)) as string;
	const columns = Array.from({ length: count }, column);
	return new Map(APPLICANTS.map((id) => [id, columns.filter((c) => c === id).length]));
}

/** Years of the trial form of 2019, up to `last` or its end, in order; what is open or in stock passes from 2019 to 2020. */
export function* inventTrialYears(body: InventedBody, { acts, habits }: BodyNature, last: number, seed: string): Generator<YearFacts> {
	const start = createRandom(`${seed}/${body.id}/before-${FIRST_YEAR}`);
	let stock = initialStock(acts, start);
	let carriedIn = leftOver(body.requestLevel, start);
	let pending = NO_PENDING_CASES;
	for (let year = FIRST_YEAR; year <= Math.min(last, LAST_YEAR); year++) {
		const random = createRandom(`${seed}/${body.id}/${year}`);
		const isCleared = year === LAST_YEAR;
		const received = requestsOfYear(body.requestLevel, random);
		const requests = inventRequests({ form: FORM, received, carriedIn, isCleared }, random);
		const review = inventReview(requests.handled, pending, isCleared, random);
		const table = inventTrialActs(acts, stock, random);
		const items = publishedItems(habits, year, random);
		yield {
			year,
			form: FORM,
			figures: new Map([...table.figures, ...requests.figures, ...review.figures]),
			narrative: inventNarrative(habits, { year, items, totals: tableTotals(requests, review) }, random),
			reported: !random.chance(UNREPORTED),
			published: publicationDate(year, random)
		};
		({ carriedOut: carriedIn } = requests);
		({ pending } = review);
		({ stock } = table);
	}
}
