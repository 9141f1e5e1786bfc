import type { InventedReport } from '../facts/invented-report';
import { formTable } from '../facts/form-table';
import { figureRows, formById, leafColumns, type FormRow, type FormTable } from '../../core/form/form';

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

/** What a table is printed from. */
type Printed = Pick<InventedReport, 'form' | 'cells'>;
type Cells = Printed['cells'];

const label = (text: string, colSpan = 1, rowSpan = 1): GridCell => ({ text, rowSpan, colSpan, isFigure: false });
const figure = (text: string, colSpan = 1): GridCell => ({ text, rowSpan: 1, colSpan, isFigure: true });

/** The cells of a row in column order, as wide as `spans` says; empty when the report leaves the row out. */
function rowFigures(cells: Cells, table: FormTable, row: FormRow, spans: readonly number[] = []): readonly GridCell[] {
	return leafColumns(table).flatMap((column, i) => {
		const cell = cells.get(`${table.id}.${row.id}.${column.id}`);
		return cell === undefined ? [] : [figure(cell.text, spans[i])];
	});
}

/** Columns of table two where its parts stand in one table. */
const WIDE = 4;

/** How wide each of some columns is where they share the width of table two: the last ones take what is over. */
function wideSpans(columns: number): readonly number[] {
	return Array.from({ length: columns }, (_, i) => Math.floor(((i + 1) * (WIDE - 1)) / columns) - Math.floor((i * (WIDE - 1)) / columns));
}

/** One part of table two, `WIDE` columns wide or as wide as its own columns. */
function partGrid(cells: Cells, table: FormTable, wide: boolean): Grid {
	const columns = leafColumns(table);
	const width = wide ? WIDE : columns.length + 1;
	const spans = wide ? wideSpans(columns.length) : columns.map(() => 1);
	const rows = figureRows(table).map((row) => [label(row.label), ...rowFigures(cells, table, row, spans)]);
	if (rows.every((row) => row.length === 1)) return { width, rows: [] };
	const header = [label('信息内容'), ...columns.map((column, i) => label(column.label, spans[i]))];
	return { width, rows: [[label(table.label, width)], header, ...rows] };
}

/** The tables of section two, which make up table two. */
function actTables({ form }: Printed): readonly FormTable[] {
	return formById(form).tables.filter((table) => table.section === 2);
}

/** Table two as one table a part. */
export function actGrids(report: Printed): readonly Grid[] {
	return actTables(report)
		.map((table) => partGrid(report.cells, table, false))
		.filter((grid) => grid.rows.length > 0);
}

/** Table two as one table. */
export function actGrid(report: Printed): Grid {
	return { width: WIDE, rows: actTables(report).flatMap((table) => partGrid(report.cells, table, true).rows) };
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

/** Table three: three header rows, then the rows of the form with three columns of labels; `null` when the report does not have it. */
export function requestGrid({ form, cells }: Printed): Grid | null {
	const table = formTable(form, 'requests');
	const rows = requestRows(cells, table, null, 0);
	if (rows.length === 0) return null;
	const columns = table.columns;
	const named = (id: string): string => columns.find((c) => c.id === id)?.label as string;
	const organisations = columns.filter((c) => c.parent === 'legal_person');
	return {
		width: 10,
		rows: [
			[label(table.header_note ?? '', 3, 3), label('申请人情况', 7)],
			[label(named('natural_person'), 1, 2), label(named('legal_person'), organisations.length), label(named('total'), 1, 2)],
			organisations.map((c) => label(c.label)),
			...rows
		]
	};
}

/** Table four: three header rows and one row of fifteen figures; `null` when the report does not have it. */
export function reviewGrid({ form, cells }: Printed): Grid | null {
	const table = formTable(form, 'review_litigation');
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

/** The list of 2014: a row each with its unit and one figure, indented as it is nested; rows that only group take the whole width. */
export function listGrid({ form, cells }: Printed): Grid {
	const table = formTable(form, 'statistics');
	const headers = [...(table.label_headers ?? []), ...leafColumns(table).map((column) => column.label)];
	const rows = table.rows.flatMap((row): readonly GridRow[] => {
		const name = '　'.repeat(row.level - 1) + row.label;
		if (!row.has_figures) return [[label(name, headers.length)]];
		const figures = rowFigures(cells, table, row);
		return figures.length === 0 ? [] : [[label(name), label(row.unit ?? ''), ...figures]];
	});
	return { width: headers.length, rows: [headers.map((text) => label(text)), ...rows] };
}
