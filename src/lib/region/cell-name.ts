import { leafColumns, type FormTable } from '../../core/form/form';
import { columnPath, rowName, unitOfCell } from '../body/form-words';
import { m } from '../paraglide/messages';

function find(table: FormTable, figureId: string) {
	const [, rowId, columnId] = figureId.split('.');
	const row = table.rows.find(({ id }) => id === rowId);
	const column = leafColumns(table).find(({ id }) => id === columnId);
	if (row === undefined || column === undefined) throw new RangeError(`no such cell: ${figureId}`);
	return { row, column };
}

/** What a form cell is called: row × column. Throws `RangeError` for an id that the table does not have. */
export function cellName(table: FormTable, figureId: string): string {
	const { row, column } = find(table, figureId);
	const [name, path] = [rowName(row), columnPath(table, column)];
	return name === '' ? path : m.source_cross({ row: name, column: path });
}

/** Row, column and unit of a form cell in words. */
export function cellWordsOf(table: FormTable, figureId: string): { readonly row: string; readonly column: string; readonly unit: string } {
	const { row, column } = find(table, figureId);
	return { row: rowName(row), column: columnPath(table, column), unit: unitOfCell(table, row, column) };
}

/** Unit of a form cell. */
export function cellUnit(table: FormTable, figureId: string): string {
	return cellWordsOf(table, figureId).unit;
}
