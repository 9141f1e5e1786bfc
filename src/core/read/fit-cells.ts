import type { StreamCell } from './cell-stream';

/**
 * The cells that are a row's figures, when there are exactly as many as the row has columns; `null` otherwise.
 * Empty cells beyond the last figure are what a merged cell leaves behind; they are dropped where they cannot hide a shift.
 */
export function fitCells(cells: readonly StreamCell[], columns: number): readonly StreamCell[] | null {
	if (cells.length === columns) return cells;
	if (cells.length < columns) return null;
	const first = cells.slice(0, columns);
	if (!cells.slice(columns).every(isEmpty)) return null;
	return first.every(isEmpty) || !first.some(isEmpty) ? first : null;
}

/** True for a cell with nothing printed in it. */
export function isEmpty(cell: StreamCell): boolean {
	return cell.text.trim() === '';
}
