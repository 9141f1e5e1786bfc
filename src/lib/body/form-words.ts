import { leafColumns, type FormColumn, type FormRow, type FormTable } from '../../core/form/form';
import type { NarrativeMetric } from '../../core/form/narrative-metrics';
import type { FormId } from '../../core/model/report';
import { m } from '../paraglide/messages';
import { getLocale } from '../paraglide/runtime';

/** A heading of the form in the interface's language, as it stands under the heading of its group; the Chinese is as printed. */
export function formLabel(item: FormRow | FormColumn | FormTable): string {
	if (getLocale() !== 'en') return item.label;
	// The English of a heading under a group repeats the group's name before a colon.
	return ('parent' in item && item.parent !== null ? item.en.slice(item.en.lastIndexOf(': ') + 1) : item.en).trim();
}

/** A row's heading in two parts: its name, and the remark in brackets that the form prints after it. */
export function rowHeading(row: FormRow): { readonly name: string; readonly remark: string } {
	const label = row.label === '' ? '' : formLabel(row);
	const name = label.replace(/(?<=.) ?[（(][^（）()]*[）)]$/, '');
	return { name, remark: label.slice(name.length) };
}

/** A column with the group it stands under: `litigation brought directly: upheld`. */
export function columnPath(table: FormTable, column: FormColumn): string {
	if (getLocale() === 'en') return column.en;
	const parent = table.columns.find(({ id }) => id === column.parent);
	return parent ? `${columnPath(table, parent)} ${column.label}` : column.label;
}

/** A row's name where it stands alone, without the remark in brackets. Empty for the one row without a name. */
export function rowName(row: FormRow): string {
	return getLocale() === 'en' && row.label !== '' ? row.en.replace(/ \([^)]*\)$/, '') : rowHeading(row).name;
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
function unitWords(unit: string | null | undefined): string {
	return (UNITS[unit ?? ''] ?? m.body_unit_unknown)();
}

/** Unit of a statutory table; documents are no cases in English. */
function unitOfTable(table: FormTable): string {
	return table.id === 'art20_1' ? m.body_unit_documents() : unitWords(table.unit);
}

/** Metrics whose unit has a word of its own in English. */
const METRIC_UNITS: Readonly<Record<string, () => string>> = {
	policy_interpretations: m.body_unit_documents,
	normative_documents_narrative: m.body_unit_documents,
	readership_views: m.body_unit_views,
	training_sessions: m.body_unit_sessions,
	training_attendance: m.body_unit_attendances
};

/** Unit of a figure of running text. */
export function unitOfMetric({ id, unit }: NarrativeMetric): string {
	return METRIC_UNITS[id]?.() ?? unitWords(unit);
}

/** Units that a statutory table is in, each once: its columns' own, else the table's. */
export function unitsOfTable(table: FormTable): readonly string[] {
	return [...new Set(leafColumns(table).map(({ unit }) => (unit ? unitWords(unit) : unitOfTable(table))))];
}

/** Unit of a row, where the form has a column of units; empty for a row without one. */
export function unitOfRow({ unit }: FormRow): string {
	return unit ? unitWords(unit) : '';
}

/** Unit of a form cell: that of its column or row, else the table's. */
export function unitOfCell(table: FormTable, row: FormRow, column: FormColumn): string {
	const own = column.unit ?? row.unit;
	return own ? unitWords(own) : unitOfTable(table);
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
