import { REVIEW_ROUTES } from '../../core/measure/review-routes';
import { formatNumber, formatPercent } from '../format';
import { m } from '../paraglide/messages';
import type { Place } from '../place';
import { bodyPath } from '../paths';
import type { OutcomesData } from '../queries/load-outcomes';
import { inWords } from './bilingual';
import { disclosureDenominator, disclosureDenominators, outcomeRate } from './outcome-rate';
import { reasonRows, reasonTotal } from './outcomes-reasons-view';
import { correctionRate } from './outcomes-review-view';
import { yearsWords } from './report-words';
import { withFigures, type TextPart } from './text-parts';

type Sentence = readonly TextPart[];

/** From this part of all requests on, one body's share is worth a word. */
const LARGE_SHARE = 0.25;
/** Fewer reports than this are no ground for a sum where no roster says how many there should be. */
export const FEWEST_REPORTS = 10;

/** Whether sums over this many reports may be shown: always of a roster's, else only of enough. */
export function enoughReports({ dataset }: Pick<OutcomesData, 'dataset'>, stated: number): boolean {
	return dataset.roster || stated >= FEWEST_REPORTS;
}

/** What the data says of outcomes, sentence by sentence; a sentence whose figures nobody states is left out. */
export function outcomesLead(data: OutcomesData, place: Place): readonly Sentence[] {
	const sentences = data.dataset.roster
		? [rateSentence(data), ...(manyRequests(data) ? [groupsSentence(data), topSentence(data, place)] : [])]
		: [sampleSentence(data), sampleRateSentence(data), sampleCarrySentence(data), sampleReviewSentence(data)];
	return [...sentences, reasonSentence(data), carrySentence(data), reviewSentence(data)].filter((sentence) => sentence.length > 0);
}

function rateSentence(data: OutcomesData): Sentence {
	const { total, min, denominator } = data;
	const rate = outcomeRate(total.granted, total.concluded, min);
	const years = yearsWords(data.extent);
	if (rate === null) return [total.rate_reports > 0 ? m.outcomes_lead_no_case({ years }) : m.outcomes_lead_unstated({ years })];
	return withFigures((figure) => {
		const words = { years, concluded: figure(formatNumber(rate.n), '#outcomes-bodies-table') };
		if (rate.few) return m.outcomes_lead_few({ ...words, granted: formatNumber(rate.part), min: formatNumber(min) });
		const share = figure(formatPercent(rate.value), '#outcomes-bodies-table');
		const way = disclosureDenominator(denominator);
		return way === undefined || way === disclosureDenominators()[0]
			? m.outcomes_lead_rate({ ...words, share })
			: m.outcomes_lead_rate_of({ ...words, share, basis: inWords(way.name) });
	});
}

/** Sum of the six outcomes over the reports that state all; null where none does. */
function requestsOf({ total }: OutcomesData): number | null {
	const counts = [
		total.outcome_full,
		total.outcome_part,
		total.outcome_refused,
		total.outcome_unavailable,
		total.outcome_not_processed,
		total.outcome_other
	];
	return counts.reduce<number | null>((sum, count) => (sum === null || count === null ? null : sum + count), 0);
}

function manyRequests(data: OutcomesData): boolean {
	const requests = requestsOf(data);
	return requests !== null && requests >= data.min;
}

function groupsSentence(data: OutcomesData): Sentence {
	const n = requestsOf(data);
	const { outcome_unavailable: unavailable, outcome_refused: refused } = data.total;
	if (n === null || unavailable === null || refused === null) return [];
	return withFigures((figure) =>
		m.outcomes_lead_groups({
			n: formatNumber(n),
			unavailable: figure(formatPercent(unavailable / n), '#outcomes-bodies-table'),
			refused: figure(formatPercent(refused / n), '#outcomes-reasons')
		})
	);
}

function topSentence(data: OutcomesData, place: Place): Sentence {
	const n = requestsOf(data);
	const [top] = data.bodies;
	if (n === null || top === undefined || top.requests === null || data.extent.bodies < 2 || top.requests < n * LARGE_SHARE) return [];
	const share = formatPercent(top.requests / n, 0);
	return withFigures((figure) => m.outcomes_lead_top({ top: figure(top.short_name, bodyPath(place, top.body_id)), share }));
}

function reasonSentence(data: OutcomesData): Sentence {
	const n = reasonTotal(data.reasons, 'refused');
	if (n === null || n === 0 || !enoughReports(data, data.reasons.refused__reports)) return [];
	const rows = reasonRows(data.reasons, 'refused', data.min);
	const most = rows[0]?.value;
	const names = rows.filter(({ value }) => value === most).map(({ label }) => m.outcomes_quoted({ words: label }));
	if (most === undefined || names.length > 2) return [];
	return withFigures((figure) =>
		m.outcomes_lead_reason({
			n: formatNumber(n),
			reason: names.join(m.outcomes_and()),
			count: figure(names.length === 1 ? formatNumber(most) : m.outcomes_each({ n: formatNumber(most) }), '#outcomes-reasons')
		})
	);
}

function carrySentence(data: OutcomesData): Sentence {
	const last = data.carry.filter(({ stated }) => stated > 0).at(-1);
	if (last === undefined || last.carried_out === null || !enoughReports(data, last.stated)) return [];
	const { year, carried_out: n } = last;
	return withFigures((figure) => m.outcomes_lead_carry({ year: String(year), n: figure(formatNumber(n), '#outcomes-carry') }));
}

function reviewSentence(data: OutcomesData): Sentence {
	const rate = correctionRate(data.review, REVIEW_ROUTES, data.min);
	const stated = Math.min(...REVIEW_ROUTES.map((route) => data.review[`${route}__reports`]));
	if (rate === null || !enoughReports(data, stated)) return [];
	return withFigures((figure) =>
		m.outcomes_lead_review({ n: figure(formatNumber(rate.n), '#outcomes-review'), corrected: formatNumber(rate.part) })
	);
}

function sampleSentence({ extent, total, reports }: OutcomesData): Sentence {
	const stated = reports.outcomes[0]?.found;
	if (stated === undefined) return [m.outcomes_lead_sample_none({ reports: formatNumber(extent.reports) })];
	return withFigures((figure) =>
		m.outcomes_lead_sample({
			reports: formatNumber(extent.reports),
			stated: figure(formatNumber(stated), '#outcomes-reports-table'),
			whole: formatNumber(total.stated)
		})
	);
}

function sampleRateSentence({ total, min }: OutcomesData): Sentence {
	const rate = outcomeRate(total.granted, total.concluded, min);
	if (rate === null || rate.few || total.rate_reports < FEWEST_REPORTS) return [];
	return [
		m.outcomes_lead_sample_rate({
			reports: formatNumber(total.rate_reports),
			concluded: formatNumber(rate.n),
			share: formatPercent(rate.value)
		})
	];
}

function sampleCarrySentence({ reports: { requests } }: OutcomesData): Sentence {
	const found = requests[0]?.found;
	if (found === undefined || requests.length < found) return [];
	const zeros = requests.filter((row) => row['requests_carried_out'] === 0).length;
	return withFigures((figure) =>
		m.outcomes_lead_sample_carry({ stated: figure(formatNumber(found), '#outcomes-report-carry-table'), zeros: formatNumber(zeros) })
	);
}

function sampleReviewSentence({ reports: { reviews } }: OutcomesData): Sentence {
	const found = reviews[0]?.found;
	if (found === undefined) return [];
	return withFigures((figure) => m.outcomes_lead_sample_review({ stated: figure(formatNumber(found), '#outcomes-report-review-table') }));
}
