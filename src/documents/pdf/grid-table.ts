import type { Cell, Place } from '../../core/model/block';
import { around, boxOf, glyphLines, toTenths, type GlyphLine } from './glyph-lines';
import type { Box, Glyph } from './marks';
import type { GridCell, RuledGrid } from './ruled-grids';

/** A cell as it stands on one page. */
export interface PageCell extends Cell {
	readonly place: Place;
	/** Whether its last line takes the whole width, so that its text may go on elsewhere. */
	readonly isFull: boolean;
}

/** Characters that are placed together and touch: they stay together. */
interface Piece {
	readonly glyphs: Glyph[];
	box: Box;
}

/** Stands in a cell whose figure may not be its own: such a cell is no number. */
const UNSURE = '\ufffd';
/** A gap up to this, in sizes, is within a piece. */
const TOUCHING = 0.3;
/** A number that reaches over its cell's border by more than this, in sizes, may belong to the other side. */
const OVER = 0.35;
const FIGURE = /[\d.,，．０-９]/;

/** The rows of a ruled table with the text that stands in its cells. */
export function gridTable(grid: RuledGrid, glyphs: readonly Glyph[], page: number): readonly (readonly PageCell[])[] {
	const texts = new Map<GridCell, Glyph[]>(grid.cells.map((cell) => [cell, []]));
	const unsure = new Set<GridCell>();
	const finder = cellFinder(grid);
	for (const piece of pieces(glyphs)) {
		const { box } = piece;
		const home = finder((box[0] + box[2]) / 2, (box[1] + box[3]) / 2);
		if (home === null) continue;
		texts.get(home)?.push(...piece.glyphs);
		if (!piece.glyphs.some(({ text }) => FIGURE.test(text))) continue;
		for (const other of reached(piece, finder)) if (other !== home) unsure.add(home).add(other);
	}
	const rows = grid.tops.slice(1).map((): PageCell[] => []);
	for (const cell of [...grid.cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
		const lines = glyphLines(texts.get(cell) ?? []);
		const text = lines.map((line) => line.text).join('\n');
		const box = boxOfCell(grid, cell);
		rows[cell.row]?.push({
			text: unsure.has(cell) ? text + UNSURE : text,
			rowSpan: cell.rowSpan,
			colSpan: cell.colSpan,
			place: { page, box: toTenths(box) },
			isFull: isFull(lines.at(-1), box)
		});
	}
	return rows.filter((row) => row.length > 0);
}

/** Room left beside a full line, in sizes: one character and the padding of a cell. */
const ROOM = 2.4;

function isFull(line: GlyphLine | undefined, [left, , right]: Box): boolean {
	return line !== undefined && right - left - (line.box[2] - line.box[0]) < ROOM * line.size;
}

/** The box of one of a grid's cells. */
function boxOfCell({ tops, lefts }: RuledGrid, { row, column, rowSpan, colSpan }: GridCell): Box {
	return [lefts[column], tops[row], lefts[column + colSpan], tops[row + rowSpan]] as unknown as Box;
}

function cellFinder(grid: RuledGrid): (x: number, y: number) => GridCell | null {
	const { tops, lefts, cells } = grid;
	const owners = new Map<number, GridCell>();
	for (const cell of cells) {
		for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
			for (let column = cell.column; column < cell.column + cell.colSpan; column++) owners.set(row * lefts.length + column, cell);
		}
	}
	const indexOf = (places: readonly number[], at: number): number => places.findIndex((place, i) => i > 0 && at <= place) - 1;
	return (x, y) => {
		const [row, column] = [indexOf(tops, y), indexOf(lefts, x)];
		return row < 0 || column < 0 ? null : (owners.get(row * lefts.length + column) ?? null);
	};
}

function pieces(glyphs: readonly Glyph[]): readonly Piece[] {
	const found: Piece[] = [];
	let last: Glyph | null = null;
	for (const glyph of glyphs) {
		const piece = found.at(-1);
		if (piece !== undefined && last !== null && continues(last, glyph)) {
			piece.glyphs.push(glyph);
			piece.box = around(piece.box, boxOf(glyph));
		} else found.push({ glyphs: [glyph], box: boxOf(glyph) });
		last = glyph;
	}
	return found;
}

function continues(last: Glyph, next: Glyph): boolean {
	if (next.run !== last.run || next.turn !== last.turn || next.turn !== 0) return false;
	const gap = next.x - next.half - last.x - last.half;
	return Math.abs(next.y - last.y) < TOUCHING * next.size && gap < TOUCHING * next.size && gap > -next.size / 2;
}

/** Cells that a piece reaches into at its ends, where it does so by more than a hair. */
function reached({ box, glyphs }: Piece, finder: (x: number, y: number) => GridCell | null): readonly GridCell[] {
	const [left, top, right, bottom] = box;
	const inset = OVER * (glyphs[0] as Glyph).size;
	const middle = (top + bottom) / 2;
	return [finder(Math.min(left + inset, right), middle), finder(Math.max(right - inset, left), middle)].filter((cell) => cell !== null);
}
