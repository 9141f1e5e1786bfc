import type { PrintedCell } from '../facts/invented-report';
import { formTable } from '../facts/form-table';
import { figureRows, leafColumns, type FormRow, type FormTable } from '../../core/form/form';

/** A cell of a printed table; cells that a span covers are not listed. */
export interface GridCell {
	readonly text: string;
	readonly rowSpan: number;
	readonly colSpan: number;
	readonly isFigure: boolean;
}

export type GridRow = readonly GridCell[];

/** A table as it is printed. */
export interface Grid {
	readonly width: number;
	readonly rows: readonly GridRow[];
}

type Cells = ReadonlyMap<string, PrintedCell>;

const label = (text: string, colSpan = 1, rowSpan = 1): GridCell => ({ text, rowSpan, colSpan, isFigure: false });
const figure = (text: string, colSpan = 1): GridCell => ({ text, rowSpan: 1, colSpan, isFigure: true });

/** The cells of a row in column order; empty when the report leaves the row out. */
function rowFigures(cells: Cells, table: FormTable, row: FormRow, colSpan = 1): readonly GridCell[] {
	return leafColumns(table).flatMap((column) => {
		const cell = cells.get(`${table.id}.${row.id}.${column.id}`);
		return cell === undefined ? [] : [figure(cell.text, colSpan)];
	});
}

/** Columns of table two where its four parts stand in one table. */
const WIDE = 4;

/** One part of table two, `WIDE` columns wide or as wide as its own columns. */
function partGrid(cells: Cells, tableId: string, wide: boolean): Grid {
	const table = formTable(tableId);
	const columns = leafColumns(table);
	const width = wide ? WIDE : columns.length + 1;
	const span = wide ? (WIDE - 1) / columns.length : 1;
	const rows = figureRows(table).map((row) => [label(row.label), ...rowFigures(cells, table, row, span)]);
	if (rows.every((row) => row.length === 1)) return { width, rows: [] };
	return { width, rows: [[label(table.label, width)], [label('信息内容'), ...columns.map((c) => label(c.label, span))], ...rows] };
}

const PARTS = ['art20_1', 'art20_5', 'art20_6', 'art20_8'] as const;

/** Table two as four tables. */
export function actGrids(cells: Cells): readonly Grid[] {
	return PARTS.map((id) => partGrid(cells, id, false)).filter((grid) => grid.rows.length > 0);
}

/** Table two as one table. */
export function actGrid(cells: Cells): Grid {
	return { width: WIDE, rows: PARTS.flatMap((id) => partGrid(cells, id, true).rows) };
}

/** Rows of figures under a row of the form that groups them, nested as the form has them. */
function requestRows(cells: Cells, table: FormTable, parent: string | null, depth: number): readonly GridRow[] {
	return table.rows
		.filter((row) => row.parent === parent)
		.flatMap((row): readonly GridRow[] => {
			if (row.has_figures) {
				const figures = rowFigures(cells, table, row);
				return figures.length === 0 ? [] : [[label(row.label, 3 - depth), ...figures]];
			}
			const [first, ...rest] = requestRows(cells, table, row.id, depth + 1);
			return first === undefined ? [] : [[label(row.label, 1, rest.length + 1), ...first], ...rest];
		});
}

/** Table three: three header rows, then the rows of the form with three columns of labels. */
export function requestGrid(cells: Cells): Grid {
	const table = formTable('requests');
	const note = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
	const columns = table.columns;
	const named = (id: string): string => columns.find((c) => c.id === id)?.label as string;
	const organisations = columns.filter((c) => c.parent === 'legal_person');
	return {
		width: 10,
		rows: [
			[label(note, 3, 3), label('申请人情况', 7)],
			[label(named('natural_person'), 1, 2), label(named('legal_person'), organisations.length), label(named('total'), 1, 2)],
			organisations.map((c) => label(c.label)),
			...requestRows(cells, table, null, 0)
		]
	};
}

/** Table four: three header rows and one row of fifteen figures; `null` when the report does not have it. */
export function reviewGrid(cells: Cells): Grid | null {
	const table = formTable('review_litigation');
	const [row] = figureRows(table);
	const figures = row === undefined ? [] : rowFigures(cells, table, row);
	if (figures.length === 0) return null;
	const named = (id: string): string => table.columns.find((c) => c.id === id)?.label as string;
	return {
		width: 15,
		rows: [
			[label(named('reconsideration'), 5, 2), label(named('litigation'), 10)],
			[label(named('litigation_direct'), 5), label(named('litigation_after_reconsideration'), 5)],
			leafColumns(table).map((c) => label(c.label)),
			figures
		]
	};
}
