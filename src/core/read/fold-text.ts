import { simplified } from './traditional';

/** A text in one width and one punctuation, in simplified script and without white space, and the way back to the original. */
export interface Folded {
	readonly text: string;
	/** For each character of `text` its index in the original; one more entry for the end. */
	readonly origin: readonly number[];
}

/** Characters that stand for another one. Full-width ASCII is folded by arithmetic. */
const EQUAL: Readonly<Record<string, string>> = {
	'〔': '(',
	'［': '(',
	'【': '(',
	'[': '(',
	'〕': ')',
	'］': ')',
	'】': ')',
	']': ')',
	'“': '"',
	'”': '"',
	'„': '"',
	'「': '"',
	'」': '"',
	'＂': '"',
	'‘': "'",
	'’': "'",
	'—': '-',
	'–': '-',
	'―': '-',
	'─': '-',
	'−': '-',
	'﹣': '-',
	'·': '·',
	'•': '·',
	'・': '·',
	'〈': '《',
	'〉': '》',
	'﹐': ',',
	'｡': '。'
};
const BLANK = /[\s\u00a0\u3000\u200b-\u200f\u2028-\u202f\u205f\u2060\ufeff\u00ad]/;
const FULL_WIDTH_FROM = 0xff01;
const FULL_WIDTH_TO = 0xff5e;
const FULL_WIDTH_SHIFT = 0xfee0;
const CODE_UNITS = 0x10000;

/** Folded form of every code unit; empty for white space. A table, because every character of every document passes here. */
const FOLDED: readonly string[] = Array.from({ length: CODE_UNITS }, (_, code) => foldCode(code));

function foldCode(code: number): string {
	const character = String.fromCharCode(code);
	if (BLANK.test(character)) return '';
	const fullWidth = code >= FULL_WIDTH_FROM && code <= FULL_WIDTH_TO;
	const narrow = fullWidth ? String.fromCharCode(code - FULL_WIDTH_SHIFT) : character;
	return EQUAL[character] ?? EQUAL[narrow] ?? simplified(narrow);
}

/** Pinyin in brackets after a character, as some copies of pages have it. */
const GLOSS = /(?<=\p{Script=Han})[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[)）]/gu;
/** Whether a gloss is worth looking for. */
const BRACKET = /[(（][a-zà-ǿ]/;

function glossed(text: string): ReadonlySet<number> {
	const indexes = new Set<number>();
	for (const match of text.matchAll(GLOSS)) {
		for (let i = 0; i < match[0].length; i++) indexes.add(match.index + i);
	}
	return indexes;
}

/** Folds a text and keeps, for every character left, where it stood. */
export function foldText(text: string): Folded {
	const origin: number[] = [];
	let folded = '';
	const gloss = BRACKET.test(text) ? glossed(text) : null;
	for (let i = 0; i < text.length; i++) {
		if (gloss?.has(i) === true) continue;
		const character = FOLDED[text.charCodeAt(i)] as string;
		if (character === '') continue;
		folded += character;
		origin.push(i);
	}
	origin.push(text.length);
	return { text: folded, origin };
}

/** The folded text alone, where nobody needs the way back. */
export function foldedText(text: string): string {
	if (BRACKET.test(text)) return foldText(text).text;
	let folded = '';
	for (let i = 0; i < text.length; i++) folded += FOLDED[text.charCodeAt(i)] as string;
	return folded;
}

/** Start and end in the original of the characters `start` to `end` (excluded) of a folded text. */
export function originalSpan(folded: Folded, start: number, end: number): { readonly start: number; readonly end: number } {
	const first = folded.origin[start] ?? 0;
	const last = end > start ? (folded.origin[end - 1] ?? first) + 1 : first;
	return { start: first, end: last };
}
