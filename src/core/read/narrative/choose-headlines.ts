import type { NarrativeFigure } from '../../model/figure';
import type { Finding } from '../../model/finding';
import { makeFinding } from '../../model/make-finding';
import { CHANNEL_METRICS } from './channels';
import { WEAK, type Role } from './classify';

/** A narrative figure that may become the report's own for its metric. */
export interface Candidate {
	readonly figure: NarrativeFigure;
	readonly role: Role;
	/** Smaller is plainer; equal ranks go by place in the text. */
	readonly rank: number;
}

/** Readers and followers are counted a channel at a time; the sum of several is nobody's figure. */
const NEVER_SUMMED = new Set(['readership_views', 'site_visits', 'site_visitors', 'followers']);
const TOTAL = 'proactive_disclosure_total';
/** From this rank on a total stands outside of the part on proactive disclosure. */
export const TOLD_ELSEWHERE = 3;
const WHOLE = /总(?:阅读|浏览|点击|播放|观看|访问|量|计)|合计/;

/** Marks one figure a metric as the report's own, and says where a report gives two that differ. The figures keep their order. */
export function chooseHeadlines(candidates: readonly Candidate[]): {
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
		if (first !== undefined && second !== undefined) findings.push(restated(first.figure, second.figure));
		if (chosen?.role === 'other_year') findings.push(makeFinding(quoted('figure_of_another_year', 'info', [chosen.figure])));
	}
	const narrative = candidates.map((c) => ({ ...c.figure, headline: headlines.get(c.figure.metric) === c }));
	return { narrative, findings };
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

/** Two figures for one thing; of channels and readers there may be several accounts, so that both can be right. */
function restated(chosen: NarrativeFigure, other: NarrativeFigure): Finding {
	const several = CHANNEL_METRICS.has(chosen.metric) || NEVER_SUMMED.has(chosen.metric);
	return makeFinding(
		several ? quoted('several_figures', 'info', [chosen, other]) : quoted('total_restated_differently', 'warning', [chosen, other])
	);
}

function quoted(check: string, severity: 'warning' | 'info', figures: readonly NarrativeFigure[]): Parameters<typeof makeFinding>[0] {
	const [left, right] = figures;
	const params = { metric: left?.metric ?? '' };
	const quotes = figures.map(({ quote, at }) => ({ text: quote, at }));
	return { check, severity, left: left?.value ?? null, right: right?.value ?? null, params, quotes };
}
