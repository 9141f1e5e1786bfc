import type { Composition, Part } from '../write/composition';
import type { Grid, GridCell } from '../write/table-grid';

/** A composition with its tables changed. */
export function withGrids({ parts, ...rest }: Composition, change: (grid: Grid) => readonly Part[]): Composition {
	return { ...rest, parts: parts.flatMap((part) => (part.kind === 'table' ? change(part.grid) : [part])) };
}

/** A composition with the labels of its tables changed; `row` counts from 0. */
export function withLabels(composition: Composition, change: (text: string, row: number, cell: GridCell) => string): Composition {
	return withGrids(composition, (grid) => [
		{
			kind: 'table',
			grid: {
				...grid,
				rows: grid.rows.map((row, i) => row.map((cell) => (cell.isFigure ? cell : { ...cell, text: change(cell.text, i, cell) })))
			}
		}
	]);
}
