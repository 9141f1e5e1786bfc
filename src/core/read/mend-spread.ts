import { makeFinding } from '../model/make-finding';
import type { Figure } from '../model/figure';
import type { Finding } from '../model/finding';

/** Most digits of one number that are looked for in cells of their own. */
const MOST_DIGITS = 4;
const DIGIT = /^\d$/;

/** Cells of a row whose digits are one number. */
interface Merge {
	readonly from: number;
	readonly to: number;
	readonly value: number;
}

/** A row put right, and the finding that says so. */
export interface Mended {
	readonly figures: readonly Figure[];
	readonly finding: Finding;
}

/**
 * Puts together a number whose digits a copy has spread over neighbouring cells: where the parts do not add up to the row's total, and
 * would in exactly one way of reading neighbouring digits as one number. The first of these cells then holds the number, the others
 * hold none. `null` where the row adds up, where a part is no number, or no single way makes it add up.
 * @param figures the cells of a row in the order of its columns, the total last
 */
export function mendSpread(figures: readonly Figure[]): Mended | null {
	const parts = figures.slice(0, -1);
	const values = figures.flatMap(({ value }) => (value === null ? [] : [value]));
	const total = values.at(-1);
	if (total === undefined || values.length < figures.length) return null;
	const sum = sumOf(values.slice(0, -1));
	if (sum === total) return null;
	const [merge, ...others] = mergesOf(parts).filter(({ from, to, value }) => sum - sumOf(values.slice(from, to + 1)) + value === total);
	if (merge === undefined || others.length > 0) return null;
	const mended = figures.map((figure, i): Figure => {
		if (i === merge.from) return { ...figure, value: merge.value };
		return i > merge.from && i <= merge.to ? { ...figure, value: null, state: 'unreadable' } : figure;
	});
	const cells = parts.slice(merge.from, merge.to + 1);
	const quotes = cells.map(({ raw, at }) => ({ text: raw, at }));
	const finding = makeFinding({
		check: 'read.spread_digits',
		severity: 'warning',
		cells: cells.map(({ id }) => id),
		left: merge.value,
		right: total,
		quotes
	});
	return { figures: mended, finding };
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function mergesOf(parts: readonly Figure[]): readonly Merge[] {
	const merges: Merge[] = [];
	for (let from = 0; from < parts.length; from++) {
		let digits = '';
		for (let to = from; to < parts.length && to - from < MOST_DIGITS; to++) {
			const raw = parts[to]?.raw.trim() ?? '';
			if (!DIGIT.test(raw)) break;
			digits += raw;
			if (to > from && !digits.startsWith('0')) merges.push({ from, to, value: Number(digits) });
		}
	}
	return merges;
}
