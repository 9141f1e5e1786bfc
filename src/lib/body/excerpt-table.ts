import type { Cell } from '../../core/model/block';
import type { CellLocator } from '../../core/model/locator';

/** A cell of an excerpt; `text` is null where rows or columns of the document are left out. */
export interface ExcerptCell {
	readonly text: string | null;
	readonly colSpan: number;
	readonly rowSpan: number;
	/** The cell looked for. */
	readonly here: boolean;
	/** In its row. */
	readonly inRow: boolean;
}

type Grid = readonly (readonly string[])[];
type Step = number | 'gap';

/** Rows and columns at the start of a table that hold its headings. */
const HEADINGS = 3;

const nameOf = (row: number, cell: number): string => `${row}.${cell}`;

/** Which cell covers each place of the table, once spans are laid out. */
function layOut(rows: readonly (readonly Cell[])[]): Grid {
	const grid: string[][] = rows.map(() => []);
	rows.forEach((cells, row) => {
		let column = 0;
		cells.forEach(({ colSpan, rowSpan }, cell) => {
			while (grid[row]?.[column] !== undefined) column += 1;
			for (const line of grid.slice(row, row + Math.max(1, rowSpan))) {
				for (let at = column; at < column + Math.max(1, colSpan); at += 1) line[at] ??= nameOf(row, cell);
			}
		});
	});
	return grid;
}

/** Places shown out of `count`: headings, those around the passage, and where wanted the last; a gap where some are left out. */
function steps(count: number, around: number, withLast: boolean): readonly Step[] {
	const shown = Array.from({ length: count }, (_, at) => at).filter(
		(at) => at < HEADINGS || Math.abs(at - around) <= 1 || (withLast && at === count - 1)
	);
	return shown.flatMap((at, index): Step[] => (index > 0 && at !== (shown[index - 1] ?? at) + 1 ? ['gap', at] : [at]));
}

/** What stands at each place of the excerpt: the name of a cell, or a name of its own for a gap or a place nothing covers. */
function nameExcerpt(grid: Grid, rows: readonly Step[], columns: readonly Step[]): Grid {
	return rows.map((row, y) => {
		if (row === 'gap') return columns.map(() => `gap ${y}`);
		const at = (column: Step | undefined): string | undefined => (typeof column === 'number' ? grid[row]?.[column] : undefined);
		return columns.map((column, x) => {
			if (column !== 'gap') return at(column) ?? `nothing ${y} ${x}`;
			const before = at(columns[x - 1]);
			return before !== undefined && before === at(columns[x + 1]) ? before : `gap ${y} ${x}`;
		});
	});
}

/** Width and height of the free places from here on that one name covers; cells of a faulty table may overlap, and then share no rectangle. */
function spanAt(names: Grid, done: ReadonlySet<string>, y: number, x: number): readonly [number, number] {
	const name = names[y]?.[x];
	const free = (down: number, right: number): boolean => names[down]?.[right] === name && !done.has(nameOf(down, right));
	let width = 1;
	while (free(y, x + width)) width += 1;
	const columns = Array.from({ length: width }, (_, right) => x + right);
	let height = 1;
	while (y + height < names.length && columns.every((right) => free(y + height, right))) height += 1;
	return [width, height];
}

/** A table cut down to its headings and what stands around one cell, spans kept. */
export function excerptTable(rows: readonly (readonly Cell[])[], at: CellLocator): readonly (readonly ExcerptCell[])[] {
	const grid = layOut(rows);
	const here = nameOf(at.row, at.cell);
	const column = grid[at.row]?.indexOf(here) ?? 0;
	const shownRows = steps(rows.length, at.row, false);
	const names = nameExcerpt(grid, shownRows, steps(Math.max(0, ...grid.map((line) => line.length)), column, true));
	const done = new Set<string>();
	return names.map((line, y) =>
		line.flatMap((name, x): ExcerptCell[] => {
			if (done.has(nameOf(y, x))) return [];
			const [colSpan, rowSpan] = spanAt(names, done, y, x);
			for (let down = 0; down < rowSpan; down += 1) for (let right = 0; right < colSpan; right += 1) done.add(nameOf(y + down, x + right));
			const [row = -1, cell = -1] = name.split('.').map(Number);
			const text = name.startsWith('gap') ? null : (rows[row]?.[cell]?.text ?? '');
			return [{ text, colSpan, rowSpan, here: name === here, inRow: shownRows[y] === at.row && text !== null }];
		})
	);
}
