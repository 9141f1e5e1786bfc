import { foldedText } from './fold-text';

const NUMBERING =
	/^(?:第[一二三四五六七八九十]+[部项]分?[、:,]?|[一二三四五六七八九十]+[、.,:]|\([一二三四五六七八九十\d]{1,3}\)[、.]?|\d{1,2}[.、,)](?!\d))/;
const PUNCTUATION = /[()"'《》、,.:;。:·]/g;

/** A label as it is compared: folded, without its number and without punctuation. */
export interface LabelKey {
	/** The whole label. */
	readonly full: string;
	/** The label before its first bracket: what is left when explanations go. */
	readonly base: string;
	/** True when a number such as `（七）` or `3.` stood before it. */
	readonly numbered: boolean;
}

/** Keys of texts met before, because every report has the same labels; emptied when full. */
const KNOWN = new Map<string, LabelKey>();
const MOST_KNOWN = 10_000;

/** Key of a label as printed. */
export function labelKey(text: string): LabelKey {
	const known = KNOWN.get(text);
	if (known !== undefined) return known;
	const key = makeKey(text);
	if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
	KNOWN.set(text, key);
	return key;
}

function makeKey(text: string): LabelKey {
	const folded = foldedText(text);
	const number = NUMBERING.exec(folded);
	const label = number === null ? folded : folded.slice(number[0].length);
	const bracket = label.indexOf('(');
	const full = label.replace(PUNCTUATION, '');
	const explained = bracket > 0 && (label.endsWith(')') || !label.includes(')'));
	const base = explained ? label.slice(0, bracket).replace(PUNCTUATION, '') : full;
	return { full, base, numbered: number !== null };
}
