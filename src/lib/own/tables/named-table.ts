import type { CsvRow } from '../../../dataset/csv-table';
import { problem, type Problem } from '../../../dataset/problem';
import type { Grid } from '../../../documents/read-grid';

/** A table by its header. */
export interface NamedTable {
	/** Headings as they stand; one that is blank or repeated has its place for a name. */
	readonly columns: readonly string[];
	readonly rows: readonly CsvRow[];
	/** Rows that do not fit the header, left out. */
	readonly problems: readonly Problem[];
}

/** Rows above a header that hold a title, a unit or a date. */
const MOST_TITLE_ROWS = 6;

const filled = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length;

/** The first row of two cells or more is the header; `null` where none is near the top. Row numbers count from the first row of the file. */
export function namedTable(file: string, grid: Grid): NamedTable | null {
	const top = grid.slice(0, MOST_TITLE_ROWS).findIndex((cells) => filled(cells) >= 2);
	const header = grid[top];
	if (header === undefined) return null;
	const width = header.length - [...header].reverse().findIndex((cell) => cell.trim() !== '');
	const columns = namesOf(header.slice(0, width));
	const rows: CsvRow[] = [];
	const problems: Problem[] = [];
	grid.slice(top + 1).forEach((cells, index) => {
		const row = top + index + 2;
		if (filled(cells) === 0) return;
		if (filled(cells.slice(width)) > 0) {
			problems.push(problem('bad_row', file, row, { reason: `${cells.length} > ${width}` }));
			return;
		}
		rows.push({ row, cell: cellOf(columns, cells) });
	});
	return { columns, rows, problems };
}

function namesOf(header: readonly string[]): readonly string[] {
	const names: string[] = [];
	header.forEach((text, index) => {
		const name = text.replace(/\s+/g, ' ').trim();
		names.push(name === '' || names.includes(name) ? `${name}#${index + 1}` : name);
	});
	return names;
}

function cellOf(columns: readonly string[], cells: readonly string[]): CsvRow['cell'] {
	return (column) => {
		const index = columns.indexOf(column);
		if (index < 0) throw new RangeError(`no such column: ${column}`);
		return (cells[index] ?? '').trim();
	};
}
