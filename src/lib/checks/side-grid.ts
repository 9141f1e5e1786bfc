import { leafColumns, type FormColumn, type FormRow, type FormTable } from '../../core/form/form';
import { sourceSubject, type CellSubject } from '../body/source-subject';
import type { FindingReports, SideCell } from './finding-sides';

/** A cell of a grid, and whether the side is about it. */
export interface GridCell {
	readonly subject: CellSubject;
	readonly here: SideCell | null;
}

/** A part of a statutory table of one report: `null` stands where columns are left out. */
export interface SideGrid {
	readonly previous: boolean;
	readonly table: FormTable;
	readonly columns: readonly (FormColumn | null)[];
	readonly rows: readonly { readonly row: FormRow; readonly cells: readonly (GridCell | null)[] }[];
	/** Rows of the side that are 0 and left out. */
	readonly zeros: number;
}

/** More rows than this, and those that are 0 are left out. */
const MOST_ROWS = 6;
/** A row of at most this many figures is shown whole. */
const WHOLE_ROW = 4;

/** Form cells as the form prints them: a single row with what stands around the cells, several rows with their columns alone. */
export function sideGrids(cells: readonly SideCell[], reports: FindingReports): readonly SideGrid[] {
	const groups = new Map<string, readonly SideCell[]>();
	for (const cell of cells) {
		const key = `${cell.previous} ${cell.subject.table.id}`;
		groups.set(key, [...(groups.get(key) ?? []), cell]);
	}
	return [...groups.values()].flatMap((group) => gridOf(group, reports) ?? []);
}

function gridOf(cells: readonly SideCell[], reports: FindingReports): SideGrid | null {
	const [first] = cells;
	const report = first?.previous ? reports.previous : reports.current;
	if (first === undefined || report === null) return null;
	const { table } = first.subject;
	const named = table.rows.filter(({ id }) => cells.some(({ subject }) => subject.row.id === id));
	const isZero = (row: FormRow): boolean =>
		cells.every(({ subject, assumed }) => subject.row.id !== row.id || (subject.cell.value === 0 && !assumed));
	const rows = named.length > MOST_ROWS ? named.filter((row) => !isZero(row)) : named;
	const columns = columnsOf(table, cells, named.length === 1);
	const cellAt = (row: FormRow, column: FormColumn): GridCell | null => {
		const id = `${table.id}.${row.id}.${column.id}`;
		const subject = sourceSubject(report, id);
		return subject?.kind === 'cell' ? { subject, here: cells.find((cell) => cell.subject.id === id) ?? null } : null;
	};
	return {
		previous: first.previous,
		table,
		columns,
		rows: rows.map((row) => ({ row, cells: columns.map((column) => (column === null ? null : cellAt(row, column))) })),
		zeros: named.length - rows.length
	};
}

function columnsOf(table: FormTable, cells: readonly SideCell[], isRow: boolean): readonly (FormColumn | null)[] {
	const leaves = leafColumns(table);
	const isNamed = (column: FormColumn | undefined): boolean => cells.some(({ subject }) => subject.column.id === column?.id);
	if (!isRow) return leaves.filter(isNamed);
	const shown = leaves.map(
		(column, index) =>
			leaves.length <= WHOLE_ROW || isNamed(column) || index === 0 || isNamed(leaves[index + 1]) || isNamed(leaves[index - 1])
	);
	return leaves.flatMap((column, index) => (shown[index] ? [column] : shown[index - 1] ? [null] : []));
}
