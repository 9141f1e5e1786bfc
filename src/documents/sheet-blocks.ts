import type { Block, Cell } from '../core/model/block';
import { placeOf, type Sheet } from './sheet-rows';

/** A sheet as blocks: rows of cells as tables, merged cells as spans, a cell alone as a paragraph. */
export function sheetBlocks(sheet: Sheet): readonly Block[] {
	const spans = spansOf(sheet.merges);
	return runsOf(sheet).flatMap((run) => blocksOfRun(sheet, run, spans));
}

/** Numbers of rows that follow each other and hold something; an empty row parts what stands above from what stands below. */
function runsOf({ rows }: Sheet): readonly (readonly number[])[] {
	const runs: number[][] = [];
	for (const number of [...rows.keys()].sort((a, b) => a - b)) {
		if (rows.get(number)?.every(({ text }) => text.trim() === '')) continue;
		const run = runs.at(-1);
		if (run?.at(-1) === number - 1) run.push(number);
		else runs.push([number]);
	}
	return runs;
}

/** Most cells of a table, blank ones counted; a sheet that names its last column in every row has more. */
const MOST_CELLS = 5_000_000;

/** Rows of more than one cell are a table; a row that one cell fills, or that stands before any table, is a paragraph. */
function blocksOfRun(sheet: Sheet, run: readonly number[], spans: Spans): readonly Block[] {
	const blocks: Block[] = [];
	let rows: (readonly Cell[])[] = [];
	const endTable = (): void => {
		if (rows.length > 0) blocks.push({ kind: 'table', rows });
		rows = [];
	};
	const width = widthOf(sheet, run, spans);
	if (width * run.length > MOST_CELLS) throw new RangeError(`${run.length} rows of ${width} cells`);
	for (const number of run) {
		const cells = cellsOf(sheet, number, width, spans);
		const [first, ...others] = cells.filter(({ text }) => text.trim() !== '');
		if (first !== undefined && (first.colSpan >= width || (others.length === 0 && rows.length === 0))) {
			endTable();
			blocks.push({ kind: 'paragraph', text: first.text });
		} else rows.push(cells);
	}
	endTable();
	return blocks;
}

/** Columns that the cells of some rows reach to, merged ones included. */
function widthOf({ rows }: Sheet, run: readonly number[], { starts }: Spans): number {
	const ends = run.flatMap((row) => (rows.get(row) ?? []).map(({ column }) => column + (starts.get(`${row}:${column}`)?.colSpan ?? 1)));
	return ends.reduce((most, end) => Math.max(most, end), 0);
}

interface Spans {
	/** Spans by the place of the first cell, `row:column`. */
	readonly starts: ReadonlyMap<string, { readonly rowSpan: number; readonly colSpan: number }>;
	/** Places that a merged cell covers. */
	readonly covered: ReadonlySet<string>;
}

/** Most places that merged cells may cover; whole merged columns are no part of a table. */
const MOST_COVERED = 100_000;

function spansOf(merges: readonly string[]): Spans {
	const starts = new Map<string, { rowSpan: number; colSpan: number }>();
	const covered = new Set<string>();
	for (const merge of merges) {
		const [from = null, to = null] = merge.split(':').map(placeOf);
		if (from === null || to === null) continue;
		const [rowSpan, colSpan] = [to.row - from.row + 1, to.column - from.column + 1];
		if (covered.size + rowSpan * colSpan > MOST_COVERED) continue;
		starts.set(`${from.row}:${from.column}`, { rowSpan, colSpan });
		for (let row = from.row; row <= to.row; row++) {
			for (let column = from.column; column <= to.column; column++) covered.add(`${row}:${column}`);
		}
		covered.delete(`${from.row}:${from.column}`);
	}
	return { starts, covered };
}

/** All cells of a row in column order, blank ones included, covered ones left out. */
function cellsOf({ rows }: Sheet, row: number, width: number, { starts, covered }: Spans): readonly Cell[] {
	const texts = new Map(rows.get(row)?.map(({ column, text }) => [column, text]));
	return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
		const place = `${row}:${column}`;
		return covered.has(place) ? [] : [{ text: texts.get(column) ?? '', ...(starts.get(place) ?? { rowSpan: 1, colSpan: 1 }) }];
	});
}
