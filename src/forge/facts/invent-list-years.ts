import type { InventedBody } from '../place/invented-body';
import { createRandom } from '../random';
import type { BodyNature } from './body-nature';
import { inventNarrative, publishedItems } from './invent-narrative';
import { inventListRequests } from './invent-list-requests';
import { requestsOfYear } from './invent-requests';
import type { StatedMetric, YearFacts } from './invented-report';
import { inventListWork } from './invent-list-work';
import { publicationDate } from './publication-date';
import { UNREPORTED } from './unreported';

const FIRST_YEAR = 2014;
const LAST_YEAR = 2018;

/** Metrics that nobody told yet: short videos before 2018, and the fee for processing information before the regulation of 2019. */
function isToldLater({ metric }: StatedMetric, year: number): boolean {
	return metric === 'information_processing_fee' || (metric === 'short_video_items' && year < 2018);
}

/** Years of the list of 2014, up to `last` or its end, in order. The list knows no stock, so nothing passes from year to year. */
export function* inventListYears(body: InventedBody, { habits }: BodyNature, last: number, seed: string): Generator<YearFacts> {
	for (let year = FIRST_YEAR; year <= Math.min(last, LAST_YEAR); year++) {
		const random = createRandom(`${seed}/${body.id}/${year}`);
		const requests = inventListRequests(requestsOfYear(body.requestLevel, random), random);
		const items = publishedItems(habits, year, random);
		const narrative = inventNarrative(habits, { year, items, totals: requests.totals }, random).filter((m) => !isToldLater(m, year));
		const rows = [...inventListWork(items, narrative, random), ...requests.rows];
		yield {
			year,
			form: 'form-2014',
			figures: new Map(rows.map(([row, value]) => [`statistics.${row}.value`, value])),
			narrative,
			reported: !random.chance(UNREPORTED),
			published: publicationDate(year, random)
		};
	}
}
