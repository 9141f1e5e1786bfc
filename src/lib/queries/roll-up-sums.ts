import { figureRows, formById, leafColumns } from '../../core/form/form';
import type { FormId } from '../../core/model/report';
import { wideColumnName, wideTableName } from '../../dataset/schema';
import { expectedReports } from './expected-reports';
import type { Query } from './query';
import type { Scope } from './scope';

export interface RollUpSumsParams {
	readonly scope: Scope;
	readonly table: string;
	readonly form: FormId;
}

/**
 * Sums over the reports that have a table in one generation, apart for those read whole and in part. Column `s<n>` is the
 * sum in the n-th cell of `figureIds` (null where nobody states it), `n<n>` how many reports state it.
 */
export type RollUpSums = Readonly<Record<`s${number}`, number | null>> &
	Readonly<Record<`n${number}`, number>> & { readonly extent: 'whole' | 'partial'; readonly reports: number };

/** Sums of a table: one row for each extent that occurs. */
export const rollUpSums: Query<RollUpSumsParams, RollUpSums> = {
	name: 'roll-up-sums',
	build: ({ scope, table, form }) => {
		const definition = formById(form).tables.find((one) => one.id === table);
		if (!definition) throw new RangeError(`${form} has no table ${table}`);
		const names = figureRows(definition).flatMap((row) => leafColumns(definition).map((column) => wideColumnName(row.id, column.id)));
		const expected = expectedReports(scope);
		const sums = names.map((name, index) => `sum(w."${name}") AS s${index}, count(w."${name}")::INTEGER AS n${index}`);
		return {
			sql: `SELECT x.extent, count(*)::INTEGER AS reports,
	${sums.join(',\n\t')}
FROM (${expected.sql}) x JOIN report_tables t USING (report_id) LEFT JOIN "${wideTableName(table, form)}" w USING (report_id)
WHERE t.table_id = ? AND t.form = ? AND t.state <> 'image' GROUP BY x.extent ORDER BY x.extent`,
			params: [...expected.params, table, form]
		};
	}
};
