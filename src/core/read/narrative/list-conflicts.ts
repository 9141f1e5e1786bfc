import type { Finding } from '../../model/finding';
import { conflict } from '../../check/conflict';
import { CHANNEL_METRICS } from './channels';
import type { Candidate } from './choose-headlines';

const TOTAL = 'proactive_disclosure_total';
/** A list of channels that lacks more than this share of the total is one of examples. */
const LACKING = 0.1;

/**
 * Lists that do not add up to the figure they are said to make up: `主动公开532条，其中网站357条，公示栏101条，微信75条`. Where the figure
 * or a part is rounded nothing is said.
 * @param unclear sentences that hold counts of nothing known
 */
export function listConflicts(candidates: readonly Candidate[], unclear: ReadonlySet<string>): readonly Finding[] {
	return candidates.flatMap((head, index) => {
		if (!isHead(head) || unclear.has(head.sentence)) return [];
		const list = partsOf(head, candidates, index + 1);
		return list.length < 2 ? [] : (compared(head, list) ?? []);
	});
}

function isHead({ figure: { metric, value, qualifier }, role }: Candidate): boolean {
	return role === 'own' && value !== null && qualifier === null && (metric === TOTAL || CHANNEL_METRICS.has(metric));
}

/** What the sentence lists after a figure, up to the next one that is no part of it. What a part opens is a list of its own. */
function partsOf(head: Candidate, candidates: readonly Candidate[], from: number): readonly Candidate[] {
	const list: Candidate[] = [];
	for (let i = from; i < candidates.length; i++) {
		const next = candidates[i] as Candidate;
		if (next.sentence !== head.sentence || !isPart(next) || !(next.listed || head.opens) || !isBelow(next, head)) break;
		list.push(next);
		if (next.opens) break;
	}
	return list;
}

function isPart({ figure, role }: Candidate): boolean {
	return (
		role === 'topic' ||
		role === 'part' ||
		(role === 'own' && CHANNEL_METRICS.has(figure.metric)) ||
		figure.metric === 'policy_interpretations'
	);
}

/** Channels are parts of the total alone. */
function isBelow({ figure, role }: Candidate, head: Candidate): boolean {
	return role !== 'own' || head.figure.metric === TOTAL || !CHANNEL_METRICS.has(figure.metric);
}

function compared(head: Candidate, list: readonly Candidate[]): Finding | null {
	const total = head.figure.value;
	const parts = list.flatMap(({ figure: { value, qualifier } }) => (value === null || qualifier !== null ? [] : [value]));
	if (total === null || parts.length < list.length) return null;
	const sum = parts.reduce((all, value) => all + value, 0);
	const channels = list.every(({ figure, role }) => role === 'own' && CHANNEL_METRICS.has(figure.metric));
	if (sum === total) return null;
	const figures = [head, ...list].map(({ figure }) => figure);
	if (channels && (sum > total || total - sum <= total * LACKING)) return conflict('channels_do_not_sum', figures, { right: sum });
	return sum < total ? conflict('partial_list', figures, { right: sum }) : null;
}
