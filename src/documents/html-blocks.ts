import type { Block, Cell } from '../core/model/block';

/** Elements whose text is no part of the document. */
const DROPPED = new Set(['script', 'style', 'noscript', 'template', 'select', 'textarea', 'svg', 'object', 'iframe']);
/** Elements that begin and end a paragraph. */
const BLOCK = new Set(
	(
		'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p ' +
		'pre section summary ul caption title'
	).split(' ')
);
/** A table cell with this many paragraphs and this much text lays out a page; it is no cell of a data table. */
const LAYOUT_PARAGRAPHS = 4;
const LAYOUT_CHARACTERS = 240;
const LARGEST_SPAN = 1000;
/** Pixels. */
const SMALLEST_PICTURE = 60;
/** Stands in a cell that holds a picture and no text: what cannot be read is not blank. */
const UNKNOWN = '\ufffd';

interface OpenCell {
	readonly blocks: Block[];
	readonly rowSpan: number;
	readonly colSpan: number;
}

interface OpenTable {
	readonly rows: OpenCell[][];
	cell: OpenCell | null;
}

/** Collects blocks from the events of an HTML parser. */
export class HtmlBlocks {
	/** Text of the first title element; `null` when there is none. */
	title: string | null = null;
	readonly #blocks: Block[] = [];
	readonly #tables: OpenTable[] = [];
	#dropped = 0;
	#text = '';
	#pictures = 0;

	/** An element begins. */
	open(tag: string, attributes: Readonly<Record<string, string>>): void {
		if (DROPPED.has(tag)) this.#dropped++;
		if (this.#dropped > 0) return;
		if (tag === 'img') this.#pictures += isOrnament(attributes) ? 0 : 1;
		else if (tag === 'br') this.#text = `${this.#text.trimEnd()}\n`;
		else if (BLOCK.has(tag)) this.#endParagraph();
		else if (tag === 'table') {
			this.#endParagraph();
			this.#tables.push({ rows: [], cell: null });
		} else if (tag === 'tr') this.#openRow();
		else if (tag === 'td' || tag === 'th') this.#openCell(attributes);
	}

	/** Text between tags; runs of source white space count as one space. */
	text(text: string): void {
		if (this.#dropped > 0) return;
		const folded = text.replace(/[ \t\r\n\f]+/g, ' ');
		this.#text += this.#text === '' || /[ \n]$/.test(this.#text) ? folded.replace(/^ /, '') : folded;
	}

	/** An element ends. */
	close(tag: string): void {
		if (DROPPED.has(tag)) this.#dropped = Math.max(0, this.#dropped - 1);
		else if (this.#dropped > 0) return;
		else if (tag === 'title') this.#endTitle();
		else if (BLOCK.has(tag)) this.#endParagraph();
		else if (tag === 'td' || tag === 'th') this.#closeCell();
		else if (tag === 'tr') this.#closeCell();
		else if (tag === 'table') this.#closeTable();
	}

	/** All blocks; elements left open end here. */
	finish(): readonly Block[] {
		this.#endParagraph();
		while (this.#tables.length > 0) this.#closeTable();
		return this.#blocks;
	}

	#endTitle(): void {
		const title = this.#text.trim();
		this.#text = '';
		this.title ??= title === '' ? null : title;
	}

	#endParagraph(): void {
		const text = this.#text.replace(/^[ \n]+|[ \n]+$/g, '');
		this.#text = '';
		if (text !== '') this.#target().push({ kind: 'paragraph', text });
		for (; this.#pictures > 0; this.#pictures--) this.#target().push({ kind: 'picture' });
	}

	/** Where blocks go now: the open cell of the innermost table that has one, else the page. */
	#target(): Block[] {
		for (let i = this.#tables.length - 1; i >= 0; i--) {
			const cell = this.#tables[i]?.cell;
			if (cell) return cell.blocks;
		}
		return this.#blocks;
	}

	#openRow(): void {
		this.#closeCell();
		this.#tables.at(-1)?.rows.push([]);
	}

	#openCell(attributes: Readonly<Record<string, string>>): void {
		const table = this.#tables.at(-1);
		if (table === undefined) return this.#endParagraph();
		this.#closeCell();
		if (table.rows.length === 0) table.rows.push([]);
		table.cell = { blocks: [], rowSpan: span(attributes.rowspan), colSpan: span(attributes.colspan) };
		table.rows.at(-1)?.push(table.cell);
	}

	#closeCell(): void {
		this.#endParagraph();
		const table = this.#tables.at(-1);
		if (table !== undefined) table.cell = null;
	}

	#closeTable(): void {
		this.#closeCell();
		const table = this.#tables.pop();
		if (table === undefined) return;
		const target = this.#target();
		if (isLayout(table)) for (const cell of table.rows.flat()) target.push(...cell.blocks);
		else target.push({ kind: 'table', rows: table.rows.filter((row) => row.length > 0).map((row) => row.map(toCell)) });
	}
}

/** Pictures that say that they are small are icons. */
function isOrnament({ width = '', height = '' }: Readonly<Record<string, string>>): boolean {
	return [width, height].some((size) => size !== '' && Number.parseInt(size, 10) < SMALLEST_PICTURE);
}

function isLayout(table: OpenTable): boolean {
	const cells = table.rows.flat();
	if (cells.length <= 1) return true;
	return cells.some(
		({ blocks }) =>
			blocks.some((b) => b.kind === 'table') ||
			(blocks.filter((b) => b.kind === 'paragraph').length >= LAYOUT_PARAGRAPHS &&
				blocks.reduce((n, b) => n + (b.kind === 'paragraph' ? b.text.length : 0), 0) >= LAYOUT_CHARACTERS)
	);
}

function toCell(cell: OpenCell): Cell {
	const words = cell.blocks.flatMap((b) => (b.kind === 'paragraph' ? [b.text] : []));
	const text = words.length === 0 && cell.blocks.length > 0 ? UNKNOWN : words.join('\n');
	return { text, rowSpan: cell.rowSpan, colSpan: cell.colSpan };
}

function span(text: string | undefined): number {
	const value = Number.parseInt(text ?? '1', 10);
	return value >= 1 ? Math.min(value, LARGEST_SPAN) : 1;
}
