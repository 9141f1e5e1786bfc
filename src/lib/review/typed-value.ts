import { readCell } from '../../core/read/read-cell';

/** What was typed for a figure: the number, or why it is none. */
export type TypedValue =
	| { readonly kind: 'number'; readonly value: number }
	| { readonly kind: 'wrong'; readonly why: 'empty' | 'no_number' | 'negative' | 'fraction' | 'too_large' };

/** Units of money, which alone are printed with decimals. */
const MONEY: ReadonlySet<string> = new Set(['元', '万元', '亿元']);

/**
 * Reads what was typed as reports are read: full-width digits, thousands separators and Chinese numerals are numbers.
 * @param unit unit of the figure; counts are whole, money may have decimals
 */
export function typedValue(text: string, unit: string | null): TypedValue {
	if (text.trim() === '') return { kind: 'wrong', why: 'empty' };
	const { value } = readCell(text.trim(), unit);
	if (value === null || !Number.isFinite(value)) return { kind: 'wrong', why: 'no_number' };
	if (value < 0) return { kind: 'wrong', why: 'negative' };
	if (value > Number.MAX_SAFE_INTEGER) return { kind: 'wrong', why: 'too_large' };
	if (!Number.isInteger(value) && !MONEY.has(unit ?? '')) return { kind: 'wrong', why: 'fraction' };
	return { kind: 'number', value };
}
