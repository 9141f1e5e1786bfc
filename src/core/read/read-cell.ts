import { formById } from '../form/form';
import type { DocumentState } from '../model/figure';
import { chineseNumber } from './chinese-number';
import { foldedText } from './fold-text';

/** What a cell says. `value` is `null` in every state but `number`. */
export interface CellReading {
	readonly state: DocumentState;
	readonly value: number | null;
}

const POLICY = formById('form-2021').blank_policy;
const ZEROS = new Set(POLICY.number_zero_tokens.map((t) => foldedText(t)));
const DASHES = new Set(POLICY.dash_tokens.map((t) => foldedText(t)));
const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(亿元|万元|元|万|件次|件|项|条|宗|次|个|份|起)?$/;
/** Most cells are this plain; the rest takes longer to read. */
const PLAIN = /^\d{1,15}$/;
const CHINESE = /^[零〇○一二两三四五六七八九十百千万]+$/;
/** Digits with something blank between them: two numbers, or one torn apart. */
const TORN = /\d[\s\u00a0\u3000]+[.,]?\d/;
/** What one printed unit is in the unit of a column; a unit not listed counts things one by one. */
const MONEY: Readonly<Record<string, number>> = { 元: 1, 万元: 10_000, 亿元: 100_000_000 };
const ROUNDING = 1e6;

/**
 * Reads a form cell.
 * @param unit unit of the table; money printed in another unit is converted to it
 */
export function readCell(text: string, unit: string | null): CellReading {
	if (PLAIN.test(text)) return { state: 'number', value: Number(text) };
	const folded = foldedText(text);
	if (folded === '') return { state: 'blank', value: null };
	if (DASHES.has(folded)) return { state: 'dash', value: null };
	if (ZEROS.has(folded)) return { state: 'number', value: 0 };
	const value = TORN.test(text.trim()) ? null : statedNumber(folded, unit);
	return value === null ? { state: 'unreadable', value: null } : { state: 'number', value };
}

function statedNumber(folded: string, unit: string | null): number | null {
	if (CHINESE.test(folded)) return chineseNumber(folded);
	const match = NUMBER.exec(folded);
	if (match === null) return null;
	const [, sign = '', whole = '', fraction = '', printed = ''] = match;
	const number = Number(`${sign}${whole.replaceAll(',', '')}${fraction}`);
	return inUnit(number, printed, unit);
}

/** `null` where a column of money holds something else: `5万` there may be 5 or 50,000 of its unit. */
function inUnit(number: number, printed: string, unit: string | null): number | null {
	const factor = MONEY[printed];
	if (factor === undefined) {
		if (printed !== '' && unit !== null && unit in MONEY) return null;
		return printed === '万' ? number * 10_000 : number;
	}
	const target = MONEY[unit ?? '元'] ?? 1;
	return Math.round((number * factor * ROUNDING) / target) / ROUNDING;
}
