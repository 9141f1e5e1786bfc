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

/**
 * The figures of a row that is printed cell by cell to the full width of the grid, label columns included; `null` when it is narrower or wider.
 * @param found cells after the label, as far as the row goes
 */
export function fitGridRow(
	cells: readonly StreamCell[],
	found: readonly StreamCell[],
	columns: number,
	labelColumns: number
): readonly StreamCell[] | null {
	const row = found[0]?.row ?? null;
	if (row === null || found.length <= columns || !found.slice(0, -columns).every(isEmpty)) return null;
	const width = cells.reduce((n, cell) => n + (cell.row === row ? 1 : 0), 0);
	return width === labelColumns + columns ? found.slice(-columns) : null;
}

/** True for a cell with nothing printed in it. */
export function isEmpty(cell: StreamCell): boolean {
	return cell.text.trim() === '';
}
