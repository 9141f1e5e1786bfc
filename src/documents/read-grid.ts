import Papa from 'papaparse';
import { decodeText } from './decode-text';
import { csv, DELIMITERS } from './csv';
import { DocumentError } from './document-error';
import type { Sheet } from './sheet-rows';
import { xlsx, xlsxSheets } from './xlsx';

/** Rows of cells as a file has them, all as long as the longest; an empty row where the sheet leaves one out. */
export type Grid = readonly (readonly string[])[];

/** Most cells of a workbook's sheet, blank ones counted. */
const MOST_CELLS = 5_000_000;

/**
 * The cells of a CSV file, or of the first sheet of a workbook that has any; `null` for files of other kinds.
 * @throws DocumentError as reading the file as a document does
 */
export function readGrid(bytes: Uint8Array, name: string): Grid | null {
	if (xlsx.matches(bytes, name)) {
		const sheet = xlsxSheets(bytes, name).find(({ rows }) => rows.size > 0);
		return sheet === undefined ? [] : gridOf(sheet, name);
	}
	if (!csv.matches(bytes, name)) return null;
	const delimiter = /\.csv$/i.test(name) ? '' : '\t';
	const { data } = Papa.parse<string[]>(decodeText(bytes, name), { delimiter, delimitersToGuess: DELIMITERS });
	return data;
}

function gridOf({ rows }: Sheet, name: string): Grid {
	let height = 0;
	let width = 0;
	for (const [row, cells] of rows) {
		height = Math.max(height, row + 1);
		for (const { column } of cells) width = Math.max(width, column + 1);
	}
	if (height * width > MOST_CELLS) {
		throw new DocumentError(
			'too_large',
			`${name}：表格有 ${height} 行 ${width} 列，没有读取。 The sheet has ${height} rows of ${width} columns; it was not read.`
		);
	}
	return Array.from({ length: height }, (_, row) => {
		const line = new Array<string>(width).fill('');
		for (const { column, text } of rows.get(row) ?? []) line[column] = text;
		return line;
	});
}
