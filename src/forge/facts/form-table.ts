import { formById, type FormTable } from '../../core/form/form';
import type { FormId } from '../../core/model/report';

/** A statutory table of a generation. @throws RangeError when the form has none of that id */
export function formTable(form: FormId, id: string): FormTable {
	const table = formById(form).tables.find((t) => t.id === id);
	if (table === undefined) throw new RangeError(`${form} has no table ${id}`);
	return table;
}
