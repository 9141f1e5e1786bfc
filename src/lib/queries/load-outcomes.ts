import type { Engine } from '../engine/engine';
import { applicantOutcomeParts, type ApplicantOutcomePart } from './applicant-outcome-parts';
import { applicantOutcomes, type ApplicantOutcomes } from './applicant-outcomes';
import { carryOver, type CarryOverYear } from './carry-over';
import { carryOverGaps, type CarryOverGap } from './carry-over-gaps';
import { dataSet } from './data-set';
import { figuresOfReports, type ReportFigures, type ReportFiguresParams } from './figures-of-reports';
import type { Ground } from './ground';
import { MOST_ROWS } from './load-measure';
import { outcomeReasonParts, type OutcomeReasonPart } from './outcome-reason-parts';
import { outcomeReasons, type OutcomeReasons } from './outcome-reasons';
import { outcomesOfBodies, type BodyOutcomes, type BodyOutcomesParams } from './outcomes-of-bodies';
import { outcomesOfReports, type ReportOutcomes } from './outcomes-of-reports';
import { outcomesTotal, type OutcomesTotal } from './outcomes-total';
import { overviewExtent } from './overview-extent';
import { ask } from './query';
import { reviewResults, type ReviewResults } from './review-results';
import type { Scope } from './scope';

/** What the page on outcomes looks at. */
export interface OutcomesParams {
	readonly scope: Scope;
	/** How the disclosure rate is divided; null is the usual way. */
	readonly denominator: string | null;
	/** Fewest requests for a percentage. */
	readonly min: number;
	readonly picks: readonly string[];
}

/** Everything the page on outcomes shows, in rows. */
export interface OutcomesData extends Ground, OutcomesParams {
	readonly total: OutcomesTotal;
	readonly bodies: readonly BodyOutcomes[];
	readonly flow: ApplicantOutcomes;
	readonly reasons: OutcomeReasons;
	readonly carry: readonly CarryOverYear[];
	readonly gaps: readonly CarryOverGap[];
	readonly review: ReviewResults;
	/** What flows and reasons are made of, cell by cell. */
	readonly parts: { readonly flow: readonly ApplicantOutcomePart[]; readonly reasons: readonly OutcomeReasonPart[] };
	/** Report by report, only without a roster: there most state single figures, which nothing can be summed from. */
	readonly reports: {
		readonly outcomes: readonly ReportOutcomes[];
		readonly requests: readonly ReportFigures[];
		readonly reviews: readonly ReportFigures[];
	};
}

/** Parameters of the question about bodies. */
export function bodiesParams({ scope, denominator, min, picks }: OutcomesParams): BodyOutcomesParams {
	return { scope, denominator, min, picks, most: MOST_ROWS };
}

/** Cells listed at most, of the flow and of each group of reasons. */
const MOST_CELLS = 800;

/** Parameters of the questions about what flows and reasons are made of. */
export function partsParams(scope: Scope): { readonly scope: Scope; readonly cells: number } {
	return { scope, cells: MOST_CELLS };
}

/** Parameters of the question about single reports, and about bodies at which the chain breaks. */
export function listParams(scope: Scope): { readonly scope: Scope; readonly limit: number } {
	return { scope, limit: MOST_ROWS };
}

export const CARRY_MEASURES = ['requests_carried_in', 'requests_new', 'requests_handled', 'requests_carried_out'] as const;
export const REVIEW_MEASURES = ['reconsiderations', 'litigations'] as const;

/** Parameters of the question about reports that state what they carried over. */
export function carryParams(scope: Scope): ReportFiguresParams {
	return { scope, measures: CARRY_MEASURES, stating: ['requests_carried_out'], aboveZero: false, limit: MOST_ROWS };
}

/** Parameters of the question about reports with a case of review. */
export function reviewParams(scope: Scope): ReportFiguresParams {
	return { scope, measures: REVIEW_MEASURES, stating: REVIEW_MEASURES, aboveZero: true, limit: MOST_ROWS };
}

/** Asks every question of the page on outcomes. The same function runs at build and in the browser. */
export async function loadOutcomes(engine: Engine, params: OutcomesParams): Promise<OutcomesData> {
	const { scope, denominator } = params;
	const [dataset] = await ask(engine, dataSet, {});
	const [extent] = await ask(engine, overviewExtent, scope);
	const [total] = await ask(engine, outcomesTotal, { scope, denominator });
	const [flow] = await ask(engine, applicantOutcomes, scope);
	const [reasons] = await ask(engine, outcomeReasons, scope);
	const [review] = await ask(engine, reviewResults, scope);
	if (!dataset || !extent || !total || !flow || !reasons || !review) throw new Error('a question about all reports has no answer');
	return {
		...params,
		dataset,
		extent,
		total,
		// Without a roster nobody is expected to state anything: who does not is no news.
		bodies: (await ask(engine, outcomesOfBodies, bodiesParams(params))).filter(({ stated }) => dataset.roster || stated > 0),
		flow,
		reasons,
		carry: await ask(engine, carryOver, scope),
		gaps: await ask(engine, carryOverGaps, listParams(scope)),
		review,
		parts: {
			flow: await ask(engine, applicantOutcomeParts, partsParams(scope)),
			reasons: await ask(engine, outcomeReasonParts, partsParams(scope))
		},
		reports: {
			outcomes: dataset.roster ? [] : await ask(engine, outcomesOfReports, listParams(scope)),
			requests: dataset.roster ? [] : await ask(engine, figuresOfReports, carryParams(scope)),
			reviews: dataset.roster ? [] : await ask(engine, figuresOfReports, reviewParams(scope))
		}
	};
}
