import type { ChartTable } from './chart-table';

/** First characters that make a spreadsheet take a cell for a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;

/**
 * A table as CSV for spreadsheets: UTF-8 mark first, CRLF, numbers bare, words quoted where needed.
 * Words that a spreadsheet would run as a formula get a leading apostrophe.
 */
export function tableCsv(table: ChartTable): string {
	const lines = [table.columns.map((column) => column.label), ...table.rows.map((row) => row.map((cell) => cell.value))];
	return `\ufeff${lines.map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

function csvCell(value: number | string): string {
	if (typeof value === 'number') return String(value);
	const safe = FORMULA_START.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
