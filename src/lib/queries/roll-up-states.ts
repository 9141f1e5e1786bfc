import type { DocumentState } from '../../core/model/figure';
import type { FormId } from '../../core/model/report';
import { expectedReports } from './expected-reports';
import type { Query } from './query';
import type { Scope } from './scope';

/** How many reports have something else than a number in a form cell. */
export interface RollUpState {
	readonly form: FormId;
	/** How far these reports were read. */
	readonly extent: 'whole' | 'partial';
	readonly figure_id: string;
	readonly state: Exclude<DocumentState, 'number'>;
	readonly reports: number;
}

/** The cells that reports expected in a scope leave without a number, by generation of their table. */
export const rollUpStates: Query<Scope, RollUpState> = {
	name: 'roll-up-states',
	build: (scope) => {
		const expected = expectedReports(scope);
		return {
			sql: `SELECT t.form, x.extent, s.figure_id, s.state, count(*)::INTEGER AS reports
FROM (${expected.sql}) x JOIN cell_states s USING (report_id)
JOIN report_tables t ON t.report_id = x.report_id AND t.table_id = split_part(s.figure_id, '.', 1)
WHERE t.form IS NOT NULL AND t.state <> 'image'
GROUP BY t.form, x.extent, s.figure_id, s.state ORDER BY t.form, x.extent, s.figure_id, s.state`,
			params: expected.params
		};
	}
};
