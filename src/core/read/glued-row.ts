import { foldedText } from './fold-text';
import { LABELS, type LabelUse } from './label-index';
import { labelKey } from './label-key';

/** A label with the figures of its row run on to it, as copies without cell borders have it: `规章000`. */
export interface GluedRow {
	readonly uses: readonly LabelUse[];
	readonly numbered: boolean;
	/** Digits and points after the label. */
	readonly digits: string;
}

const ENDS_IN_DIGIT = /\p{Nd}\s*$/u;
const GLUED = /^(.*?[^\d.,+-])([+-]?\d[\d.+-]*)$/;
/** Longer ones are split in too many ways for one of them to be certain. */
const MOST_DIGITS = 24;
const NUMBER = /^[+-]?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** The label and digits of a text, where it is the label of a row with digits after it; `null` for any other text. */
export function gluedRow(text: string): GluedRow | null {
	if (!ENDS_IN_DIGIT.test(text)) return null;
	const [, label = '', digits = ''] = GLUED.exec(foldedText(text)) ?? [];
	if (label === '' || digits.length > MOST_DIGITS) return null;
	const { full, base, numbered } = labelKey(label);
	const uses = (LABELS.uses.get(full) ?? LABELS.uses.get(base) ?? []).filter(({ kind }) => kind === 'row');
	return uses.length === 0 ? null : { uses, numbered, digits };
}

/**
 * The numbers that digits run together are, one a column: in the only way to part them that `holds`.
 * `null` where there is none or more than one.
 * @param holds whether the numbers of a row fit each other
 */
export function splitDigits(digits: string, columns: number, holds: (numbers: readonly number[]) => boolean): readonly number[] | null {
	const [only, ...others] = splitsOf(digits, columns).filter(holds);
	return only === undefined || others.length > 0 ? null : only;
}

function splitsOf(digits: string, columns: number): readonly (readonly number[])[] {
	if (columns === 1) return NUMBER.test(digits) ? [[Number(digits)]] : [];
	const found: (readonly number[])[] = [];
	for (let length = 1; length <= digits.length - columns + 1; length++) {
		const first = digits.slice(0, length);
		if (!NUMBER.test(first)) continue;
		for (const rest of splitsOf(digits.slice(length), columns - 1)) found.push([Number(first), ...rest]);
	}
	return found;
}
