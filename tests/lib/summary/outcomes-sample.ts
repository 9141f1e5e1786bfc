import { APPLICANTS, flowName } from '../../../src/core/measure/applicants';
import { OUTCOMES, type Outcome } from '../../../src/core/measure/catalogue';
import { REASON_GROUPS, reasonsOf, type ReasonGroup } from '../../../src/core/measure/reason-groups';
import { REVIEW_RESULTS, REVIEW_ROUTES } from '../../../src/core/measure/review-routes';
import type { FigureState } from '../../../src/core/model/figure';
import type { ApplicantOutcomes } from '../../../src/lib/queries/applicant-outcomes';
import type { CarryOverYear } from '../../../src/lib/queries/carry-over';
import type { OutcomesData } from '../../../src/lib/queries/load-outcomes';
import type { OutcomeReasons } from '../../../src/lib/queries/outcome-reasons';
import type { BodyOutcomes, OutcomeDoubts } from '../../../src/lib/queries/outcomes-of-bodies';
import type { ReportOutcomes } from '../../../src/lib/queries/outcomes-of-reports';
import type { ReviewResults } from '../../../src/lib/queries/review-results';

type Counts = readonly (number | null)[];

function byOutcome(counts: Counts): Readonly<Record<Outcome, number | null>> {
	return Object.fromEntries(OUTCOMES.map((outcome, index) => [outcome, counts[index] ?? null])) as Record<Outcome, number | null>;
}

const NO_DOUBTS = Object.fromEntries(OUTCOMES.map((outcome) => [`${outcome}__doubt`, null])) as unknown as OutcomeDoubts;

/** A report that states these outcomes; null was not read. */
export function reportOutcomes(name: string, year: number, counts: Counts): ReportOutcomes {
	const states = Object.fromEntries(
		OUTCOMES.map((outcome, index): [string, FigureState] => [`${outcome}__state`, (counts[index] ?? null) === null ? 'not_read' : 'number'])
	) as Record<`${Outcome}__state`, FigureState>;
	return {
		...byOutcome(counts),
		...states,
		...NO_DOUBTS,
		body_id: name,
		short_name: name,
		province: '示例省',
		year,
		requests_handled: null,
		found: 1
	};
}

/** A body with these outcomes over its years. */
export function bodyOutcomes(name: string, counts: Counts, part: Partial<BodyOutcomes> = {}): BodyOutcomes {
	const requests = counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0);
	return {
		...byOutcome(counts),
		...NO_DOUBTS,
		body_id: name,
		short_name: name,
		county: '青禾区',
		province: '示例省',
		class: 'share',
		of_class: 1,
		reports: 5,
		stated: 5,
		last_year: 2025,
		requests,
		granted: (counts[0] ?? Number.NaN) + (counts[1] ?? Number.NaN),
		concluded: requests,
		...part
	};
}

/** Sums of a group of reasons, in the order of the form. */
export function reasons(group: ReasonGroup, counts: Counts, reports = 38): OutcomeReasons {
	const all = REASON_GROUPS.flatMap((one) => reasonsOf(one).map((id) => [id, null] as const));
	return {
		...Object.fromEntries(all),
		...Object.fromEntries(reasonsOf(group).map((id, index) => [id, counts[index] ?? 0])),
		...Object.fromEntries(REASON_GROUPS.map((one) => [`${one}__reports`, one === group ? reports : 0]))
	} as OutcomeReasons;
}

/** Flows by applicant and outcome; what is not given is zero. */
export function flow(cells: Readonly<Record<string, number>>, stated = 38): ApplicantOutcomes {
	const all = APPLICANTS.flatMap((applicant) => OUTCOMES.map((outcome) => [flowName(applicant, outcome), 0] as const));
	return { ...Object.fromEntries(all), ...cells, stated };
}

/** Cases of reconsideration by result; the other ways have none. */
export function review(results: readonly number[], reports = 38): ReviewResults {
	return Object.fromEntries(
		REVIEW_ROUTES.flatMap((route) => {
			const counts = REVIEW_RESULTS.map((_, index) => (route === 'reconsideration' ? (results[index] ?? 0) : 0));
			return [
				[`${route}__reports`, reports],
				[`${route}__total`, counts.reduce((sum, count) => sum + count, 0)],
				...REVIEW_RESULTS.map((result, index) => [`${route}__${result}`, counts[index] ?? 0])
			];
		})
	) as ReviewResults;
}

/** A year of the chain that 36 of 40 state, and whose next year is not there. */
export function carryYear(year: number, part: Partial<CarryOverYear> = {}): CarryOverYear {
	return {
		year,
		reports: 38,
		expected: 40,
		stated: 36,
		carried_in: 10,
		received: 90,
		concluded: 80,
		carried_out: 20,
		rate_reports: 36,
		rate_out: 20,
		rate_of: 100,
		pairs: 0,
		pairs_out: null,
		pairs_in: null,
		differing: 0,
		...part
	};
}

const NOBODY = {
	total: { ...byOutcome([]), reports: 72, expected: 80, stated: 0, rate_reports: 0, granted: null, concluded: null },
	bodies: [],
	flow: { ...flow({}, 0), ...Object.fromEntries(APPLICANTS.flatMap((a) => OUTCOMES.map((o) => [flowName(a, o), null]))), stated: 0 },
	reasons: Object.fromEntries([
		...REASON_GROUPS.flatMap((group) => reasonsOf(group).map((id) => [id, null])),
		...REASON_GROUPS.map((group) => [`${group}__reports`, 0])
	]) as OutcomeReasons,
	review: Object.fromEntries(
		REVIEW_ROUTES.flatMap((route) => [[`${route}__reports`, 0], ...['total', ...REVIEW_RESULTS].map((name) => [`${route}__${name}`, null])])
	) as ReviewResults
};

const DATASET = {
	id: 'x',
	title_zh: '示例市',
	title_en: 'Demo city',
	invented: true,
	roster: true,
	caveat_zh: null,
	caveat_en: null,
	licence: 'CC0-1.0'
};

/** A scope with a roster in which nobody states an outcome. */
export function outcomesCensus(part: Partial<OutcomesData> = {}): OutcomesData {
	return {
		dataset: DATASET,
		scope: { region: null, from: null, to: null, level: 'township', type: null },
		extent: { reports: 72, bodies: 40, provinces: 1, first_year: 2024, last_year: 2025, partial: 0 },
		denominator: null,
		min: 30,
		picks: [],
		carry: [],
		gaps: [],
		parts: { flow: [], reasons: [] },
		reports: { outcomes: [], requests: [], reviews: [] },
		...NOBODY,
		...part
	};
}

/** The same without a roster. */
export function outcomesSample(part: Partial<OutcomesData> = {}): OutcomesData {
	return outcomesCensus({ dataset: { ...DATASET, roster: false, invented: false }, ...part });
}

/** Sums of all reports: 1,564 requests, 697 of them granted. */
export const TOTAL: OutcomesData['total'] = {
	...byOutcome([527, 170, 172, 455, 122, 118]),
	reports: 72,
	expected: 80,
	stated: 70,
	rate_reports: 71,
	granted: 697,
	concluded: 1564
};
