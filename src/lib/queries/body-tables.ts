import { figureRows, formById, leafColumns } from '../../core/form/form';
import type { FormId, TableState } from '../../core/model/report';
import type { DocumentState } from '../../core/model/figure';
import { wideColumnName, wideTableName } from '../../dataset/schema';
import type { Query } from './query';

const OF_BODY = 'JOIN reports r USING (report_id) WHERE r.body_id = ?';

/** A statutory table in a version of a report. `form` is null where the report does not have the table. */
export interface TableRow {
	readonly report_id: string;
	readonly table_id: string;
	readonly form: FormId | null;
	readonly state: TableState;
}

export const bodyTables: Query<{ readonly id: string }, TableRow> = {
	name: 'body-tables',
	build: ({ id }) => ({
		sql: `SELECT t.report_id, t.table_id, t.form, t.state FROM report_tables t ${OF_BODY} ORDER BY t.report_id, t.table_id`,
		params: [id]
	})
};

/** Form cells of one statutory table, by column `<row>__<column>`; null is not zero. */
export type CellsRow = { readonly report_id: string } & Readonly<Record<string, number | null>>;

/** Cells of one statutory table of one form generation, a row for each version of a report. */
export const bodyCells: Query<{ readonly id: string; readonly table: string; readonly form: FormId }, CellsRow> = {
	name: 'body-cells',
	build: ({ id, table, form }) => {
		const definition = formById(form).tables.find((one) => one.id === table);
		if (!definition) throw new RangeError(`${form} has no table ${table}`);
		const names = figureRows(definition).flatMap((row) => leafColumns(definition).map((column) => wideColumnName(row.id, column.id)));
		return {
			sql: `SELECT report_id, ${names.map((name) => `w."${name}"`).join(', ')} FROM "${wideTableName(table, form)}" w ${OF_BODY}`,
			params: [id]
		};
	}
};

/** A form cell that is no number. `raw` is null where only a table of figures states it. */
export interface CellStateRow {
	readonly report_id: string;
	readonly figure_id: string;
	readonly state: Exclude<DocumentState, 'number'>;
	readonly raw: string | null;
}

export const bodyCellStates: Query<{ readonly id: string }, CellStateRow> = {
	name: 'body-cell-states',
	build: ({ id }) => ({
		sql: `SELECT s.report_id, s.figure_id, s.state, s.raw FROM cell_states s ${OF_BODY} ORDER BY s.report_id, s.figure_id`,
		params: [id]
	})
};

/** A group total stated as such, its rows not being stated. */
export interface GroupTotalRow {
	readonly report_id: string;
	/** `<table>.<group row>.<column>`. */
	readonly group_id: string;
	readonly value: number;
}

export const bodyGroupTotals: Query<{ readonly id: string }, GroupTotalRow> = {
	name: 'body-group-totals',
	build: ({ id }) => ({
		sql: `SELECT g.report_id, g.group_id, g.value FROM group_totals g ${OF_BODY} ORDER BY g.report_id, g.group_id`,
		params: [id]
	})
};
