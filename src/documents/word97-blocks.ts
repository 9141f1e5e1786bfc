import type { Block } from '../core/model/block';
import { HtmlBlocks } from './html-blocks';
import { deletedRuns, paragraphRuns, runAt, type ParagraphRun, type Word97Cell } from './word97-properties';
import type { Word97File } from './word97-file';

interface Table {
	readonly rows: Row[];
}

interface Row {
	readonly cells: Content[];
	readonly shape: readonly Word97Cell[];
}

type Content = (string | Table)[];

interface OpenTable extends Table {
	cells: Content[];
	cell: Content;
}

const CELL_END = '\x07';
/** Borders this near to each other, in twentieths of a point, are one: less than a millimetre comes from rounding. */
const SAME_BORDER = 50;

/** Paragraphs and tables of a Word document of 1997 in reading order. */
export function word97Blocks(file: Word97File): readonly Block[] {
	const page = new HtmlBlocks();
	writeContent(contentOf(file), page);
	return page.finish();
}

function contentOf(file: Word97File): Content {
	const runs = paragraphRuns(file);
	const content: Content = [];
	const open: OpenTable[] = [];
	const closeTo = (depth: number): void => {
		while (open.length > depth) {
			const table = open.pop();
			if (table === undefined) return;
			if (table.cell.length > 0) table.cells.push(table.cell);
			if (table.cells.length > 0) table.rows.push({ cells: table.cells, shape: [] });
			(open.at(-1)?.cell ?? content).push({ rows: table.rows });
		}
	};
	for (const { text, end, place } of paragraphsOf(file)) {
		const run = runAt(runs, place);
		const depth = run?.depth ?? 0;
		closeTo(depth);
		while (open.length < depth) open.push({ rows: [], cells: [], cell: [] });
		const table = open.at(-1);
		if (table === undefined || run === undefined) content.push(text);
		else addToTable(table, text, run, end);
	}
	closeTo(0);
	return content;
}

function addToTable(table: OpenTable, text: string, run: ParagraphRun, end: string): void {
	if (run.endsRow) {
		table.rows.push({ cells: table.cells, shape: run.cells });
		table.cells = [];
		table.cell = [];
		return;
	}
	table.cell.push(text);
	if (run.depth === 1 ? end !== CELL_END : !run.endsInnerCell) return;
	table.cells.push(table.cell);
	table.cell = [];
}

interface Paragraph {
	readonly text: string;
	readonly end: string;
	/** Where its last character stands in the main stream. */
	readonly place: number;
}

/** Paragraphs with what is printed of them: results of fields and not their codes, no text that was deleted. */
function* paragraphsOf(file: Word97File): Generator<Paragraph> {
	const deleted = deletedRuns(file);
	/** Of each open field whether its code is being passed. */
	const fields: boolean[] = [];
	let text = '';
	for (const { text: characters, offset, bytesPerCharacter } of file.pieces) {
		for (let index = 0; index < characters.length; index++) {
			const character = characters[index] as string;
			const place = offset + index * bytesPerCharacter;
			if (character === '\x13') fields.push(true);
			else if (character === '\x14' && fields.length > 0) fields[fields.length - 1] = false;
			else if (character === '\x15') fields.pop();
			else if (/[\r\f\x07]/.test(character)) {
				yield { text, end: character, place };
				text = '';
			} else if (!fields.includes(true) && runAt(deleted, place) === undefined) text += PRINTED[character] ?? character;
		}
	}
	if (text !== '') yield { text, end: '', place: -1 };
}

/** What is printed for characters of control; anchors of pictures, notes and comments are not. */
const PRINTED: Readonly<Record<string, string>> = {
	...Object.fromEntries(Array.from({ length: 32 }, (_, code) => [String.fromCharCode(code), ''])),
	'\t': '\t',
	'\x0b': '\n',
	'\x1e': '-'
};

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
			const right = place === undefined ? 0 : rightOf(shape, at);
			const colspan = place === undefined ? 1 : borderAt(borders, right) - borderAt(borders, place.left);
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
	return borders.findLastIndex((border) => border <= place);
}

/** The right border of a cell with those that are merged into it. */
function rightOf(shape: readonly Word97Cell[], at: number): number {
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
