import type { Block } from '../core/model/block';
import { HtmlBlocks } from './html-blocks';

/** A cell of a row that is described by where its borders stand, in any unit. */
export interface BorderedCell {
	readonly left: number;
	readonly right: number;
	/** Whether it belongs to the cell before or above, or those below belong to it. */
	readonly merged: 'none' | 'before' | 'above' | 'below';
}

interface Table {
	readonly rows: Row[];
}

interface Row {
	readonly cells: Content[];
	readonly shape: readonly BorderedCell[];
}

type Content = (string | Table)[];

interface OpenTable extends Table {
	cells: Content[];
	cell: Content;
}

/** Borders this near to each other, in twentieths of a point, are one: less than a millimetre comes from rounding. */
const SAME_BORDER = 50;
/** Word nests tables no deeper. */
const DEEPEST = 64;

/**
 * Text that says of each paragraph how many tables it lies in, and where cells and rows end; word processors write tables so. A row whose
 * shape does not fit its cells keeps them without spans.
 */
export class NestedContent {
	readonly #content: Content = [];
	readonly #open: OpenTable[] = [];

	/** A paragraph; line breaks in it as `\n`. @throws RangeError when no document nests tables so deep */
	paragraph(text: string, depth: number): void {
		this.#goTo(depth);
		(this.#open.at(-1)?.cell ?? this.#content).push(text);
	}

	endCell(depth: number): void {
		this.#goTo(depth);
		const table = this.#open.at(-1);
		if (table === undefined) return;
		table.cells.push(table.cell);
		table.cell = [];
	}

	/** @param shape the cells of the row that ends */
	endRow(depth: number, shape: readonly BorderedCell[]): void {
		this.#goTo(depth);
		const table = this.#open.at(-1);
		if (table === undefined) return;
		if (table.cell.length > 0) table.cells.push(table.cell);
		table.rows.push({ cells: table.cells, shape });
		table.cells = [];
		table.cell = [];
	}

	/** All of it as blocks, tables that lay out a page unfolded. */
	blocks(): readonly Block[] {
		this.#goTo(0);
		const page = new HtmlBlocks();
		writeContent(this.#content, page);
		return page.finish();
	}

	#goTo(depth: number): void {
		if (depth > DEEPEST) throw new RangeError(`a table in ${depth} tables`);
		while (this.#open.length < depth) this.#open.push({ rows: [], cells: [], cell: [] });
		while (this.#open.length > depth) {
			const table = this.#open.pop() as OpenTable;
			if (table.cell.length > 0) table.cells.push(table.cell);
			if (table.cells.length > 0) table.rows.push({ cells: table.cells, shape: [] });
			(this.#open.at(-1)?.cell ?? this.#content).push({ rows: table.rows });
		}
	}
}

function writeContent(content: Content, page: HtmlBlocks): void {
	for (const part of content) {
		if (typeof part !== 'string') {
			writeTable(part, page);
			continue;
		}
		page.open('p', {});
		for (const [index, line] of part.split('\n').entries()) {
			if (index > 0) page.open('br', {});
			page.text(line);
		}
		page.close('p');
	}
}

function writeTable({ rows }: Table, page: HtmlBlocks): void {
	const borders = bordersOf(rows);
	page.open('table', {});
	for (const [index, { cells, shape }] of rows.entries()) {
		page.open('tr', {});
		for (const [at, cell] of cells.entries()) {
			const place = shape.length === cells.length ? shape[at] : undefined;
			if (place?.merged === 'before' || place?.merged === 'above') continue;
			const colspan = place === undefined ? 1 : borderAt(borders, rightOf(shape, at)) - borderAt(borders, place.left);
			const rowspan = place?.merged === 'below' ? rowsBelow(rows, index, place.left) : 1;
			page.open('td', { colspan: String(colspan), rowspan: String(rowspan) });
			writeContent(cell, page);
			page.close('td');
		}
		page.close('tr');
	}
	page.close('table');
}

/** Where the columns of a table begin and end, from left to right. */
function bordersOf(rows: readonly Row[]): readonly number[] {
	const all = rows.flatMap(({ cells, shape }) => (shape.length === cells.length ? shape.flatMap(({ left, right }) => [left, right]) : []));
	return all.sort((a, b) => a - b).filter((border, index) => index === 0 || border - (all[index - 1] as number) > SAME_BORDER);
}

function borderAt(borders: readonly number[], place: number): number {
	return borders.filter((border) => border <= place).length;
}

/** The right border of a cell with those that are merged into it. */
function rightOf(shape: readonly BorderedCell[], at: number): number {
	let last = at;
	while (shape[last + 1]?.merged === 'before') last += 1;
	return shape[last]?.right ?? 0;
}

/** How many rows a cell reaches over. */
function rowsBelow(rows: readonly Row[], index: number, left: number): number {
	let last = index;
	while (rows[last + 1]?.shape.some((cell) => cell.merged === 'above' && Math.abs(cell.left - left) <= SAME_BORDER)) last += 1;
	return last - index + 1;
}
