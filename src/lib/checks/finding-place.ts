import { formById, FORMS, leafColumns, type FormTable } from '../../core/form/form';
import type { FormId } from '../../core/model/report';
import { columnPath, rowName } from '../body/form-words';
import { m } from '../paraglide/messages';

/** Begins the id of a figure of the year before. */
const PREVIOUS = 'prev:';

/** The table of an id in a generation of the form, or in the latest that has it. */
function tableOf(id: string, form: FormId | null): FormTable | undefined {
	const forms = [...(form === null ? [] : [formById(form)]), ...[...FORMS].reverse()];
	return forms.flatMap(({ tables }) => tables).find((table) => table.id === id);
}

/** Name of a form cell: its row and its column, as far as they have names; the id where no form has it. */
export function cellName(id: string, form: FormId | null): string {
	if (id.startsWith(PREVIOUS)) return m.checks_says_last_year({ name: cellName(id.slice(PREVIOUS.length), form) });
	const [tableId = '', rowId, columnId] = id.split('.');
	const table = tableOf(tableId, form);
	const row = table?.rows.find((one) => one.id === rowId);
	const column = table && leafColumns(table).find((one) => one.id === columnId);
	if (table === undefined || row === undefined || column === undefined) return id;
	return [rowName(row), columnPath(table, column)].filter((part) => part !== '').join(' · ');
}

/** Name of the row or column that an identity fails in; `null` where no form has it. */
export function lineName(line: string, cells: readonly string[], form: FormId | null): string | null {
	for (const cell of cells) {
		const table = tableOf(cell.replace(PREVIOUS, '').split('.')[0] ?? '', form);
		const column = table && leafColumns(table).find(({ id }) => id === line);
		if (table && column) return columnPath(table, column);
		const row = table?.rows.find(({ id }) => id === line);
		if (row) return rowName(row);
	}
	return null;
}
