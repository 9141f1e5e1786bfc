import { formById } from '../../core/form/form';
import type { FigureState } from '../../core/model/figure';
import type { FormId } from '../../core/model/report';
import type { SilentReason } from '../../core/roll-up/cell-sum';
import { wideColumnName, wideTableName } from '../../dataset/schema';
import { CELL_DOUBT, cellDoubtParams, doubtOn, type Doubt } from './doubt-sql';
import { expectedReports } from './expected-reports';
import type { Query } from './query';
import type { Scope } from './scope';

export interface RollUpPartsParams {
	readonly scope: Scope;
	readonly form: FormId;
	/** `<table>.<row>.<column>` */
	readonly figure: string;
}

/** What one body adds to a cell of a roll-up; `value` is null in every state but `number`. */
export interface RollUpPart {
	readonly body_id: string;
	readonly short_name: string;
	readonly county: string | null;
	readonly value: number | null;
	readonly state: Extract<FigureState, 'number'> | SilentReason;
	/** Text as printed where that is no number. */
	readonly raw: string | null;
	readonly doubt: Doubt;
}

/** Every body that is expected to report, the largest figure first, then those without one. */
export const rollUpParts: Query<RollUpPartsParams, RollUpPart> = {
	name: 'roll-up-parts',
	build: ({ scope, form, figure }) => {
		const [table = '', row = '', column = ''] = figure.split('.');
		const definition = formById(form).tables.find(({ id }) => id === table);
		const known = definition?.rows.some(({ id }) => id === row) && definition.columns.some(({ id }) => id === column);
		if (!known) throw new RangeError(`${form} has no cell ${figure}`);
		const expected = expectedReports(scope);
		return {
			sql: `SELECT x.body_id, x.short_name, x.county, w.value,
	CASE WHEN x.report_id IS NULL THEN 'no_report' WHEN t.state = 'image' THEN 'unreadable' WHEN t.form <> ? THEN 'other_form'
		WHEN w.value IS NOT NULL THEN 'number' WHEN t.form IS NOT NULL AND s.state IS NOT NULL THEN s.state
		WHEN x.extent = 'whole' THEN 'absent' ELSE 'not_read' END AS state,
	CASE WHEN t.form = ? AND t.state <> 'image' THEN s.raw END AS raw, ${doubtOn('w.value', 'd.doubt')} AS doubt
FROM (${expected.sql}) x
LEFT JOIN report_tables t ON t.report_id = x.report_id AND t.table_id = ?
LEFT JOIN (SELECT report_id, "${wideColumnName(row, column)}" AS value FROM "${wideTableName(table, form)}") w
	ON w.report_id = x.report_id AND t.form = ? AND t.state <> 'image'
LEFT JOIN cell_states s ON s.report_id = x.report_id AND s.figure_id = ?
LEFT JOIN (${CELL_DOUBT}) d ON d.report_id = x.report_id
ORDER BY w.value DESC NULLS LAST, x.body_id`,
			params: [form, form, ...expected.params, table, form, figure, ...cellDoubtParams(figure)]
		};
	}
};
