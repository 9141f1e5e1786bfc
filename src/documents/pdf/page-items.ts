import { glyphLines, type GlyphLine } from './glyph-lines';
import { gridTable, type PageCell } from './grid-table';
import type { Box, Glyph, PageMarks } from './marks';
import { ruledGrids, type RuledGrid } from './ruled-grids';

/** A table on one page. */
export interface PageTable {
	readonly kind: 'table';
	readonly page: number;
	readonly box: Box;
	readonly rows: readonly (readonly PageCell[])[];
}

export interface PageLine extends GlyphLine {
	readonly kind: 'line';
	readonly page: number;
}

export interface PagePicture {
	readonly kind: 'picture';
	readonly page: number;
	readonly box: Box;
}

export type PageItem = PageTable | PageLine | PagePicture;

/** Part of the page's height at its top and bottom where page numbers stand. */
const MARGIN = 0.13;
const PAGE_NUMBER = /^[-—–―─－\s·•~]*第?\s*\d{1,4}\s*页?(?:\s*[/／,，共]+\s*\d{1,4}\s*页?)?[-—–―─－\s·•~]*$/;

/** Tables, lines and pictures of a page from top to bottom; page numbers are left out. @param page number, counted from 1 */
export function pageItems(marks: PageMarks, page: number): readonly PageItem[] {
	const grids = ruledGrids(marks.across, marks.down).filter(({ cells }) => cells.some(({ column }) => column > 0));
	const { inside, outside } = shared(marks.glyphs, grids);
	const tables = grids.map((grid, i): PageTable => {
		const rows = gridTable(grid, inside[i] ?? [], page);
		return { kind: 'table', page, box: boxOfGrid(grid), rows };
	});
	const pictures = marks.pictures.map((box): PagePicture => ({ kind: 'picture', page, box }));
	const items = [...tables.filter(hasText), ...lines(outside, marks.height, page), ...pictures];
	return items.sort((a, b) => a.box[1] - b.box[1]);
}

const boxOfGrid = ({ tops, lefts }: RuledGrid): Box => [lefts[0], tops[0], lefts.at(-1), tops.at(-1)] as Box;

const hasText = ({ rows }: PageTable): boolean => rows.some((row) => row.some(({ text }) => text !== ''));

/** Characters by the smallest table they stand in, and those that stand in none. */
function shared(
	glyphs: readonly Glyph[],
	grids: readonly RuledGrid[]
): { readonly inside: readonly (readonly Glyph[])[]; readonly outside: readonly Glyph[] } {
	const boxes = grids.map(boxOfGrid);
	const inside: Glyph[][] = grids.map(() => []);
	const outside: Glyph[] = [];
	const area = (box: Box): number => (box[2] - box[0]) * (box[3] - box[1]);
	for (const glyph of glyphs) {
		let best = -1;
		boxes.forEach((box, i) => {
			const holds = glyph.x >= box[0] && glyph.x <= box[2] && glyph.y >= box[1] && glyph.y <= box[3];
			if (holds && (best < 0 || area(box) < area(boxes[best] as Box))) best = i;
		});
		(inside[best] ?? outside).push(glyph);
	}
	return { inside, outside };
}

function lines(glyphs: readonly Glyph[], height: number, page: number): readonly PageLine[] {
	const printed = glyphLines(glyphs).filter(({ text, box }) => {
		const atEdge = box[3] < MARGIN * height || box[1] > (1 - MARGIN) * height;
		return !(atEdge && PAGE_NUMBER.test(text));
	});
	return printed.map((line) => ({ ...line, kind: 'line', page }));
}
