import { NARRATIVE_METRICS } from '../../core/form/narrative-metrics';
import { RESTATED_CELLS } from '../expect/expected-in-text';
import type { InventedReport, StatedMetric } from '../facts/invented-report';
import type { Random } from '../random';
import { numbersIn, toldOf, withTold } from './cells';
import type { Mistake, Occasion, Planted } from './mistake';
import { worded } from './words';

const TOTAL = 'proactive_disclosure_total';
const CHANNELS: ReadonlySet<string> = new Set(NARRATIVE_METRICS.filter(({ sum_into }) => sum_into === TOTAL).map(({ id }) => id));
/** From here on figures are told in 万, and the total would not be found again by its digits. */
const IN_DIGITS = 10_000;

const exact = ({ qualifier, value }: StatedMetric): boolean => qualifier === null && value < IN_DIGITS;
const sumOf = (report: InventedReport, ids: readonly string[]): number | null =>
	numbersIn(report, ids)?.reduce((sum, value) => sum + value, 0) ?? null;

/** The total of items and the channels that are told, all exact. */
function published(report: InventedReport): { readonly total: number; readonly channels: readonly StatedMetric[] } | null {
	const total = toldOf(report, TOTAL);
	const channels = report.narrative.filter(({ metric }) => CHANNELS.has(metric));
	return total === undefined || ![total, ...channels].every(exact) ? null : { total: total.value, channels };
}

/** A figure of the running text that is not what the table has. */
function contradiction(name: string, metric: string, isNeeded: (report: InventedReport) => boolean): Mistake {
	return {
		kind: `narrative_contradicts_table:${name}`,
		area: 'figures told',
		plant: ({ report }, random) => {
			const cells = RESTATED_CELLS[metric] ?? [];
			const right = sumOf(report, cells);
			if (right === null || !isNeeded(report)) return null;
			const others = ['new_requests', 'carried_in'].map((row) => report.cells.get(`requests.${row}.total`)?.value ?? 0);
			const most = metric.startsWith('requests_') ? right + (others[0] ?? 0) + (others[1] ?? 0) : right;
			const left = most + random.int(1, 7);
			return { report: withTold(report, metric, left), finding: { check: 'narrative_contradicts_table', cells, left, right } };
		}
	};
}

const isAsked = (report: InventedReport): boolean => {
	const told = toldOf(report, 'requests_received');
	return (sumOf(report, ['requests.new_requests.total']) ?? 0) > 0 && (told === undefined || told.value > 0);
};

/** Says that nobody asked, beside a table with requests. */
function denial({ report }: Occasion): Planted | null {
	const cells = ['requests.new_requests.total'];
	const right = sumOf(report, cells);
	if (right === null || right === 0) return null;
	const denied = withTold(withTold(report, 'requests_received', 0), 'requests_answered', null);
	const edits = [...report.edits, worded((text) => text.replace('全年收到政府信息公开申请0件', '本年度未收到政府信息公开申请'))];
	return { report: { ...denied, edits }, finding: { check: 'p.narr.none', cells, right } };
}

/** One channel with more than all of them together. */
function channelAbove({ report }: Occasion, random: Random): Planted | null {
	const told = published(report);
	const channel = told === null || told.channels.length === 0 ? null : random.pick(told.channels);
	if (told === null || channel === null) return null;
	const left = told.total + random.int(1, 60);
	const changed = { ...withTold(report, channel.metric, left), listsChannels: false };
	return { report: changed, finding: { check: 'channel_exceeds_total', left, right: told.total } };
}

/** A list of channels that come to more than the total they are parts of. */
function channelsAboveSum({ report }: Occasion, random: Random): Planted | null {
	const told = published(report);
	if (told === null || told.channels.length < 2) return null;
	const values = told.channels.map(({ value }) => value);
	const right = values.reduce((sum, value) => sum + value, 0);
	const most = Math.max(...values);
	if (right - most < 2) return null;
	const left = random.int(most + 1, right - 1);
	const changed = { ...withTold(report, TOTAL, left), listsChannels: true };
	return { report: changed, finding: { check: 'channels_do_not_sum', left, right } };
}

/** The total of items told again with another figure. */
function toldAgain({ report }: Occasion, random: Random): Planted | null {
	const total = published(report)?.total ?? null;
	if (total === null) return null;
	const other = total + random.int(2, 30);
	const again = random.pick([`本年度主动公开政府信息${other}条。`, `全年主动公开政府信息${other}条。`]);
	let isSaid = false;
	const edit = worded((text, part) => {
		if (isSaid || part.kind !== 'paragraph' || !text.includes(`${total}条`)) return text;
		isSaid = true;
		return text + again;
	});
	const said = { ...report, edits: [...report.edits, edit] };
	return { report: said, finding: { check: 'total_restated_differently', left: total, right: other } };
}

const told = (kind: string, plant: Mistake['plant']): Mistake => ({ kind, area: 'figures told', plant });

/** Figures of the running text that contradict the tables or each other. */
export const IN_FIGURES_TOLD: readonly Mistake[] = [
	told('p.narr.none', denial),
	contradiction('received', 'requests_received', () => true),
	contradiction('answered', 'requests_answered', isAsked),
	contradiction('reconsideration', 'reconsideration_cases', () => true),
	contradiction('litigation', 'litigation_cases', () => true),
	contradiction('published', TOTAL, () => true),
	told('channel_exceeds_total', channelAbove),
	told('channels_do_not_sum', channelsAboveSum),
	told('total_restated_differently', toldAgain)
];
