import type { DocumentState } from '../model/figure';
import type { Operator, Side } from './identity';

/** A cell as far as an identity needs it; `not_read` and a cell that is not there are the same. */
export interface CellValue {
	readonly value: number | null;
	readonly state: DocumentState;
}

export interface Comparison {
	readonly status: 'pass' | 'fail' | 'not_assessable';
	readonly left: number;
	readonly right: number;
	/** Cells that have no figure and were counted as 0. */
	readonly assumed: readonly string[];
}

interface SideValue {
	readonly value: number;
	readonly blank: readonly string[];
	readonly isBlank: boolean;
}

/**
 * Both sides compared, blank and dash counted as 0. Where they then do not agree although only because something was counted so, nothing
 * can be said.
 * @param cellOf the cell of a figure id; `undefined` where the report does not have it
 * @param skipWhenBlank the side that leaves nothing to check where it has no figure at all
 * @returns `null` where there is nothing to compare: a cell is missing or unreadable, all are blank, or that side is
 */
export function compareSides(
	left: Side,
	operator: Operator,
	right: Side,
	cellOf: (id: string) => CellValue | undefined,
	skipWhenBlank: 'left' | 'right' | null = null
): Comparison | null {
	const a = valueOf(left, cellOf);
	const b = valueOf(right, cellOf);
	if (a === null || b === null || (a.isBlank && b.isBlank)) return null;
	if ((skipWhenBlank === 'left' && a.isBlank) || (skipWhenBlank === 'right' && b.isBlank)) return null;
	const assumed = [...a.blank, ...b.blank];
	const status = holds(a.value, operator, b.value) ? 'pass' : assumed.length > 0 ? 'not_assessable' : 'fail';
	return { status, left: a.value, right: b.value, assumed };
}

function holds(a: number, operator: Operator, b: number): boolean {
	if (operator === 'eq') return a === b;
	if (operator === 'le') return a <= b;
	if (operator === 'ge') return a >= b;
	return (a === 0) === (b === 0);
}

/** The value of a side, without the dust of binary decimals; `null` where a cell is missing or unreadable. */
function valueOf({ kind, terms }: Side, cellOf: (id: string) => CellValue | undefined): SideValue | null {
	let value = 0;
	const blank: string[] = [];
	for (const { id, sign } of terms) {
		const cell = cellOf(id);
		if (cell === undefined || cell.state === 'unreadable') return null;
		if (cell.state !== 'number') blank.push(id);
		const own = sign * (cell.value ?? 0);
		value = kind === 'sum' ? value + own : Math.max(value, own);
	}
	return { value: Math.round(value * 1e6) / 1e6, blank, isBlank: blank.length === terms.length };
}
