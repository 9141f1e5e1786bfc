import { originalSpan, type Folded } from '../fold-text';
import { distributed } from './distributed';
import { findCounts, type Count } from './find-counts';
import type { MaskedText } from './mask-text';

/** A count with the words that say what is counted. All words are folded and masked. */
export interface Statement {
	readonly count: Count;
	/** Words of the same clause before the count, back to the count before it. */
	readonly before: string;
	/** Words of earlier clauses of the same sentence since the count before it. */
	readonly lead: string;
	/** Words directly after the count, to the end of the clause or the next count. */
	readonly after: string;
	/** What follows the count to the end of the sentence. */
	readonly rest: string;
	/** All of the sentence before the count. */
	readonly sentence: string;
	/** The sentences of the line before this one. */
	readonly earlier: string;
	/** True when the sentence has opened a list of parts. */
	readonly listed: boolean;
	/** Whether the sentence has stated another count before. */
	readonly follows: boolean;
	/** What the nearest heading within the line says; `null` without one. */
	readonly heading: string | null;
	/** The last year that the sentence names before the count; `null` when it names none. */
	readonly year: number | null;
}

/** A statement and its places in the line as printed: its clause up to the count, the start of its sentence since the count before, and more. */
export interface PlacedStatement extends Statement {
	/** Start of the sentence in the folded line. */
	readonly sentenceFrom: number;
	readonly from: number;
	readonly to: number;
	readonly wideFrom: number;
	/** End of the words after the count. */
	readonly afterTo: number;
}

const SENTENCE_END = /[。!?]/g;
/** A colon right before a number belongs to what it counts. */
const CLAUSE_END = /[,;。!?]|:(?!\d)/g;
/** Headings that stand in the line of their text. */
const HEADING = /\([一二三四五六七八九十]\)([^,;。:]{1,16})|(?:^|[。;])(?:\d{1,2}[、.]|[一二三四五六七八九十][、是])([^,;。:]{1,16})/g;
const LIST = /其中|包括|包含|分别|当中|里面|涉及|按领域|按类别|主要有|分为|构成|组成/;
const YEAR = /20\d{2}(?=年(?!\d{1,2}月|初))/g;
/** No words further away than this tell what a count is; text without punctuation costs no more for it. */
const REACH = 400;

/** All counts of a line with their words. */
export function lineStatements(folded: Folded, { text, dated }: MaskedText): readonly PlacedStatement[] {
	const counts = findCounts(text);
	if (counts.length === 0) return [];
	const shared = distributed(text, counts);
	const sentences = new Breaks(text, SENTENCE_END);
	const clauses = new Breaks(text, CLAUSE_END);
	const headings = [...dated.matchAll(HEADING)];
	let heading = -1;
	return counts.map((count, i) => {
		while ((headings[heading + 1]?.index ?? Infinity) < count.start) heading++;
		const near = Math.max(0, count.start - REACH);
		const sentence = Math.max(sentences.before(count.start), near);
		const clause = Math.max(clauses.before(count.start), near);
		const last = counts[i - 1]?.end ?? 0;
		const share = shared.get(i);
		const own = Math.max(clause, last);
		const lead = Math.max(sentence, last);
		const sentenceEnd = Math.min(sentences.after(count.end), count.end + REACH);
		const afterEnd = Math.min(clauses.after(count.end), sentenceEnd, counts[i + 1]?.start ?? Infinity);
		return {
			count,
			before: share?.words ?? text.slice(own, count.start),
			lead: share === undefined ? text.slice(lead, own) : text.slice(sentence, share.from),
			after: text.slice(count.end, afterEnd),
			rest: text.slice(count.end, sentenceEnd),
			sentence: text.slice(sentence, count.start),
			earlier: text.slice(Math.max(0, sentence - REACH), sentence),
			listed: LIST.test(text.slice(sentence, count.start)),
			follows: share === undefined && last > sentence,
			heading: headings[heading]?.[1] ?? headings[heading]?.[2] ?? null,
			year: yearIn(dated.slice(sentence, count.start)),
			sentenceFrom: sentences.before(count.start),
			from: originalSpan(folded, Math.min(share?.from ?? clause, clause), count.end).start,
			to: originalSpan(folded, clause, count.end).end,
			afterTo: originalSpan(folded, clause, afterEnd).end,
			wideFrom: originalSpan(folded, share === undefined ? wordsFrom(text, Math.min(lead, clause)) : sentence, count.end).start
		};
	});
}

/** Index of the first character from a place on that is no punctuation. */
function wordsFrom(text: string, place: number): number {
	let from = place;
	while (/[,;:、]/.test(text.charAt(from))) from++;
	return from;
}

function yearIn(text: string): number | null {
	const last = [...text.matchAll(YEAR)].at(-1);
	return last === undefined ? null : Number(last[0]);
}

/** The places where a text breaks, asked for from its start to its end. */
class Breaks {
	readonly #starts: readonly number[];
	readonly #length: number;
	#next = 0;

	constructor(text: string, pattern: RegExp) {
		this.#starts = [...text.matchAll(pattern)].map(({ index }) => index);
		this.#length = text.length;
	}

	/** Index after the last break before a place; 0 when there is none. */
	before(place: number): number {
		while ((this.#starts[this.#next] ?? Infinity) < place) this.#next++;
		return (this.#starts[this.#next - 1] ?? -1) + 1;
	}

	/** Index of the first break from a place on, asked for after `before`; the end of the text when there is none. */
	after(place: number): number {
		let next = this.#next;
		while ((this.#starts[next] ?? Infinity) < place) next++;
		return this.#starts[next] ?? this.#length;
	}
}
