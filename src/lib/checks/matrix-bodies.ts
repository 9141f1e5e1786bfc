import type { CheckCell } from '../queries/check-matrix';
import { groupBy } from './group-by';

/** A body of the matrix with its years. */
export interface MatrixBody extends Pick<CheckCell, 'body_id' | 'name' | 'short_name' | 'position'> {
	readonly cells: ReadonlyMap<number, CheckCell>;
	readonly missing: number;
	readonly late: number;
	readonly errors: number;
}

/** Cells as bodies, by their number in the matrix. */
export function matrixBodies(cells: readonly CheckCell[]): ReadonlyMap<number, MatrixBody> {
	const own = groupBy(cells, ({ position }) => position);
	return new Map(
		[...own].flatMap(([position, years]) => {
			const [first] = years;
			if (first === undefined) return [];
			const { body_id, name, short_name } = first;
			const body = {
				body_id,
				name,
				short_name,
				position,
				cells: new Map(years.map((cell) => [cell.year, cell])),
				missing: years.filter(({ state }) => state === 'missing').length,
				late: years.filter(({ state }) => state === 'late').length,
				errors: years.reduce((sum, { errors }) => sum + errors, 0)
			};
			return [[position, body] as const];
		})
	);
}
