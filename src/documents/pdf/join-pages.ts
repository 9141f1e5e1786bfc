import type { Block, Cell } from '../../core/model/block';
import { around, toTenths } from './glyph-lines';
import type { PageCell } from './grid-table';
import { marginsOf, type Margins } from './margins';
import type { PageItem, PageLine, PageTable } from './page-items';

/** Lines of tables that are this close, in points, are the same. */
const SAME = 6;
/** Lines whose type differs by more than this part are of different paragraphs. */
const SIZE = 0.15;
/** Lines further apart than this, in sizes, are of different paragraphs. */
const FAR = 2.6;
/** How the label of a row begins that is not the rest of one on the page before. */
const NUMBERED = /^\s*(?:\d{1,2}\s*[.．、]|[(（]\s*[一二三四五六七八九十]+\s*[)）]|[一二三四五六七八九十]+\s*、)/;

/** The items of all pages as blocks: lines put together to paragraphs, tables that go on over the page to one table. */
export function joinPages(pages: readonly (readonly PageItem[])[]): readonly Block[] {
	const blocks: Block[] = [];
	const margins = marginsOf(pages.flat().filter((item) => item.kind === 'line'));
	let lines: PageLine[] = [];
	let table: PageTable | null = null;
	const endParagraph = (): void => {
		if (lines.length > 0) blocks.push(paragraphOf(lines));
		lines = [];
	};
	const endTable = (): void => {
		if (table !== null) blocks.push({ kind: 'table', rows: table.rows.map((row) => row.map(plain)) });
		table = null;
	};
	for (const item of pages.flat()) {
		if (item.kind === 'line') {
			endTable();
			const last = lines.at(-1);
			if (last !== undefined && !continues(last, item, margins)) endParagraph();
			lines.push(item);
			continue;
		}
		endParagraph();
		if (item.kind === 'table' && table !== null && goesOn(table, item)) table = { ...item, rows: joinedRows(table.rows, item.rows) };
		else {
			endTable();
			if (item.kind === 'table') table = item;
			else blocks.push({ kind: 'picture', place: { page: item.page, box: toTenths(item.box) } });
		}
	}
	endParagraph();
	endTable();
	return blocks;
}

function paragraphOf(lines: readonly PageLine[]): Block {
	const [{ page, box }] = lines as readonly [PageLine, ...PageLine[]];
	const onPage = lines.filter((line) => line.page === page).reduce((all, line) => around(all, line.box), box);
	return { kind: 'paragraph', text: lines.map(({ text }) => text).join(''), place: { page, box: toTenths(onPage) } };
}

/** A paragraph goes on where its line is full and the next begins at the margin; a title goes on as long as its type is large. */
function continues(last: PageLine, next: PageLine, margins: Margins): boolean {
	if (/\t/.test(last.text + next.text)) return false;
	const sameSize = Math.abs(last.size - next.size) <= SIZE * last.size;
	const near = last.page !== next.page || next.box[1] - last.box[1] < FAR * last.size;
	const isTitle = margins.isLarge(last) && margins.isLarge(next) && last.page === next.page;
	return sameSize && near && (isTitle || (!margins.endsBefore(last) && !margins.beginsAfter(next)));
}

/** A table goes on at the top of the next page where it has the same left and right side. */
function goesOn(table: PageTable, next: PageTable): boolean {
	const near = (a: number, b: number): boolean => Math.abs(a - b) <= SAME;
	return next.page === table.page + 1 && near(table.box[0], next.box[0]) && near(table.box[2], next.box[2]);
}

type Row = readonly PageCell[];

const plain = ({ text, rowSpan, colSpan, place }: PageCell): Cell => ({ text, rowSpan, colSpan, place });

/** Rows of both pages; a row that the end of the page cut is put together again. */
function joinedRows(above: readonly Row[], below: readonly Row[]): readonly Row[] {
	const [first = []] = below;
	if (!isOneRow(above.at(-1) ?? [], first)) return onSharedColumns([...above, ...below]);
	const joined = above.map((row, i) =>
		row.map((cell) => {
			const rest = i + cell.rowSpan === above.length ? first.find((other) => isUnder(other, cell)) : undefined;
			return rest === undefined ? cell : withRest(cell, rest);
		})
	);
	return onSharedColumns([...joined, ...below.slice(1)]);
}

/** A cell with what the page after has of it. */
function withRest(cell: PageCell, rest: PageCell): PageCell {
	const text = [cell.text, rest.text].filter((words) => words !== '').join('\n');
	return { ...cell, text, rowSpan: cell.rowSpan + rest.rowSpan - 1 };
}

/** Rows whose spans count the columns of the whole table: a page has only those that its own rows use. */
function onSharedColumns(rows: readonly Row[]): readonly Row[] {
	const sides = rows.flatMap((row) => row.flatMap(({ place }) => [place.box[0], place.box[2]])).sort((a, b) => a - b);
	const borders = sides.filter((side, i) => i === 0 || side - (sides[i - 1] as number) > SAME);
	const columnAt = (side: number): number => borders.filter((border) => border <= side + SAME / 2).length;
	return rows.map((row) =>
		row.map((cell) => ({ ...cell, colSpan: Math.max(1, columnAt(cell.place.box[2]) - columnAt(cell.place.box[0])) }))
	);
}

const HAN = /\p{Script=Han}/u;
const isFigure = ({ text }: Cell): boolean => /\p{Nd}/u.test(text) && !HAN.test(text);
const isBlank = ({ text }: Cell): boolean => text.trim() === '';

/**
 * Whether the last row of a page and the first of the next are one row that the page cut: every cell has its rest under it, its labels
 * go on without a number of their own, at most one of them begins on the next page, and no figure stands on both sides.
 */
function isOneRow(last: Row, first: Row): boolean {
	const pairs = last.flatMap((cell): readonly (readonly [PageCell, PageCell])[] => {
		const rest = first.find((other) => isUnder(other, cell));
		return rest === undefined ? [] : [[cell, rest]];
	});
	const added = first.filter((cell) => !pairs.some(([, rest]) => rest === cell));
	return (
		pairs.length > 0 &&
		pairs.length === last.length &&
		added.every(isBlank) &&
		pairs.filter(([cell, { text }]) => isBlank(cell) && HAN.test(text)).length <= 1 &&
		first.every(({ text }) => !HAN.test(text) || !NUMBERED.test(text)) &&
		pairs.every(([cell, rest]) => isBlank(cell) || isBlank(rest) || cell.isFull) &&
		pairs.every(([cell, rest]) => (isFigure(cell) ? isBlank(rest) : !isFigure(rest) || isBlank(cell)))
	);
}

function isUnder({ place: a }: Cell, { place: b }: Cell): boolean {
	return a !== undefined && b !== undefined && Math.abs(a.box[0] - b.box[0]) <= SAME && Math.abs(a.box[2] - b.box[2]) <= SAME;
}
