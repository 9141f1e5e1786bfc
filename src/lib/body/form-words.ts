import type { FormColumn, FormRow, FormTable } from '../../core/form/form';
import type { FormId } from '../../core/model/report';
import { m } from '../paraglide/messages';
import { getLocale } from '../paraglide/runtime';

/** A heading of the form in the interface's language; the Chinese is as printed. */
export function formLabel(item: FormRow | FormColumn | FormTable): string {
	if (getLocale() !== 'en') return item.label;
	// The English of a column under a group repeats the group's name before a colon.
	const own = 'leaf' in item && item.parent !== null ? item.en.slice(item.en.lastIndexOf(': ') + 1) : item.en;
	return own.trim();
}

/** A column with the group it stands under: `litigation brought directly: upheld`. */
export function columnPath(table: FormTable, column: FormColumn): string {
	if (getLocale() === 'en') return column.en;
	const parent = table.columns.find(({ id }) => id === column.parent);
	return parent ? `${columnPath(table, parent)} ${column.label}` : column.label;
}

/** A row's name without the remark in brackets that the form prints after it. Empty for the one row without a name. */
export function rowName(row: FormRow): string {
	return getLocale() === 'en' ? (row.label === '' ? '' : row.en.replace(/ \([^)]*\)$/, '')) : row.label.replace(/(?<=.)（[^（）]*）$/, '');
}

const UNITS: Readonly<Record<string, () => string>> = {
	件: m.body_unit_cases,
	万元: m.body_unit_10k_yuan,
	元: m.body_unit_yuan,
	项: m.body_unit_items,
	条: m.body_unit_pieces,
	篇: m.body_unit_pieces,
	次: m.body_unit_times,
	人次: m.body_unit_visits,
	人: m.body_unit_people,
	个: m.body_unit_places,
	'per row': m.body_unit_per_row
};

/** A unit of the form files in words. */
export function unitWords(unit: string | null | undefined): string {
	return (UNITS[unit ?? ''] ?? m.body_unit_unknown)();
}

/** Unit of a form cell: that of its column or row, else the table's. */
export function unitOfCell(table: FormTable, row: FormRow, column: FormColumn): string {
	return unitWords(column.unit ?? row.unit ?? table.unit);
}

const FORM_NAMES: Readonly<Record<FormId, () => string>> = {
	'form-2014': m.body_form_2014,
	'form-2019': m.body_form_2019,
	'form-2021': m.body_form_2021
};

/** Name of a generation of the form. */
export function formName(form: FormId): string {
	return FORM_NAMES[form]();
}
