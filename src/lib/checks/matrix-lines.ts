import type { CheckGroup } from '../queries/check-groups';
import { groupBy } from './group-by';

/** A region of the matrix with its years. */
export interface MatrixGroup {
	readonly code: string | null;
	/** Null where the register does not place its bodies. */
	readonly region: string | null;
	readonly bodies: number;
	readonly years: ReadonlyMap<number, CheckGroup>;
	readonly missing: number;
	readonly late: number;
	readonly errors: number;
}

/** A line of the matrix: the name of a region, or a body by its number. */
export type MatrixLine = { readonly kind: 'group'; readonly group: MatrixGroup } | { readonly kind: 'body'; readonly position: number };

/** The lines of a matrix: each region, then its bodies. */
export interface MatrixLines {
	readonly count: number;
	readonly bodies: number;
	/** Years with a report, or with one expected, in order. */
	readonly years: readonly number[];
	line(index: number): MatrixLine;
	/** Number of the line of a body. */
	lineOf(position: number): number;
}

function groupsOf(rows: readonly CheckGroup[]): readonly MatrixGroup[] {
	return [...groupBy(rows, ({ code }) => code)].flatMap(([code, years]) => {
		const [first] = years;
		if (first === undefined) return [];
		const sum = (of: (row: CheckGroup) => number): number => years.reduce((all, row) => all + of(row), 0);
		return [
			{
				code,
				region: first.region,
				bodies: first.bodies,
				years: new Map(years.map((row) => [row.year, row])),
				missing: sum(({ missing }) => missing),
				late: sum(({ late }) => late),
				errors: sum(({ errors }) => errors)
			}
		];
	});
}

/** The lines of a matrix of these regions, which are in the order of its bodies. */
export function matrixLines(rows: readonly CheckGroup[]): MatrixLines {
	let line = 0;
	let body = 0;
	const placed = groupsOf(rows).map((group) => {
		const at = { group, line, body };
		line += group.bodies + 1;
		body += group.bodies;
		return at;
	});
	const backwards = [...placed].reverse();
	const inLine = (index: number) => backwards.find((one) => one.line <= index);
	return {
		count: line,
		bodies: body,
		years: [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b),
		line: (index) => {
			const at = inLine(index);
			if (at === undefined) throw new RangeError(`the matrix has no line ${index}`);
			return at.line === index ? { kind: 'group', group: at.group } : { kind: 'body', position: at.body + index - at.line - 1 };
		},
		lineOf: (position) => {
			const at = backwards.find((one) => one.body <= position);
			return at === undefined ? 0 : at.line + 1 + position - at.body;
		}
	};
}
