import { compose } from './compose';
import type { Part } from './composition';
import { gridMatrix } from './grid-matrix';
import { OFFICE, OFFICE_TYPE, officeFile, relationships } from './office-file';
import type { Grid } from './table-grid';
import type { Writer } from './writer';
import { xmlText } from './xml-text';

const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = `${OFFICE_TYPE}.spreadsheetml`;
const WORKBOOK = `<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="年报" sheetId="1" r:id="r1"/></sheets></workbook>`;

/** Rows of a sheet under way. */
class SheetLines {
	readonly rows: string[] = [];
	readonly merges: string[] = [];
	#row = 0;

	/** Leaves a row empty. */
	skip(): void {
		this.#row += 1;
	}

	/** A cell of its own row. */
	line(text: string): void {
		this.#row += 1;
		this.rows.push(`<row r="${this.#row}">${cell('A', this.#row, text)}</row>`);
	}

	/** A table, its spans as merged cells. */
	table(grid: Grid): void {
		for (const line of gridMatrix(grid)) {
			this.#row += 1;
			const row = this.#row;
			const cells = line.flatMap((place, column) => {
				if (place === null) return [];
				const { text, rowSpan, colSpan } = place;
				const from = `${letter(column)}${row}`;
				if (rowSpan > 1 || colSpan > 1) this.merges.push(`${from}:${letter(column + colSpan - 1)}${row + rowSpan - 1}`);
				return text === '' ? [] : [cell(letter(column), row, text)];
			});
			this.rows.push(`<row r="${row}">${cells.join('')}</row>`);
		}
	}
}

const letter = (column: number): string => String.fromCharCode(65 + column);

/** Numbers as numbers, all else as text. */
function cell(column: string, row: number, text: string): string {
	const at = `${column}${row}`;
	if (/^(?:0|[1-9]\d{0,9})$/.test(text)) return `<c r="${at}"><v>${text}</v></c>`;
	return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

function write(sheet: SheetLines, part: Part): void {
	if (part.kind === 'picture') return;
	if (part.kind !== 'table') return sheet.line(part.text);
	sheet.skip();
	sheet.table(part.grid);
	sheet.skip();
}

/** An Excel workbook of one sheet: words in cells of their own rows, tables with merged cells, figures as numbers. */
export const writeXlsx: Writer = (report) => {
	const { title, parts, signature } = compose(report, true);
	const sheet = new SheetLines();
	sheet.line(title);
	for (const part of parts) write(sheet, part);
	for (const line of signature) sheet.line(line);
	const merges = sheet.merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
	const data = `<sheetData>${sheet.rows.join('')}</sheetData><mergeCells>${merges}</mergeCells>`;
	return officeFile(`${report.body.id}-${report.year}.xlsx`, [
		{ path: 'xl/workbook.xml', type: `${TYPE}.sheet.main+xml`, xml: WORKBOOK },
		{ path: 'xl/_rels/workbook.xml.rels', xml: relationships([['worksheet', 'worksheets/sheet1.xml']]) },
		{ path: 'xl/worksheets/sheet1.xml', type: `${TYPE}.worksheet+xml`, xml: `<worksheet xmlns="${SHEET}">${data}</worksheet>` }
	]);
};
