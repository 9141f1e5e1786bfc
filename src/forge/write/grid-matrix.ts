import type { Grid, GridCell } from './table-grid';

/** What stands at one place of a table: a cell at its first place, `null` where a span covers the place. */
export type MatrixPlace = GridCell | null;

/** A grid with every place filled, row by row. @throws RangeError when its cells overlap or leave a gap */
export function gridMatrix(grid: Grid): readonly (readonly MatrixPlace[])[] {
	const places: (MatrixPlace | undefined)[][] = grid.rows.map(() => Array.from({ length: grid.width }, () => undefined));
	for (const [r, row] of grid.rows.entries()) {
		for (const cell of row) {
			const column = places[r]?.indexOf(undefined) as number;
			for (let i = r; i < r + cell.rowSpan; i++) {
				for (let j = column; j < column + cell.colSpan; j++) {
					const line = places[i];
					if (line === undefined || column < 0 || line[j] !== undefined || j >= grid.width)
						throw new RangeError(`cell ${cell.text} does not fit`);
					line[j] = i === r && j === column ? cell : null;
				}
			}
		}
	}
	return places.map((line, r) =>
		line.map((place) => {
			if (place === undefined) throw new RangeError(`gap in row ${r}`);
			return place;
		})
	);
}
