import type { Block, TableBlock } from '../model/block';
import type { Locator } from '../model/locator';

/** A cell of a table or of a text that was one, in reading order. */
export interface StreamCell {
	/** Text as printed. */
	readonly text: string;
	readonly at: Locator;
	/** Cells of one row share a number; `null` where the text does not show rows. */
	readonly row: number | null;
}

/** Words after a figure are no more of its cell. */
const WORDS = /\p{Script=Han}{2}/u;

/**
 * All cells of a document in reading order. Text lines become cells too, because text taken from a page or a file
 * often holds a table one cell a line: a line that begins with a tab is a cell, an empty line ends a row;
 * a line with tabs or bars between cells is a row; any other line is a cell outside of rows.
 */
export function cellStream(blocks: readonly Block[]): readonly StreamCell[] {
	const stream = new CellStream();
	blocks.forEach((block, index) => {
		if (block.kind === 'table') stream.table(block, index);
		else if (block.kind === 'paragraph') stream.paragraph(block.text, index);
	});
	return stream.cells;
}

class CellStream {
	readonly cells: StreamCell[] = [];
	#row = 0;
	/** Number of the row that tab lines add to; `null` outside of one. */
	#open: number | null = null;

	table(block: TableBlock, index: number): void {
		this.#open = null;
		block.rows.forEach((cells, row) => {
			const number = this.#row++;
			cells.forEach((cell, i) => this.cells.push({ text: cell.text, at: { block: index, row, cell: i }, row: number }));
		});
	}

	paragraph(text: string, index: number): void {
		let start = 0;
		for (const line of text.split('\n')) {
			this.#line(line, index, start);
			start += line.length + 1;
		}
	}

	#line(line: string, block: number, start: number): void {
		if (line.includes('|')) return this.#barred(line, block, start);
		const tab = line.indexOf('\t');
		if (tab < 0) return this.#plain(line, block, start);
		const from = tab === 0 ? 1 : 0;
		if (from === 1 && !line.includes('\t', 1)) {
			this.#open ??= this.#row++;
			this.#push(line, 1, line.length, block, start, this.#open);
			return;
		}
		this.#open = null;
		this.#split(line, '\t', 0, line.length, block, start);
	}

	#plain(line: string, block: number, start: number): void {
		if (line.trim() === '' || (WORDS.test(line) && !WORDS.test(this.cells.at(-1)?.text ?? ''))) this.#open = null;
		if (line.trim() !== '') this.#push(line, 0, line.length, block, start, this.#open);
	}

	/** Bars stand between cells or after each; a line with one cell and a bar shows no row. */
	#barred(line: string, block: number, start: number): void {
		this.#open = null;
		const from = /^\s*\|.*\S.*\|/.test(line) ? line.indexOf('|') + 1 : 0;
		const to = /\|\s*$/.test(line) ? line.lastIndexOf('|') : line.length;
		if (!line.slice(from, to).includes('|')) this.#push(line, from, Math.max(from, to), block, start, null);
		else this.#split(line, '|', from, to, block, start);
	}

	#split(line: string, separator: string, from: number, to: number, block: number, start: number): void {
		const row = this.#row++;
		let position = from;
		while (position <= to) {
			const next = line.indexOf(separator, position);
			const end = next < 0 || next > to ? to : next;
			this.#push(line, position, end, block, start, row);
			position = end + 1;
		}
	}

	#push(line: string, from: number, to: number, block: number, start: number, row: number | null): void {
		this.cells.push({ text: line.slice(from, to), at: { block, start: start + from, end: start + to }, row });
	}
}
