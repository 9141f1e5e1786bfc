import { originalSpan, type Folded } from '../fold-text';
import type { TextLine } from '../text-line';
import { findCounts, type Count } from './find-counts';

/** A count with the words that say what is counted. */
export interface Statement {
	readonly count: Count;
	/** Words of the same clause before the count, back to the count before it. */
	readonly before: string;
	/** Words of earlier clauses of the same sentence since the count before it. */
	readonly lead: string;
	/** Words directly after the count, to the end of the clause. */
	readonly after: string;
	/** The sentences of the line before this one. */
	readonly earlier: string;
	/** True when the sentence has opened a list of parts. */
	readonly listed: boolean;
	/** Whether the sentence has stated another count before. */
	readonly follows: boolean;
	/** Place of the clause up to the count in the line, as printed. */
	readonly from: number;
	readonly to: number;
	readonly line: TextLine;
}

const SENTENCE = /[。!?]/;
const CLAUSE = /[,;:。!?]/;
const LIST = /其中|包括|分别|当中|里面|涉及|按领域|按类别|主要有/;

/** All counts of a line with their words. @param text the folded line, masked */
export function lineStatements(line: TextLine, folded: Folded, text: string): readonly Statement[] {
	const counts = findCounts(text);
	return counts.map((count, i) => statement(line, folded, text, count, counts[i - 1]));
}

function statement(line: TextLine, folded: Folded, text: string, count: Count, previous: Count | undefined): Statement {
	const sentence = lastBefore(text, count.start, SENTENCE);
	const clause = lastBefore(text, count.start, CLAUSE);
	const last = previous?.end ?? 0;
	const follows = last > sentence;
	const afterEnd = nextAfter(text, count.end, CLAUSE);
	const quoted = originalSpan(folded, clause, count.end);
	return {
		count,
		before: text.slice(Math.max(clause, last), count.start),
		lead: last >= clause ? '' : text.slice(Math.max(sentence, last), clause),
		after: text.slice(count.end, afterEnd),
		earlier: text.slice(0, sentence),
		listed: LIST.test(text.slice(sentence, count.start)),
		follows,
		from: quoted.start,
		to: quoted.end,
		line
	};
}

/** Index after the last character before `end` that fits; 0 when none does. */
function lastBefore(text: string, end: number, pattern: RegExp): number {
	for (let i = end - 1; i >= 0; i--) if (pattern.test(text.charAt(i))) return i + 1;
	return 0;
}

function nextAfter(text: string, start: number, pattern: RegExp): number {
	for (let i = start; i < text.length; i++) if (pattern.test(text.charAt(i))) return i;
	return text.length;
}
