import { strToU8, zipSync, type Zippable } from 'fflate';
import { compose, type Part } from './compose';
import { gridMatrix } from './grid-matrix';
import type { Grid } from './table-grid';
import type { Writer } from './writer';
import { xmlText } from './xml-text';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
/** The first moment a zip archive can name: the same report gives the same bytes whenever it is written. */
const MOMENT = new Date(1980, 0, 1);

const CONTENT_TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/></Types>`;
const RELATIONSHIPS = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
const WORKBOOK = `${XML}<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="年报" sheetId="1" r:id="r1"/></sheets></workbook>`;
const WORKBOOK_RELATIONSHIPS = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`;

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
	const files: Zippable = {
		'[Content_Types].xml': strToU8(CONTENT_TYPES),
		'_rels/.rels': strToU8(RELATIONSHIPS),
		'xl/workbook.xml': strToU8(WORKBOOK),
		'xl/_rels/workbook.xml.rels': strToU8(WORKBOOK_RELATIONSHIPS),
		'xl/worksheets/sheet1.xml': strToU8(
			`${XML}<worksheet xmlns="${SHEET}"><sheetData>${sheet.rows.join('')}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`
		)
	};
	return { name: `${report.body.id}-${report.year}.xlsx`, bytes: zipSync(files, { mtime: MOMENT }) };
};
