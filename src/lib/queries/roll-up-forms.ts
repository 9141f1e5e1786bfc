import type { FormId } from '../../core/model/report';
import { expectedReports } from './expected-reports';
import type { Query } from './query';
import type { Scope } from './scope';

/** A statutory table in one generation of the form, and how many of the reports expected have it so. */
export interface RollUpForm {
	readonly table_id: string;
	readonly form: FormId;
	readonly reports: number;
}

/** Every table that a report expected in a scope has, newest generation first. A table that is a picture counts as none. */
export const rollUpForms: Query<Scope, RollUpForm> = {
	name: 'roll-up-forms',
	build: (scope) => {
		const expected = expectedReports(scope);
		return {
			sql: `SELECT t.table_id, t.form, count(*)::INTEGER AS reports
FROM (${expected.sql}) x JOIN report_tables t USING (report_id)
WHERE t.form IS NOT NULL AND t.state <> 'image' GROUP BY t.table_id, t.form ORDER BY t.form DESC, t.table_id`,
			params: expected.params
		};
	}
};
