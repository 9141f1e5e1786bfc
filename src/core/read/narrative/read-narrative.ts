import type { NarrativeFigure } from '../../model/figure';
import type { Finding } from '../../model/finding';
import { foldText } from '../fold-text';
import type { TextLine } from '../text-line';
import { chooseHeadlines, TOLD_ELSEWHERE, type Candidate } from './choose-headlines';
import { classify, RIVAL_RANK } from './classify';
import { maskText } from './mask-text';
import { lineStatements, type Statement } from './statement';
import { zeroStatements, type ZeroStatement } from './zero-statements';

/** A line of running text and where it stands in the report. */
export interface NarrativeLine {
	readonly line: TextLine;
	/** True in the part on proactive disclosure, where the plainest totals stand. */
	readonly proactive: boolean;
}

/** A shorter line states nothing. */
const SHORTEST = 4;

/** Figures stated in running text, with one headline a metric at most, in text order. */
export function readNarrative(lines: readonly NarrativeLine[]): {
	readonly narrative: readonly NarrativeFigure[];
	readonly findings: readonly Finding[];
} {
	const candidates: Candidate[] = [];
	for (const { line, proactive } of lines) {
		if (line.text.trim().length < SHORTEST) continue;
		const folded = foldText(line.text);
		const text = maskText(folded.text);
		const found = [
			...countCandidates(line, lineStatements(line, folded, text), proactive),
			...zeroCandidates(line, zeroStatements(line, folded, text))
		];
		candidates.push(...found.sort((a, b) => start(a) - start(b)));
	}
	return chooseHeadlines(candidates);
}

function countCandidates(line: TextLine, statements: readonly Statement[], proactive: boolean): readonly Candidate[] {
	return statements.flatMap((statement) =>
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

function zeroCandidates(line: TextLine, statements: readonly ZeroStatement[]): readonly Candidate[] {
	return statements.map((zero) => ({ figure: figure(line, zero.metric, 0, null, zero.from, zero.to), eligible: true, rank: 1 }));
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
