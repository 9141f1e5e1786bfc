import { columnPath, rowName } from '../body/form-words';
import { cellWords, subjectName } from '../body/figure-words';
import { formatNumber } from '../format';
import { m } from '../paraglide/messages';
import type { CellsSide, FindingSide, SideCell } from './finding-sides';

/** Most parts of a sum that are named; of more, those that are 0 are counted. */
const MOST_NAMED = 6;

/** How the sides of a finding come about, and how far they are apart: `新收 8 + 结转 1 = 9`, one line a side, then the difference. */
export function arithmeticWords(sides: readonly FindingSide[], year: number): readonly string[] {
	const lines = sides.flatMap((side) => (side.kind === 'cells' ? (sumWords(side, year) ?? []) : statementWords(side.value)));
	const [left, right] = sides.map(({ value }) => value);
	if (left == null || right == null || sides.length !== 2) return lines;
	return [
		...lines,
		m.finding_difference({ left: formatNumber(left), right: formatNumber(right), difference: formatNumber(Math.abs(left - right)) })
	];
}

/** Blank cells that were counted as 0, by name. */
export function assumedNames(sides: readonly FindingSide[], year: number): readonly string[] {
	return sides.flatMap((side) =>
		side.kind === 'cells' ? side.cells.filter(({ assumed }) => assumed).map((cell) => nameOf(cell, side.cells, year)) : []
	);
}

function statementWords(value: number | null): readonly string[] {
	return value === null ? [] : [m.finding_stated({ value: formatNumber(value) })];
}

function sumWords(side: CellsSide, year: number): string | null {
	const { cells, combined, value } = side;
	const [only, ...more] = cells;
	if (only === undefined) return null;
	const named = cells.length > MOST_NAMED ? cells.filter(({ subject, assumed }) => subject.cell.value !== 0 || assumed) : cells;
	const zeros = cells.length - named.length;
	if (more.length === 0) return `${nameOf(only, cells, year)} ${valueOf(only)}`;
	const total = value === null ? '' : ` = ${formatNumber(value)}`;
	const rest = zeros === 0 ? '' : m.finding_zeros({ count: formatNumber(zeros) });
	if (combined === 'max')
		return m.finding_largest({
			parts: named.map((cell) => `${nameOf(cell, cells, year)} ${valueOf(cell)}`).join(m.finding_and()),
			total: value === null ? '' : formatNumber(value)
		});
	const parts = named.map((cell, index) => {
		const sign = cell.sign === -1 ? (index === 0 ? '−' : ' − ') : index === 0 ? '' : ' + ';
		return `${sign}${nameOf(cell, cells, year)} ${valueOf(cell)}`;
	});
	return `${parts.length === 0 ? '0' : parts.join('')}${rest}${total}`;
}

function valueOf({ subject, assumed }: SideCell): string {
	return assumed ? m.finding_as_zero({ state: cellWords(subject.cell) }) : cellWords(subject.cell);
}

/** A cell by its row where all share the column, by its column where all share the row, else by both; with its year where that is another. */
function nameOf({ subject, previous }: SideCell, all: readonly SideCell[], year: number): string {
	const { table, row, column } = subject;
	const isOneRow = all.length > 1 && all.every((cell) => cell.subject.row.id === row.id);
	const isOneColumn = all.length > 1 && all.every((cell) => cell.subject.column.id === column.id);
	const name = isOneRow ? columnPath(table, column) : isOneColumn ? rowName(row) : subjectName(subject);
	return previous ? m.finding_of_year({ year: String(year), name }) : name;
}
