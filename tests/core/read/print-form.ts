import { figureRows, formById, leafColumns, type FormTable } from '../../../src/core/form/form';
import type { Block, SourceDocument } from '../../../src/core/model/block';

/** A row of a printed table: its label and its cells. */
export interface PrintedRow {
	readonly table: string;
	readonly id: string;
	readonly label: string;
	readonly cells: readonly string[];
}

/** The labelled tables of the 2021 form with a text for every cell. */
export function printedRows(text: (id: string) => string): readonly PrintedRow[] {
	return formById('form-2021')
		.tables.filter((table) => table.id !== 'review_litigation')
		.flatMap((table) =>
			figureRows(table).map((row) => ({
				table: table.id,
				id: row.id,
				label: row.label,
				cells: leafColumns(table).map((column) => text(`${table.id}.${row.id}.${column.id}`))
			}))
		);
}

/** Every figure id of the printed tables. */
export function printedIds(): readonly string[] {
	return printedRows((id) => id).flatMap((row) => row.cells);
}

function header(table: FormTable): readonly string[] {
	return [table.label, ...leafColumns(table).map((column) => column.label)];
}

/** Rows one cell a line: lines begin with a tab and rows end with an empty line, or neither. */
export function flattened(rows: readonly PrintedRow[], tabs: boolean): SourceDocument {
	const mark = tabs ? '\t' : '';
	const lines = byTable(rows).flatMap(({ table, own }) => [
		...header(table).map((label) => mark + label),
		'',
		...own.flatMap((row) => [
			...row.label.split('\n').map((part) => mark + part),
			...row.cells.map((cell) => mark + cell),
			...(tabs ? [''] : [])
		])
	]);
	return textDocument(lines);
}

/** Rows as lines of cells with tabs between. */
export function tabbed(rows: readonly PrintedRow[]): SourceDocument {
	return textDocument(
		byTable(rows).flatMap(({ table, own }) => [header(table).join('\t'), ...own.map((row) => [row.label, ...row.cells].join('\t'))])
	);
}

/** Rows as table blocks. */
export function gridded(rows: readonly PrintedRow[]): SourceDocument {
	const cell = (text: string) => ({ text, rowSpan: 1, colSpan: 1 });
	const blocks: Block[] = byTable(rows).map(({ table, own }) => ({
		kind: 'table',
		rows: [header(table).map(cell), ...own.map((row) => [row.label, ...row.cells].map(cell))]
	}));
	return { name: 'a.html', mediaType: 'text/html', title: null, published: null, blocks };
}

/** A plain text document of these lines. */
export function textDocument(lines: readonly string[], published: string | null = null): SourceDocument {
	const blocks: Block[] = [...lines, ''].map((text) => ({ kind: 'paragraph', text }));
	return { name: 'a.txt', mediaType: 'text/plain', title: null, published, blocks };
}

function byTable(rows: readonly PrintedRow[]): readonly { readonly table: FormTable; readonly own: readonly PrintedRow[] }[] {
	return formById('form-2021').tables.flatMap((table) => {
		const own = rows.filter((row) => row.table === table.id);
		return own.length === 0 ? [] : [{ table, own }];
	});
}
