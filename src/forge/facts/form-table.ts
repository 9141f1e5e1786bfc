import { formById, type FormTable } from '../../core/form/form';

/** A statutory table of the 2021 form. @throws RangeError when the form has none of that id */
export function formTable(id: string): FormTable {
	const table = formById('form-2021').tables.find((t) => t.id === id);
	if (table === undefined) throw new RangeError(`the form has no table ${id}`);
	return table;
}
