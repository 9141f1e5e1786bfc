import type { Random } from '../random';

const BLOCKS = ['reconsideration', 'litigation_direct', 'litigation_after_reconsideration'] as const;
type Block = (typeof BLOCKS)[number];

const RESULTS = ['upheld', 'corrected', 'other_result', 'pending'] as const;
const RESULT_CHANCES = [60, 12, 16, 12];

/** Percent of handled requests that lead to a case of each kind. */
const CASE_CHANCES: Readonly<Record<Block, number>> = { reconsideration: 3, litigation_direct: 0.6, litigation_after_reconsideration: 0.4 };

/** Cases not yet decided, by kind of proceeding. */
export type PendingCases = Readonly<Record<Block, number>>;

export const NO_PENDING_CASES: PendingCases = { reconsideration: 0, litigation_direct: 0, litigation_after_reconsideration: 0 };

/** Table four of one year, by figure id, and what stays undecided. */
export interface ReviewFacts {
	readonly figures: ReadonlyMap<string, number>;
	readonly pending: PendingCases;
}

/**
 * Table four of one year: last year's undecided cases come up again, new ones arise from the requests handled.
 * @param isCleared every case is decided within the year
 */
export function inventReview(handled: number, before: PendingCases, isCleared: boolean, random: Random): ReviewFacts {
	const figures = new Map<string, number>();
	const pending = { ...NO_PENDING_CASES };
	const chances = isCleared ? RESULT_CHANCES.slice(0, -1) : RESULT_CHANCES;
	for (const block of BLOCKS) {
		let cases = before[block];
		for (let i = 0; i < handled; i++) if (random.chance(CASE_CHANCES[block])) cases++;
		const results = RESULTS.map(() => 0);
		for (let i = 0; i < cases; i++) {
			const result = random.weighted(chances);
			results[result] = (results[result] as number) + 1;
		}
		for (const [i, result] of RESULTS.entries()) figures.set(`review_litigation.cases.${block}_${result}`, results[i] as number);
		figures.set(`review_litigation.cases.${block}_total`, cases);
		pending[block] = results[RESULTS.indexOf('pending')] as number;
	}
	return { figures, pending };
}
