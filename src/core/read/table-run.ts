import type { StreamCell } from './cell-stream';
import type { LabelMatch } from './match-labels';
import { readCell } from './read-cell';

/** Labels of one table that follow each other, with no label of another table between. */
export interface TableRun {
	readonly table: string;
	readonly matches: readonly LabelMatch[];
	/** Index of the first cell after the run: that of the next label of another table, or the end. */
	readonly end: number;
}

const WORDS = /\p{Script=Han}{2}/u;

/** Groups labels into runs, in reading order. */
export function tableRuns(cells: readonly StreamCell[], matches: readonly LabelMatch[]): readonly TableRun[] {
	const runs: TableRun[] = [];
	let from = 0;
	for (let i = 1; i <= matches.length; i++) {
		const first = matches[from] as LabelMatch;
		if (matches[i]?.table === first.table) continue;
		runs.push({ table: first.table, matches: matches.slice(from, i), end: matches[i]?.index ?? cells.length });
		from = i;
	}
	return runs;
}

/** Cells between a row's label and the next label, as far as they can be the row's. */
export function cellsAfter(cells: readonly StreamCell[], match: LabelMatch, next: number): readonly StreamCell[] {
	const label = cells[match.index] as StreamCell;
	const start = match.index + match.count;
	if (label.row === null) return takeWhile(cells, start, next, (cell) => cell.row === null && isFigure(cell));
	const own = takeWhile(cells, start, next, (cell) => cell.row === label.row);
	if (own.length > 0) return own;
	const following = cells[start]?.row ?? null;
	if (following === null) return takeWhile(cells, start, next, (cell) => cell.row === null && isFigure(cell));
	const row = takeWhile(cells, start, next, (cell) => cell.row === following);
	return row.every(isFigure) ? row : [];
}

/** True for a cell that holds a figure, a dash or nothing, or something too short to be a label. */
export function isFigure(cell: StreamCell): boolean {
	return readCell(cell.text, null).state !== 'unreadable' || !WORDS.test(cell.text);
}

function takeWhile(cells: readonly StreamCell[], from: number, to: number, test: (cell: StreamCell) => boolean): readonly StreamCell[] {
	let end = from;
	for (; end < to; end++) {
		const cell = cells[end];
		if (cell === undefined || !test(cell)) break;
	}
	return cells.slice(from, end);
}
