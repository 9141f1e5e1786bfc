import { createRandom } from '../random';
import { compose } from './compose';
import type { Part } from './composition';
import { gridMatrix } from './grid-matrix';
import { PAGE, pdfFile } from './pdf-file';
import { pdfManner, PdfSheet, widthOf, wrapped } from './pdf-sheet';
import type { Grid, GridCell } from './table-grid';
import type { Writer } from './writer';

const MARGIN = 72;
const WIDTH = PAGE.width - 2 * MARGIN;
const BOTTOM = PAGE.height - MARGIN;
const BODY = 16;
const TITLE = 20;
const TABLE = 9;
const LEADING = 1.5;
const PADDING = 3;
/** Height of a picture. */
const PICTURE = 200;
const INDENT = 2;
/** Widest a column of labels grows, in sizes. */
const WIDEST_LABEL = 13;

/** A cell with the lines it is printed in and the column it begins in. */
interface SetCell {
	readonly cell: GridCell;
	readonly column: number;
	readonly lines: readonly string[];
}

/** Sets a report page by page. */
class Setter {
	#y = MARGIN;

	constructor(readonly sheet: PdfSheet) {}

	centred(text: string, size: number, bold: boolean): void {
		for (const line of wrapped(text, WIDTH / size)) {
			this.#need(size * LEADING);
			this.sheet.print(line, MARGIN + (WIDTH - widthOf(line) * size) / 2, this.#y, size, bold);
			this.#y += size * LEADING;
		}
	}

	paragraph(text: string, bold: boolean): void {
		for (const [i, line] of wrapped(text, WIDTH / BODY, INDENT).entries()) {
			this.#need(BODY * LEADING);
			this.sheet.print(line, MARGIN + (i === 0 ? INDENT * BODY : 0), this.#y, BODY, bold);
			this.#y += BODY * LEADING;
		}
	}

	right(text: string): void {
		this.#need(BODY * LEADING);
		this.sheet.print(text, MARGIN + WIDTH - widthOf(text) * BODY, this.#y, BODY);
		this.#y += BODY * LEADING;
	}

	table(grid: Grid): void {
		const places = columnPlaces(grid);
		const rows = gridMatrix(grid).map((line) =>
			line.flatMap((cell, column): readonly SetCell[] => {
				if (cell === null) return [];
				const width = (places[column + cell.colSpan] as number) - (places[column] as number) - 2 * PADDING;
				return [{ cell, column, lines: wrapped(cell.isFigure ? cell.text.trim() : cell.text, width / TABLE) }];
			})
		);
		new TableSetter(this.sheet, places, rows).set(this.#y, (y) => (this.#y = y));
		this.#y += BODY * LEADING;
	}

	picture(): void {
		this.#need(PICTURE);
		this.sheet.picture(MARGIN, this.#y, WIDTH, PICTURE);
		this.#y += PICTURE + BODY * LEADING;
	}

	end(): void {
		this.#number();
	}

	#need(height: number): void {
		if (this.#y + height <= BOTTOM) return;
		this.#number();
		this.sheet.newPage();
		this.#y = MARGIN;
	}

	#number(): void {
		printNumber(this.sheet);
	}
}

function printNumber(sheet: PdfSheet): void {
	const text = `- ${sheet.number} -`;
	sheet.print(text, (PAGE.width - widthOf(text) * TABLE) / 2, PAGE.height - MARGIN / 2, TABLE);
}

/** Prints a table; cells that a page's end cuts go on at the top of the next. */
class TableSetter {
	readonly #heights: number[];

	constructor(
		readonly sheet: PdfSheet,
		readonly places: readonly number[],
		readonly rows: readonly (readonly SetCell[])[]
	) {
		this.#heights = [...rowHeights(rows)];
	}

	set(from: number, end: (y: number) => void): void {
		let top = from;
		let first = 0;
		for (let row = 0; row < this.rows.length; row++) {
			const height = this.#heights[row] as number;
			const room = BOTTOM - top - this.#sum(first, row);
			if (height <= room) continue;
			const cut = this.sheet.manner.cutsRows && room > lineHeight() + 2 * PADDING && height > 2 * lineHeight() ? room : 0;
			if (cut > 0) this.#heights[row] = cut + this.#restOf(row, cut);
			this.#page(first, row, top, cut);
			printNumber(this.sheet);
			this.sheet.newPage();
			top = MARGIN - cut;
			first = row;
			if (cut > 0) {
				this.#page(row, row + 1, top, 0, cut);
				top += this.#heights[row] as number;
				first = row + 1;
			}
		}
		this.#page(first, this.rows.length, top, 0);
		end(top + this.#sum(first, this.rows.length));
	}

	/** Height that what a cut leaves of a row takes on the next page. */
	#restOf(row: number, cut: number): number {
		const longest = Math.max(...(this.rows[row] ?? []).filter(({ cell }) => cell.rowSpan === 1).map(({ lines }) => lines.length));
		return Math.max(1, longest - linesIn(cut)) * lineHeight() + 2 * PADDING;
	}

	#sum(from: number, to: number): number {
		return this.#heights.slice(from, to).reduce((sum, height) => sum + height, 0);
	}

	/** Rows `from` to `to` and `cut` points of the next; of the first row `done` points stand on the page before. */
	#page(from: number, to: number, top: number, cut: number, done = 0): void {
		const last = cut > 0 ? to : to - 1;
		const topOf = (row: number): number => Math.max(top + this.#sum(from, row), top + done);
		const bottom = top + this.#sum(from, to) + cut;
		for (let row = 0; row <= last; row++) {
			for (const { cell, column, lines } of this.rows[row] ?? []) {
				if (row + cell.rowSpan <= from) continue;
				const [cellTop, cellBottom] = [topOf(Math.max(row, from)), Math.min(topOf(row + cell.rowSpan), bottom)];
				if (cellBottom <= cellTop) continue;
				const [left, right] = [this.places[column] as number, this.places[column + cell.colSpan] as number];
				this.sheet.box(left, cellTop, right, cellBottom);
				const isContinued = row < from || (row === from && done > 0);
				const fitting = linesIn(cellBottom - cellTop);
				const before = row === from && done > 0 ? linesIn(done) : 0;
				if (isContinued && before === 0) continue;
				const shown = lines.slice(before, row === last && cut > 0 ? before + fitting : undefined);
				this.#lines(shown, cell, left, right, cellTop, cellBottom);
			}
		}
	}

	#lines(lines: readonly string[], cell: GridCell, left: number, right: number, top: number, bottom: number): void {
		const height = lines.length * lineHeight();
		let y = Math.max(top + PADDING, (top + bottom - height) / 2) + TABLE * 0.9;
		for (const line of lines) {
			const x = cell.isFigure ? (left + right - widthOf(line) * TABLE) / 2 : left + PADDING;
			this.sheet.print(line, x, y, TABLE);
			y += lineHeight();
		}
	}
}

const lineHeight = (): number => TABLE * 1.2;

/** Lines that a cell of some height holds. */
const linesIn = (height: number): number => Math.floor((height - 2 * PADDING) / lineHeight());

function rowHeights(rows: readonly (readonly SetCell[])[]): readonly number[] {
	const heightOf = ({ lines }: SetCell): number => lines.length * lineHeight() + 2 * PADDING;
	const heights = rows.map((row) => Math.max(lineHeight() + 2 * PADDING, ...row.filter(({ cell }) => cell.rowSpan === 1).map(heightOf)));
	rows.forEach((row, i) => {
		for (const set of row) {
			const last = i + set.cell.rowSpan - 1;
			const height = heights.slice(i, last + 1).reduce((sum, one) => sum + one, 0);
			heights[last] = (heights[last] as number) + Math.max(0, heightOf(set) - height);
		}
	});
	return heights;
}

/** Where columns begin, and where the last one ends: wide for labels, narrow for figures and for labels of many rows. */
function columnPlaces(grid: Grid): readonly number[] {
	const weights = Array.from({ length: grid.width }, () => 3);
	for (const line of gridMatrix(grid)) {
		line.forEach((cell, column) => {
			if (cell === null || cell.colSpan > 1) return;
			const wanted = cell.rowSpan > 6 ? 2 : Math.min(widthOf(cell.text) + 1, cell.isFigure ? 8 : WIDEST_LABEL);
			weights[column] = Math.max(weights[column] as number, wanted);
		});
	}
	const unit = WIDTH / weights.reduce((sum, weight) => sum + weight, 0);
	const places = [MARGIN as number];
	for (const weight of weights) places.push((places.at(-1) as number) + weight * unit);
	return places;
}

function put(setter: Setter, part: Part): void {
	if (part.kind === 'table') setter.table(part.grid);
	else if (part.kind === 'picture') setter.picture();
	else setter.paragraph(part.text, part.kind === 'heading');
}

/** A PDF as word processors print it: numbered pages, ruled tables that go on over the page, table two as four tables. */
export const writePdf: Writer = (report) => {
	const { title, parts, signature } = compose(report, true);
	const sheet = new PdfSheet(pdfManner(createRandom(`${report.wording}/pdf`)));
	const setter = new Setter(sheet);
	setter.centred(title, TITLE, true);
	for (const part of parts) put(setter, part);
	for (const line of signature) setter.right(line);
	setter.end();
	return pdfFile(`${report.body.id}-${report.year}.pdf`, sheet.pages());
};
