import { silentBodies, type CellSum } from './cell-sum';

/** A sum set against what the region's own report states: the same, another number, or not to be compared. */
export type CellCheck = 'equal' | 'differs' | 'unverifiable';

/** Money has decimals, and sums of decimals are not exact. */
const TOLERANCE = 1e-6;

/**
 * Sets a sum against the region's own report. It can be compared only when every body states the cell: what is missing
 * could make up any difference. @param own null where the region's own report has no number
 */
export function checkCell(sum: CellSum, own: number | null): CellCheck {
	if (own === null || sum.value === null || silentBodies(sum.silent) > 0) return 'unverifiable';
	return Math.abs(sum.value - own) <= TOLERANCE ? 'equal' : 'differs';
}

/** The cells of a table by what their check found, and what follows for the table. */
export interface TableCheck extends Readonly<Record<CellCheck, number>> {
	/** `pass` only when every cell can be compared and is the same; `fail` when one differs. */
	readonly verdict: 'pass' | 'fail' | 'unverifiable';
}

/** Sums up the checks of a table's cells. */
export function checkTable(checks: readonly CellCheck[]): TableCheck {
	const count = (kind: CellCheck): number => checks.filter((check) => check === kind).length;
	const counts = { equal: count('equal'), differs: count('differs'), unverifiable: count('unverifiable') };
	const passed = counts.equal > 0 && counts.equal === checks.length;
	return { ...counts, verdict: passed ? 'pass' : counts.differs > 0 ? 'fail' : 'unverifiable' };
}
