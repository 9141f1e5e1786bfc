import { FORMS, figureIds } from '../core/form/form';
import type { FormId } from '../core/model/report';
import { wideTableName } from './schema';

/** Where the value of a form cell stands: its wide table of `width` columns and its column there, the key being column 0. */
export interface FigureColumn {
	readonly table: string;
	readonly index: number;
	readonly width: number;
}

function columnsOfForms(): ReadonlyMap<FormId, ReadonlyMap<string, FigureColumn>> {
	return new Map(
		FORMS.map((form) => [
			form.form_id,
			new Map(
				form.tables.flatMap((table) => {
					const ids = figureIds(table);
					const name = wideTableName(table.id, form.form_id);
					return ids.map((id, index) => [id, { table: name, index: index + 1, width: ids.length + 1 }] as const);
				})
			)
		])
	);
}

/** Columns of every form cell by form generation and figure id. */
export const FIGURE_COLUMNS = columnsOfForms();
