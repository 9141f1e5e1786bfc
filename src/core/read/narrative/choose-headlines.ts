import type { NarrativeFigure } from '../../model/figure';
import type { Finding } from '../../model/finding';
import { makeFinding } from '../../model/make-finding';
import { RIVAL_RANK } from './classify';

/** A narrative figure that may become the report's own for its metric. */
export interface Candidate {
	readonly figure: NarrativeFigure;
	/** False for parts, changes and topics. */
	readonly eligible: boolean;
	/** Smaller is plainer; equal ranks go by place in the text. */
	readonly rank: number;
}

/** Readers are counted a channel at a time; the sum of several is nobody's figure. */
const NEVER_SUMMED = new Set(['readership_views', 'site_visits']);
/** From this rank on a total stands outside of the part on proactive disclosure. */
export const TOLD_ELSEWHERE = 3;
const WHOLE = /总(?:阅读|浏览|点击|播放|观看|访问|量|计)|合计/;

/**
 * Marks one figure a metric as the report's own, and says where a report gives two that differ.
 * The figures keep their order.
 */
export function chooseHeadlines(candidates: readonly Candidate[]): {
	readonly narrative: readonly NarrativeFigure[];
	readonly findings: readonly Finding[];
} {
	const headlines = new Set<Candidate>();
	const findings: Finding[] = [];
	for (const metric of new Set(candidates.map((c) => c.figure.metric))) {
		const eligible = candidates.filter((c) => c.figure.metric === metric && c.eligible);
		const chosen = chooseOne(metric, eligible);
		if (chosen === null) continue;
		headlines.add(chosen);
		const other = metric === 'proactive_disclosure_total' ? otherTotal(chosen, candidates) : undefined;
		if (other !== undefined) findings.push(restated(chosen.figure, other.figure));
	}
	return { narrative: candidates.map((c) => ({ ...c.figure, headline: headlines.has(c) })), findings };
}

function chooseOne(metric: string, eligible: readonly Candidate[]): Candidate | null {
	const [first] = [...eligible].sort((a, b) => a.rank - b.rank);
	if (first === undefined) return null;
	if (!NEVER_SUMMED.has(metric) || new Set(eligible.map((c) => c.figure.value)).size === 1) return first;
	const whole = eligible.filter((c) => WHOLE.test(c.figure.quote));
	return whole.length === 1 ? (whole[0] as Candidate) : null;
}

/** A second figure for the total that differs: another total, or a count under disclosure where the total is told elsewhere. */
function otherTotal(chosen: Candidate, candidates: readonly Candidate[]): Candidate | undefined {
	const others = candidates.filter((c) => c.figure.metric === chosen.figure.metric && c.figure.value !== chosen.figure.value);
	return others.find((c) => c.eligible) ?? (chosen.rank >= TOLD_ELSEWHERE ? others.find((c) => c.rank === RIVAL_RANK) : undefined);
}

function restated(chosen: NarrativeFigure, other: NarrativeFigure): Finding {
	return makeFinding({
		check: 'total_restated_differently',
		severity: 'warning',
		left: chosen.value,
		right: other.value,
		params: { metric: chosen.metric },
		quotes: [chosen, other].map(({ quote, at }) => ({ text: quote, at }))
	});
}
