import type { NarrativeFigure } from '../../model/figure';
import type { Finding } from '../../model/finding';
import { conflict } from '../../check/conflict';
import { WEAK } from './classify';
import type { Role } from './verdict';
import { listConflicts } from './list-conflicts';

/** A narrative figure that may become the report's own for its metric. */
export interface Candidate {
	readonly figure: NarrativeFigure;
	readonly role: Role;
	/** Smaller is plainer; equal ranks go by place in the text. */
	readonly rank: number;
	/** Tells sentences apart. */
	readonly sentence: string;
	/** Whether the sentence has opened a list before the figure, and whether it opens one right after it. */
	readonly listed: boolean;
	readonly opens: boolean;
}

/** Readers and followers are counted a channel at a time; the sum of several is nobody's figure. */
const NEVER_SUMMED = new Set(['readership_views', 'site_visits', 'site_visitors', 'followers']);
const TOTAL = 'proactive_disclosure_total';
/** From this rank on a total stands outside of the part on proactive disclosure. */
export const TOLD_ELSEWHERE = 3;
const WHOLE = /总(?:阅读|浏览|点击|播放|观看|访问|量|计)|合计/;

/**
 * Marks one figure a metric as the report's own, and says where a report gives two that differ. The figures keep their order.
 * @param unclear sentences that hold counts of nothing known: their lists are not added up
 */
export function chooseHeadlines(
	candidates: readonly Candidate[],
	unclear: ReadonlySet<string>
): {
	readonly narrative: readonly NarrativeFigure[];
	readonly findings: readonly Finding[];
} {
	const headlines = new Map<string, Candidate>();
	const findings: Finding[] = [];
	for (const metric of new Set(candidates.map((c) => c.figure.metric))) {
		const eligible = eligibleOf(candidates.filter((c) => c.figure.metric === metric));
		const chosen = chooseOne(metric, eligible);
		if (chosen !== null) headlines.set(metric, chosen);
		const [first] = chosen === null ? eligible : [chosen];
		const second = first === undefined ? undefined : otherFigure(first, eligible, candidates);
		if (first !== undefined && second !== undefined) findings.push(restated(first, second));
		if (chosen?.role === 'other_year') findings.push(conflict('read.figure_of_another_year', [chosen.figure]));
	}
	const narrative = candidates.map((c) => ({ ...c.figure, headline: headlines.get(c.figure.metric) === c }));
	return { narrative, findings: [...findings, ...listConflicts(candidates, unclear)] };
}

/** Those of the report's own year; those that name another one only where there are none. */
function eligibleOf(candidates: readonly Candidate[]): readonly Candidate[] {
	const own = candidates.filter(({ role }) => role === 'own');
	return own.length > 0 ? own : candidates.filter(({ role }) => role === 'other_year');
}

function chooseOne(metric: string, eligible: readonly Candidate[]): Candidate | null {
	const [first] = [...eligible].sort((a, b) => a.rank - b.rank);
	if (first === undefined || (first.rank === WEAK && !agree(eligible))) return null;
	if (!NEVER_SUMMED.has(metric) || agree(eligible)) return first;
	const whole = eligible.filter((c) => WHOLE.test(c.figure.quote) && c.figure.scope === null);
	return whole.length === 1 ? (whole[0] as Candidate) : null;
}

function agree(candidates: readonly Candidate[]): boolean {
	return new Set(candidates.map((c) => c.figure.value)).size === 1;
}

/** A second figure that differs; for the total also a count under disclosure where the total is told elsewhere. */
function otherFigure(chosen: Candidate, eligible: readonly Candidate[], candidates: readonly Candidate[]): Candidate | undefined {
	const differs = (c: Candidate): boolean => c.figure.value !== chosen.figure.value;
	const other = eligible.find((c) => differs(c) && c.figure.scope === chosen.figure.scope);
	if (other !== undefined || chosen.figure.metric !== TOTAL || chosen.rank < TOLD_ELSEWHERE) return other;
	return candidates.find((c) => c.role === 'rival' && differs(c));
}

/** Metrics of which a report has one figure, so that another one elsewhere contradicts it. */
const STATED_ONCE = new Set([TOTAL, 'website_items', 'wechat_items', 'weibo_items', 'requests_received']);
const ACCOUNT = /[“"]([^”"]+)[”"]/;

/** Two figures for one thing: a contradiction where they stand apart and name no two accounts; else several figures, of which one was chosen. */
function restated(chosen: Candidate, other: Candidate): Finding {
	const [one, two] = [chosen, other].map(({ figure }) => ACCOUNT.exec(figure.quote)?.[1]);
	const isOneThing = one === undefined || two === undefined || one === two;
	const isApart = chosen.sentence !== other.sentence && ![chosen, other].some(({ figure }) => /其中/.test(figure.quote));
	const contradicts = STATED_ONCE.has(chosen.figure.metric) && isOneThing && isApart;
	return conflict(contradicts ? 'total_restated_differently' : 'read.several_figures', [chosen.figure, other.figure]);
}
