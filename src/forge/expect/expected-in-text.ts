import { NARRATIVE_METRICS } from '../../core/form/narrative-metrics';
import type { InventedReport } from '../facts/invented-report';
import type { ExpectedFinding } from './expected-finding';

const CASES = 'review_litigation.cases';
const NEW = 'requests.new_requests.total';
const TOTAL = 'proactive_disclosure_total';
const CHANNELS: ReadonlySet<string> = new Set(NARRATIVE_METRICS.filter(({ sum_into }) => sum_into === TOTAL).map(({ id }) => id));

/** Cells whose sum a metric restates. */
export const RESTATED_CELLS: Readonly<Record<string, readonly string[]>> = {
	requests_received: [NEW],
	requests_answered: ['requests.results_total.total'],
	reconsideration_cases: [`${CASES}.reconsideration_total`],
	litigation_cases: [`${CASES}.litigation_direct_total`, `${CASES}.litigation_after_reconsideration_total`],
	[TOTAL]: ['statistics.proactive_total.value']
};

type Told = InventedReport['narrative'][number];

function against({ cells }: InventedReport, { metric, value, qualifier }: Told): readonly ExpectedFinding[] {
	const ids = RESTATED_CELLS[metric];
	const values = (ids ?? []).map((id) => cells.get(id)?.value ?? null);
	if (ids === undefined || qualifier !== null || values.includes(null)) return [];
	const right = values.reduce<number>((sum, own) => sum + (own ?? 0), 0);
	const carriedIn = metric === 'requests_received' ? (cells.get('requests.carried_in.total')?.value ?? 0) : 0;
	if (value === right || value === right + carriedIn) return [];
	if (metric === 'requests_received' && value === 0) return [{ check: 'p.narr.none', cells: ids, right }];
	return [{ check: 'narrative_contradicts_table', cells: ids, left: value, right }];
}

function aboveTotal({ narrative }: InventedReport): readonly ExpectedFinding[] {
	const total = narrative.find(({ metric }) => metric === TOTAL);
	if (total === undefined) return [];
	return narrative
		.filter(({ metric, value }) => CHANNELS.has(metric) && value > total.value)
		.map(({ value }) => ({ check: 'channel_exceeds_total', left: value, right: total.value }));
}

/** What the figures of the running text must raise, against the tables and against each other. */
export function expectedInText(report: InventedReport): readonly ExpectedFinding[] {
	return [...report.narrative.flatMap((told) => against(report, told)), ...aboveTotal(report)];
}
