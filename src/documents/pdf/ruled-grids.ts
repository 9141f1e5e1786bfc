import type { Rule } from './marks';

/** A ruled table: where its lines run, and between which places no line runs. */
export interface RuledGrid {
	/** Places of the lines from top to bottom, first and last included. */
	readonly tops: readonly number[];
	/** Places of the lines from left to right. */
	readonly lefts: readonly number[];
	/** Cells in reading order; each covers rows and columns of the grid, ends excluded. */
	readonly cells: readonly GridCell[];
}

export interface GridCell {
	readonly row: number;
	readonly column: number;
	readonly rowSpan: number;
	readonly colSpan: number;
}

/** Lines closer than this, in points, are one. */
const SAME = 4;
/** A gap in a line up to this is no gap. */
const GAP = 4;
/** Part of a side that must be ruled for the side to be a border. */
const RULED = 0.6;

/** The tables that lines rule on a page, from top to bottom. */
export function ruledGrids(across: readonly Rule[], down: readonly Rule[]): readonly RuledGrid[] {
	const [rows, columns] = [joined(across), joined(down)];
	return connected(rows, columns)
		.flatMap(({ across: a, down: d }) => grid(a, d) ?? [])
		.sort((a, b) => (a.tops[0] as number) - (b.tops[0] as number));
}

/** Lines on one place put together where they touch. */
function joined(rules: readonly Rule[]): readonly Rule[] {
	const lines: { at: number; parts: Rule[] }[] = [];
	for (const rule of [...rules].sort((a, b) => a.at - b.at)) {
		const line = lines.at(-1);
		if (line !== undefined && rule.at - line.at <= SAME) line.parts.push(rule);
		else lines.push({ at: rule.at, parts: [rule] });
	}
	return lines.flatMap(({ parts }) => {
		const found: { at: number; from: number; to: number }[] = [];
		for (const { at, from, to } of parts.sort((a, b) => a.from - b.from)) {
			const last = found.at(-1);
			if (last !== undefined && from - last.to <= GAP) last.to = Math.max(last.to, to);
			else found.push({ at, from, to });
		}
		return found;
	});
}

interface Lines {
	readonly across: Rule[];
	readonly down: Rule[];
}

const crosses = (a: Rule, d: Rule): boolean => d.at >= a.from - GAP && d.at <= a.to + GAP && a.at >= d.from - GAP && a.at <= d.to + GAP;

/** Lines that cross or touch each other, directly or through others. */
function connected(across: readonly Rule[], down: readonly Rule[]): readonly Lines[] {
	const open = { across: new Set(across), down: new Set(down) };
	const groups: Lines[] = [];
	for (const first of across) {
		if (!open.across.delete(first)) continue;
		const group: Lines = { across: [first], down: [] };
		for (let a = 0, d = 0; a < group.across.length || d < group.down.length;) {
			if (a < group.across.length) {
				const line = group.across[a++] as Rule;
				for (const other of open.down) if (crosses(line, other) && open.down.delete(other)) group.down.push(other);
			} else {
				const line = group.down[d++] as Rule;
				for (const other of open.across) if (crosses(other, line) && open.across.delete(other)) group.across.push(other);
			}
		}
		groups.push(group);
	}
	return groups;
}

function grid(across: readonly Rule[], down: readonly Rule[]): RuledGrid | null {
	const tops = places([...across.map((r) => r.at), ...down.flatMap((r) => [r.from, r.to])]);
	const lefts = places([...down.map((r) => r.at), ...across.flatMap((r) => [r.from, r.to])]);
	if (tops.length < 2 || lefts.length < 2 || tops.length * lefts.length < 6) return null;
	const isRuled = (rules: readonly Rule[], at: number, from: number, to: number): boolean =>
		rules.reduce((sum, r) => sum + (Math.abs(r.at - at) <= SAME ? Math.max(0, Math.min(r.to, to) - Math.max(r.from, from)) : 0), 0) >=
		RULED * (to - from);
	const owner = new Owners(tops.length - 1, lefts.length - 1);
	for (let row = 0; row < tops.length - 1; row++) {
		const [top, bottom] = [tops[row] as number, tops[row + 1] as number];
		for (let column = 0; column < lefts.length - 1; column++) {
			const [left, right] = [lefts[column] as number, lefts[column + 1] as number];
			if (column + 2 < lefts.length && !isRuled(down, right, top, bottom)) owner.join(row, column, row, column + 1);
			if (row + 2 < tops.length && !isRuled(across, bottom, left, right)) owner.join(row, column, row + 1, column);
		}
	}
	return { tops, lefts, cells: owner.cells() };
}

/** Places in order, those of one line once. */
function places(values: readonly number[]): readonly number[] {
	const found: number[][] = [];
	for (const value of [...values].sort((a, b) => a - b)) {
		const last = found.at(-1);
		if (last !== undefined && value - (last[0] as number) <= SAME) last.push(value);
		else found.push([value]);
	}
	return found.map((group) => group.reduce((sum, value) => sum + value, 0) / group.length);
}

/** Which places of a grid belong together because no line parts them. */
class Owners {
	readonly #parent: number[];

	constructor(
		readonly rows: number,
		readonly columns: number
	) {
		this.#parent = Array.from({ length: rows * columns }, (_, i) => i);
	}

	join(row: number, column: number, otherRow: number, otherColumn: number): void {
		const [a, b] = [this.#root(row * this.columns + column), this.#root(otherRow * this.columns + otherColumn)];
		this.#parent[Math.max(a, b)] = Math.min(a, b);
	}

	#root(place: number): number {
		let root = place;
		while (this.#parent[root] !== root) root = this.#parent[root] as number;
		return root;
	}

	/** The joined places as cells; what is joined and no rectangle is taken as the rectangle around it. */
	cells(): readonly GridCell[] {
		const boxes = new Map<number, { row: number; column: number; lastRow: number; lastColumn: number }>();
		for (let place = 0; place < this.#parent.length; place++) {
			const [row, column] = [Math.floor(place / this.columns), place % this.columns];
			const root = this.#root(place);
			const box = boxes.get(root);
			if (box === undefined) boxes.set(root, { row, column, lastRow: row, lastColumn: column });
			else {
				box.column = Math.min(box.column, column);
				box.lastRow = Math.max(box.lastRow, row);
				box.lastColumn = Math.max(box.lastColumn, column);
			}
		}
		return [...boxes.values()].map(({ row, column, lastRow, lastColumn }) => ({
			row,
			column,
			rowSpan: lastRow - row + 1,
			colSpan: lastColumn - column + 1
		}));
	}
}
