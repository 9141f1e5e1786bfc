import { NARRATIVE_METRICS } from '../form/narrative-metrics';
import type { Figure, NarrativeFigure } from '../model/figure';
import type { Finding } from '../model/finding';
import { conflict } from './conflict';

const TOTAL = 'proactive_disclosure_total';
/** Metrics that are parts of the total. */
const CHANNELS = new Set(NARRATIVE_METRICS.filter(({ sum_into: whole }) => whole === TOTAL).map(({ id }) => id));
/** Metrics that documents give with a unit. */
const WITH_UNIT = new Set([TOTAL, ...CHANNELS, 'requests_received', 'requests_answered', 'policy_interpretations']);
/** Nobody writes of years before. */
const EARLIEST_YEAR = 1980;
const CASES = 'review_litigation.cases';

/** Sums of cells that a metric of the running text restates; it is enough that one of them agrees. */
const RESTATED: Readonly<Record<string, readonly (readonly string[])[]>> = {
	requests_received: [['requests.new_requests.total'], ['requests.new_requests.total', 'requests.carried_in.total']],
	requests_answered: [
		['requests.results_total.total'],
		['requests.new_requests.total'],
		['requests.new_requests.total', 'requests.carried_in.total']
	],
	reconsideration_cases: [[`${CASES}.reconsideration_total`]],
	litigation_cases: [
		[`${CASES}.litigation_direct_total`, `${CASES}.litigation_after_reconsideration_total`],
		[`${CASES}.litigation_direct_total`],
		[`${CASES}.litigation_after_reconsideration_total`]
	],
	normative_documents_narrative: [
		['art20_1.normative_documents.issued_this_year'],
		['art20_1.normative_documents.in_force_total'],
		['art20_1.normative_documents.made_this_year'],
		['art20_1.normative_documents.newly_disclosed_this_year'],
		['art20_1.normative_documents.disclosed_total']
	]
};

/**
 * Conflicts between the report's own figures in its running text, and of these with its tables.
 * @param figures all figures of the tables; those without a number contradict nothing
 * @param year the report's; without one no count is told to look like a year
 */
export function narrativeConflicts(
	narrative: readonly NarrativeFigure[],
	figures: readonly Figure[],
	year: number | null
): readonly Finding[] {
	const headlines = narrative.filter(({ headline, value, scope }) => headline && value !== null && !CHANNELS.has(scope ?? ''));
	const cells = new Map(figures.flatMap(({ id, value }) => (value === null ? [] : [[id, value] as const])));
	return [
		...channelsAboveTotal(headlines),
		...narrative.filter(({ headline }) => headline).flatMap((figure) => oddlyWritten(figure, year)),
		...headlines.flatMap((figure) => againstTable(figure, cells) ?? [])
	];
}

function channelsAboveTotal(headlines: readonly NarrativeFigure[]): readonly Finding[] {
	const total = headlines.find(({ metric }) => metric === TOTAL);
	const most = total?.value ?? null;
	if (total === undefined || most === null) return [];
	const above = headlines.filter(({ metric, value }) => CHANNELS.has(metric) && value !== null && value > most);
	return above.map((channel) => conflict('channel_exceeds_total', [channel, total]));
}

/** A count without its unit, or one that looks like a year: either may be a slip of the pen. */
function oddlyWritten(figure: NarrativeFigure, year: number | null): readonly Finding[] {
	const { metric, quote, qualifier } = figure;
	const found: Finding[] = [];
	if (qualifier !== 'masked' && WITH_UNIT.has(metric) && /[\d０-９][余多]?\s*$/.test(quote)) found.push(conflict('unit_missing', [figure]));
	const written = Number(/(?<![\d.,])((?:19|20)\d{2})(?![\d.,])[^\d]{0,6}$/.exec(quote)?.[1]);
	if (year !== null && written >= EARLIEST_YEAR && written <= year + 2) found.push(conflict('year_like_count', [figure]));
	return found;
}

function againstTable(figure: NarrativeFigure, cells: ReadonlyMap<string, number>): Finding | null {
	const sums = (RESTATED[figure.metric] ?? []).flatMap((ids) => {
		const values = ids.flatMap((id) => cells.get(id) ?? []);
		return values.length < ids.length ? [] : [{ ids, sum: values.reduce((all, value) => all + value, 0) }];
	});
	const [first] = sums;
	if (first === undefined || figure.qualifier !== null || sums.some(({ sum }) => sum === figure.value)) return null;
	return conflict('narrative_contradicts_table', [figure], first.sum, first.ids);
}
