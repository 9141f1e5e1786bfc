import type { StreamCell } from './cell-stream';
import { fitCells, isEmpty } from './fit-cells';
import { isFigure } from './table-run';

/**
 * Cells of the only row of a table that has no row label: the first row of figures after the header.
 * A cell before the figures that is empty or holds words is the place of a label and is left out.
 * @returns the row's cells, as many as were found; none when no figures follow
 */
export function readUnlabelledRow(cells: readonly StreamCell[], from: number, to: number, columns: number): readonly StreamCell[] {
	const rows = figureRuns(cells, from, to);
	const fitting = rows.map((row) => withoutLabel(row, columns)).filter((row) => fitCells(row, columns) !== null);
	const stated = fitting.find((row) => !row.every(isEmpty)) ?? fitting[0];
	return stated ?? rows.find((row) => !row.every(isEmpty)) ?? [];
}

/** Rows of figures, though single cells may hold words: bounded rows one by one, cells outside of rows up to the first words. */
function figureRuns(cells: readonly StreamCell[], from: number, to: number): readonly (readonly StreamCell[])[] {
	const rows: StreamCell[][] = [];
	let last: StreamCell | null = null;
	for (let i = from; i < to; i++) {
		const cell = cells[i] as StreamCell;
		if (last === null || cell.row !== last.row) rows.push([]);
		if (cell.row === null && !isFigure(cell)) break;
		rows.at(-1)?.push(cell);
		last = cell;
	}
	return rows.filter((row) => row.length > 1 && row.filter(isFigure).length * 2 > row.length);
}

function withoutLabel(row: readonly StreamCell[], columns: number): readonly StreamCell[] {
	const first = row[0] as StreamCell;
	const spare = row.length === columns + 1 && (isEmpty(first) || !isFigure(first));
	return spare ? row.slice(1) : row;
}
