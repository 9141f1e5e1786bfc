import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** A row of a CSV file: every cell as it stands in the file, '' for nothing. */
export type CsvRow = Readonly<Record<string, string>>;

/** Rows of a CSV text with a head line, with or without the mark that spreadsheets want first. Throws where the text is no such table. */
export function parseCsv(text: string): readonly CsvRow[] {
	const { data, errors } = Papa.parse<CsvRow>(text.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true });
	if (errors.length > 0) throw new Error(errors.map((error) => `row ${error.row}: ${error.message}`).join('\n'));
	return data;
}

/** Rows of a file of a shipped data set's `csv` folder; none where the data set has no such file. */
export function csvRows(dataset: string, table: string): readonly CsvRow[] {
	const path = `static/dataset/${dataset}/csv/${table}.csv`;
	return existsSync(path) ? parseCsv(readFileSync(path, 'utf8')) : [];
}

/** A cell of a row that must have it. */
export function cell(row: CsvRow, column: string): string {
	const text = row[column];
	if (text === undefined) throw new Error(`the file has no column ${column}`);
	return text;
}

/** A cell as a number; `null` where it is empty. */
export function numberOf(row: CsvRow, column: string): number | null {
	const text = cell(row, column);
	if (text === '') return null;
	const value = Number(text);
	if (!Number.isFinite(value)) throw new Error(`${column} holds ${text}, which is no number`);
	return value;
}
