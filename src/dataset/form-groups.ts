import { FORMS, leafColumns } from '../core/form/form';
import type { FormId } from '../core/model/report';

/** Ids `<table>.<group row>.<column>` of the rows that hold no figure themselves, by form generation. */
export const FORM_GROUPS: ReadonlyMap<FormId, ReadonlySet<string>> = new Map(
	FORMS.map((form) => [
		form.form_id,
		new Set(
			form.tables.flatMap((table) =>
				table.rows
					.filter((row) => !row.has_figures)
					.flatMap((row) => leafColumns(table).map((column) => `${table.id}.${row.id}.${column.id}`))
			)
		)
	])
);
