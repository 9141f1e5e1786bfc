import type { NarrativeFigure } from '../../model/figure';
import type { Finding } from '../../model/finding';
import type { TextLine } from '../text-line';
import { chooseHeadlines, TOLD_ELSEWHERE, type Candidate } from './choose-headlines';
import { classify, RIVAL_RANK } from './classify';
import { lineStatements } from './statement';
import { zeroStatements } from './zero-statements';

/** A line of running text and where it stands in the report. */
export interface NarrativeLine {
	readonly line: TextLine;
	/** True in the part on proactive disclosure, where the plainest totals stand. */
	readonly proactive: boolean;
}

/** Lines longer than a figure-bearing clause can be without a stop are no prose. */
const SHORTEST = 4;

/** Figures stated in running text, with one headline a metric at most, in text order. */
export function readNarrative(lines: readonly NarrativeLine[]): {
	readonly narrative: readonly NarrativeFigure[];
	readonly findings: readonly Finding[];
} {
	const candidates: Candidate[] = [];
	for (const { line, proactive } of lines) {
		if (line.text.trim().length < SHORTEST) continue;
		const found = [...countCandidates(line, proactive), ...zeroCandidates(line)];
		candidates.push(...found.sort((a, b) => start(a) - start(b)));
	}
	return chooseHeadlines(candidates);
}

function countCandidates(line: TextLine, proactive: boolean): readonly Candidate[] {
	return lineStatements(line).flatMap((statement) =>
		classify(statement)
			.filter((entry) => proactive || entry.rank !== RIVAL_RANK)
			.map((entry): Candidate => {
				const elsewhere = entry.metric === 'proactive_disclosure_total' && !proactive;
				return {
					figure: figure(line, entry.metric, statement.count.value, statement.count.qualifier, statement.from, statement.to),
					eligible: !entry.part,
					rank: elsewhere ? Math.max(entry.rank, TOLD_ELSEWHERE) : entry.rank
				};
			})
	);
}

function zeroCandidates(line: TextLine): readonly Candidate[] {
	return zeroStatements(line).map((zero) => ({ figure: figure(line, zero.metric, 0, null, zero.from, zero.to), eligible: true, rank: 1 }));
}

function figure(
	line: TextLine,
	metric: string,
	value: number | null,
	qualifier: NarrativeFigure['qualifier'],
	from: number,
	to: number
): NarrativeFigure {
	const at = { block: line.block, start: line.start + from, end: line.start + to };
	return { metric, value, qualifier, headline: false, quote: line.text.slice(from, to), at };
}

function start(candidate: Candidate): number {
	const { at } = candidate.figure;
	return 'start' in at ? at.start : 0;
}
