import type { UnknownRow } from '../model/report';
import type { StreamCell } from './cell-stream';
import { readCell } from './read-cell';
import { isFigure, type TableRun } from './table-run';

/** Rows inside a table that carry figures under a label that no form has, as printed. */
export function unknownRows(run: TableRun, cells: readonly StreamCell[], table: string): readonly UnknownRow[] {
	const first = run.matches[0];
	const last = run.matches.at(-1);
	if (first === undefined || last === undefined) return [];
	const labelled = new Set<number | null>();
	for (const { index, count } of run.matches) for (let i = index; i < index + count; i++) labelled.add(cells[i]?.row ?? null);
	const rows = new Map<number, StreamCell[]>();
	for (const cell of cells.slice(first.index, last.index)) {
		if (cell.row === null || labelled.has(cell.row)) continue;
		const known = rows.get(cell.row);
		if (known === undefined) rows.set(cell.row, [cell]);
		else known.push(cell);
	}
	return [...rows.values()].flatMap((row) => unknownRow(row, table) ?? []);
}

function unknownRow(row: readonly StreamCell[], table: string): UnknownRow | null {
	const label = row.map((cell) => !isFigure(cell)).lastIndexOf(true);
	const figures = row.slice(label + 1);
	const cell = row[label];
	if (cell === undefined || !figures.some((c) => readCell(c.text, null).state === 'number')) return null;
	return { table, label: cell.text.trim(), cells: figures.map((c) => c.text), at: cell.at };
}
