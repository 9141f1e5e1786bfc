import Papa from 'papaparse';
import { problem } from './problem';
import type { Problem } from './problem';

export interface CsvRow {
	/** Number of the record, header included, from 1. */
	readonly row: number;
	/** Text of a column with surrounding space removed, empty when the cell is. Throws on a column the table has not. */
	readonly cell: (column: string) => string;
}

export interface CsvTable {
	readonly columns: readonly string[];
	readonly rows: readonly CsvRow[];
	readonly problems: readonly Problem[];
}

/** A CSV text by its header. Records that do not fit the header are left out and named; blank lines say nothing. */
export function csvTable(file: string, text: string): CsvTable {
	const records = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ',' });
	const [header, ...body] = records.data;
	const columns = (header ?? []).map((name) => name.trim());
	if (columns.every((name) => name === '')) return { columns: [], rows: [], problems: [problem('empty_file', file, null)] };
	const problems = records.errors.map(({ message, row }) => {
		return problem('bad_row', file, row === undefined ? null : row + 1, { reason: message });
	});
	const broken = new Set(problems.map(({ row }) => row));
	const rows: CsvRow[] = [];
	body.forEach((cells, index) => {
		const row = index + 2;
		if (broken.has(row) || cells.every((cell) => cell.trim() === '')) return;
		if (cells.length !== columns.length) {
			problems.push(problem('bad_row', file, row, { reason: `${cells.length} ≠ ${columns.length}` }));
			return;
		}
		rows.push({ row, cell: cellOf(columns, cells) });
	});
	return { columns, rows, problems };
}

function cellOf(columns: readonly string[], cells: readonly string[]): CsvRow['cell'] {
	return (column) => {
		const text = cells[columns.indexOf(column)];
		if (text === undefined) throw new RangeError(`no such column: ${column}`);
		return text.trim();
	};
}

/** A problem for each of the columns that a table must have and has not. */
export function missingColumns(file: string, table: CsvTable, required: readonly string[]): readonly Problem[] {
	return required.filter((name) => !table.columns.includes(name)).map((column) => problem('missing_column', file, null, { column }));
}
