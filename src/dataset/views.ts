import { FORMS } from '../core/form/form';
import type { FormId } from '../core/model/report';
import { wideTableName } from './schema';
import { tableDdl } from './table-definition';
import type { Column, Table } from './table-definition';

/** A table made from others by a question, for people: long instead of wide. */
export interface View extends Table {
	readonly sql: string;
}

function numbersOf(tableId: string, form: FormId): string {
	const wide = wideTableName(tableId, form);
	return `SELECT report_id, '${form}' AS form, '${tableId}' AS table_id, split_part(cell, '__', 1) AS row_id,
		split_part(cell, '__', 2) AS column_id, value, 'number' AS state, NULL AS raw
		FROM (UNPIVOT "${wide}" ON COLUMNS(* EXCLUDE (report_id)) INTO NAME cell VALUE value)`;
}

const OTHER_STATES = `SELECT cells.report_id, tables.form, tables.table_id, split_part(figure_id, '.', 2), split_part(figure_id, '.', 3),
	NULL, cells.state, cells.raw
	FROM cell_states AS cells
	JOIN report_tables AS tables ON tables.report_id = cells.report_id AND tables.table_id = split_part(figure_id, '.', 1)`;

const NUMBERS = FORMS.flatMap((form) => form.tables.map((table) => numbersOf(table.id, form.form_id)));

const text = (name: string, zh: string, en: string, nullable = false): Column => ({ name, type: 'VARCHAR', nullable, zh, en });

/** Every form cell that a report states, one a row. A cell that is not here is absent or was not read, by the report's extent. */
export const FIGURES_VIEW: View = {
	name: 'figures',
	zh: '表格数字：年报写明的每一格一行；这里没有的格为未载明或未采集',
	en: 'form cells, one a row; a cell that is not here is absent or was not read',
	key: ['report_id', 'table_id', 'row_id', 'column_id'],
	columns: [
		text('report_id', '年报编号', 'report'),
		text('form', '该表所用表式', 'form generation of the table'),
		text('table_id', '表格编号', 'table'),
		text('row_id', '行', 'row'),
		text('column_id', '列', 'column'),
		{ name: 'value', type: 'DOUBLE', nullable: true, zh: '数值；状态不是 number 时为空', en: 'value; null in every state but number' },
		text('state', '状态：number、blank、dash、unreadable', 'number, blank, dash, unreadable'),
		text('raw', '原文；数字的原文在 evidence 中', 'text as printed; that of a number is in the evidence', true)
	],
	sql: [...NUMBERS, OTHER_STATES].join('\nUNION ALL\n')
};

/** `CREATE VIEW` and `COMMENT ON` statements of a view; the tables it asks must be in the catalogue in use. */
export function viewDdl(view: View): readonly string[] {
	const [, ...comments] = tableDdl(view);
	return [
		`CREATE VIEW "${view.name}" AS ${view.sql}`,
		...comments.map((statement) => statement.replace('COMMENT ON TABLE', 'COMMENT ON VIEW'))
	];
}
