import type { InventedBody } from '../place/invented-body';
import { bodyNature, type BodyNature } from './body-nature';
import type { YearFacts } from './invented-report';
import { inventListYears } from './invent-list-years';
import { inventTrialYears } from './invent-trial-years';
import { inventYears } from './invent-years';

/** First and last year, both included. */
export interface YearRange {
	readonly from: number;
	readonly to: number;
}

/** Years of one generation of the form, from its first year to `last`. */
type Chapter = (body: InventedBody, nature: BodyNature, last: number, seed: string) => Generator<YearFacts>;

/** The generations with their first year, oldest first. Each begins and ends with nothing open, so that none has to know another. */
const CHAPTERS: readonly { readonly from: number; readonly invent: Chapter }[] = [
	{ from: 2014, invent: inventListYears },
	{ from: 2019, invent: inventTrialYears },
	{ from: 2021, invent: inventYears }
];

/**
 * The years of a body in a range, in order; none before 2014.
 * A year is the same whatever the range: chapters are invented from their own first year.
 */
export function* inventHistory(body: InventedBody, years: YearRange, seed: string): Generator<YearFacts> {
	const nature = bodyNature(body, seed);
	for (const [i, { from, invent }] of CHAPTERS.entries()) {
		const last = Math.min(years.to, (CHAPTERS[i + 1]?.from ?? Infinity) - 1);
		if (last < years.from || last < from) continue;
		for (const facts of invent(body, nature, last, seed)) if (facts.year >= years.from) yield facts;
	}
}
