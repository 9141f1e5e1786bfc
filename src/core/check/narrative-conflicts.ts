import { NARRATIVE_METRICS } from '../form/narrative-metrics';
import type { Finding } from '../model/finding';
import type { CheckedFigure } from './check-identities';
import type { CheckedNarrative } from './checked-report';
import { conflict } from './conflict';

const TOTAL = 'proactive_disclosure_total';
/** Metrics that are parts of the total. */
const CHANNELS = new Set(NARRATIVE_METRICS.filter(({ sum_into: whole }) => whole === TOTAL).map(({ id }) => id));
/** Metrics that documents give with a unit. */
const WITH_UNIT = new Set([TOTAL, ...CHANNELS, 'requests_received', 'requests_answered', 'policy_interpretations']);
/** Nobody writes of years before. */
const EARLIEST_YEAR = 1980;
const CASES = 'review_litigation.cases';
const DENIAL = 'no_requests_statement';

/** Sums of cells that a metric of the running text restates, of which one has to agree, and the form files' id of the rule. */
interface Restatement {
	readonly rule: string | null;
	readonly sums: readonly (readonly string[])[];
}

const NEW = 'requests.new_requests.total';
const WITH_CARRIED_IN = [NEW, 'requests.carried_in.total'];
const NORMATIVE = 'art20_1.normative_documents';

const RESTATED: Readonly<Record<string, Restatement>> = {
	requests_received: { rule: 'p.narr.received', sums: [[NEW], WITH_CARRIED_IN] },
	requests_answered: { rule: 'p.narr.answered', sums: [['requests.results_total.total'], [NEW], WITH_CARRIED_IN] },
	reconsideration_cases: { rule: 'p.narr.reconsideration', sums: [[`${CASES}.reconsideration_total`]] },
	litigation_cases: {
		rule: 'p.narr.litigation',
		sums: [
			[`${CASES}.litigation_direct_total`, `${CASES}.litigation_after_reconsideration_total`],
			[`${CASES}.litigation_direct_total`],
			[`${CASES}.litigation_after_reconsideration_total`]
		]
	},
	normative_documents_narrative: {
		rule: null,
		sums: ['issued_this_year', 'in_force_total', 'made_this_year', 'newly_disclosed_this_year', 'disclosed_total'].map((column) => [
			`${NORMATIVE}.${column}`
		])
	},
	[TOTAL]: { rule: 'p.narr.total', sums: [['statistics.proactive_total.value']] }
};

/**
 * Conflicts between the report's own figures in its running text, and of these with its tables.
 * @param figures all figures of the tables; those without a number contradict nothing
 * @param year the report's; without one no count is told to look like a year
 */
export function narrativeConflicts(
	narrative: readonly CheckedNarrative[],
	figures: readonly CheckedFigure[],
	year: number | null
): readonly Finding[] {
	const headlines = narrative.filter(({ headline, value, scope }) => headline && value !== null && !CHANNELS.has(scope ?? ''));
	const cells = new Map(figures.map(({ id, value }) => [id, value] as const));
	const isDenied = headlines.some(({ metric }) => metric === DENIAL);
	return [
		...deniedRequests(headlines, cells),
		...channelsAboveTotal(headlines),
		...narrative.filter(({ headline }) => headline).flatMap((figure) => oddlyWritten(figure, year)),
		...headlines
			.filter(({ metric }) => !(isDenied && metric === 'requests_received'))
			.flatMap((figure) => againstTable(figure, cells) ?? [])
	];
}

function channelsAboveTotal(headlines: readonly CheckedNarrative[]): readonly Finding[] {
	const total = headlines.find(({ metric }) => metric === TOTAL);
	const most = total?.value ?? null;
	if (total === undefined || most === null) return [];
	const above = headlines.filter(({ metric, value }) => CHANNELS.has(metric) && value !== null && value > most);
	return above.map((channel) => conflict('channel_exceeds_total', [channel, total]));
}

/** A count without its unit, or one that looks like a year: either may be a slip of the pen. */
function oddlyWritten(figure: CheckedNarrative, year: number | null): readonly Finding[] {
	const { metric, quote, qualifier } = figure;
	const found: Finding[] = [];
	if (quote === null) return found;
	if (qualifier !== 'masked' && WITH_UNIT.has(metric) && /[\d０-９][余多]?\s*$/.test(quote)) found.push(conflict('unit_missing', [figure]));
	const written = Number(/(?<![\d.,])((?:19|20)\d{2})(?![\d.,])[^\d]{0,6}$/.exec(quote)?.[1]);
	if (year !== null && written >= EARLIEST_YEAR && written <= year + 2) found.push(conflict('year_like_count', [figure]));
	return found;
}

function againstTable(figure: CheckedNarrative, cells: ReadonlyMap<string, number | null>): Finding | null {
	const { sums: wanted, rule } = RESTATED[figure.metric] ?? { sums: [], rule: null };
	// A cell left blank may be the one that agrees.
	if (wanted.flat().some((id) => cells.get(id) === null)) return null;
	const sums = wanted.flatMap((ids) => {
		const values = ids.flatMap((id) => cells.get(id) ?? []);
		return values.length < ids.length ? [] : [{ ids, sum: values.reduce((all, value) => all + value, 0) }];
	});
	const [first] = sums;
	if (first === undefined || figure.qualifier !== null || sums.some(({ sum }) => sum === figure.value)) return null;
	return conflict('narrative_contradicts_table', [figure], { right: first.sum, cells: first.ids, rule });
}

/** A text that says that no request came, beside a table that has some. */
function deniedRequests(headlines: readonly CheckedNarrative[], cells: ReadonlyMap<string, number | null>): readonly Finding[] {
	const denial = headlines.find(({ metric }) => metric === DENIAL);
	const received = cells.get(NEW) ?? null;
	if (denial === undefined || received === null || received === 0) return [];
	return [conflict('p.narr.none', [denial], { right: received, cells: [NEW] })];
}
