import { LABELS, LIST_LABELS } from '../../read/label-index';
import { labelKey } from '../../read/label-key';
import { foldText, type Folded } from '../../read/fold-text';
import type { MaskedText } from './masked-text';
import { namePattern, type OwnNames } from './name-pattern';
import type { Paragraphs } from './paragraphs';

const DIGITS = '(?:约|近|超过?)?\\d[\\d.,]*(?:万亿|[万亿千百])?[余多]?%?';
const NUMERALS = '[一二三四五六七八九十百千万亿两〇零]+[余多]?(?=[条件次个人场期篇名份项家户起批轮小类年月日])';
const LETTER = /[\p{Script=Han}a-zA-Z]/u;
/** What every sentence has and no heading, table cell or link of a page. */
const SENTENCE = /[,。;]/;
const CELLS = /[\t|]/;

const isLabel = (line: string): boolean => {
	const { full } = labelKey(line);
	return LABELS.uses.has(full) || LIST_LABELS.uses.has(full);
};

/** Whether a line is running text rather than a heading, a cell of a flattened table or a part of the page around the report. */
const isRunning = (line: string, folded: string): boolean => SENTENCE.test(folded) && !CELLS.test(line.trim()) && !isLabel(line);

class Stream {
	#text = '';
	readonly #blocks: number[] = [];
	readonly #starts: number[] = [];
	readonly #ends: number[] = [];

	/** Two masks of a kind in a row are one: 望澜县白沙镇 is a name. */
	add(character: string, block: number, start: number, end: number): void {
		if (character === '@' && this.#text.endsWith('@') && this.#blocks.at(-1) === block) {
			this.#ends[this.#ends.length - 1] = end;
			return;
		}
		this.#text += character;
		this.#blocks.push(block);
		this.#starts.push(start);
		this.#ends.push(end);
	}

	done(): MaskedText {
		return {
			text: this.#text,
			blocks: Int32Array.from(this.#blocks),
			starts: Int32Array.from(this.#starts),
			ends: Int32Array.from(this.#ends)
		};
	}
}

function addLine(stream: Stream, block: number, from: number, folded: Folded, masked: RegExp): void {
	const origin = (index: number): number => from + (folded.origin[index] ?? 0);
	const addLetters = (start: number, end: number): void => {
		for (let i = start; i < end; i++) {
			const letter = folded.text.charAt(i);
			if (LETTER.test(letter)) stream.add(letter.toLowerCase(), block, origin(i), origin(i) + 1);
		}
	};
	let done = 0;
	for (const match of folded.text.matchAll(masked)) {
		const end = match.index + match[0].length;
		addLetters(done, match.index);
		stream.add(match.groups?.['name'] === undefined ? '#' : '@', block, origin(match.index), origin(end - 1) + 1);
		done = end;
	}
	addLetters(done, folded.text.length);
}

/**
 * The running text of a report as it is compared: folded, numbers as `#`, names of bodies and places as `@`, punctuation left out.
 * Tables, headings, labels of the form and lines without a sentence are left out. Empty where there is no running text.
 */
export function maskReport(paragraphs: Paragraphs, names: OwnNames): MaskedText {
	const masked = new RegExp(`(?<name>${namePattern(names)})|${DIGITS}|${NUMERALS}`, 'gu');
	const stream = new Stream();
	for (const [block, text] of paragraphs) {
		let from = 0;
		for (const line of text.split('\n')) {
			const folded = foldText(line);
			if (isRunning(line, folded.text)) addLine(stream, block, from, folded, masked);
			from += line.length + 1;
		}
	}
	return stream.done();
}
