import type { FigureState } from '../../core/model/figure';
import { expectedReports } from './expected-reports';
import type { Query } from './query';
import type { Scope } from './scope';

/** A body that adds to no cell of a table: without a report (`table_id` null), or without that table in it. */
export interface RollUpSilent {
	readonly table_id: string | null;
	readonly body_id: string;
	readonly short_name: string;
	readonly county: string | null;
	readonly state: Extract<FigureState, 'no_report' | 'absent' | 'not_read' | 'unreadable'>;
	/** All bodies of this table and state, of which the rows are the first. */
	readonly bodies: number;
}

/** Bodies that a roll-up has to name, by table and reason; at most `limit` names for each. */
export const rollUpSilent: Query<{ readonly scope: Scope; readonly limit: number }, RollUpSilent> = {
	name: 'roll-up-silent',
	build: ({ scope, limit }) => {
		const expected = expectedReports(scope);
		return {
			sql: `WITH expected AS (${expected.sql}),
kind AS (SELECT DISTINCT t.table_id FROM expected JOIN report_tables t USING (report_id) WHERE t.form IS NOT NULL AND t.state <> 'image'),
silent AS (
	SELECT NULL AS table_id, body_id, short_name, county, 'no_report' AS state FROM expected WHERE report_id IS NULL
	UNION ALL
	SELECT k.table_id, x.body_id, x.short_name, x.county,
		CASE WHEN t.state = 'image' THEN 'unreadable' WHEN x.extent = 'whole' THEN 'absent' ELSE 'not_read' END
	FROM expected x CROSS JOIN kind k LEFT JOIN report_tables t ON t.report_id = x.report_id AND t.table_id = k.table_id
	WHERE x.report_id IS NOT NULL AND (t.form IS NULL OR t.state = 'image')
), counted AS (
	SELECT *, count(*) OVER (PARTITION BY table_id, state)::INTEGER AS bodies,
		row_number() OVER (PARTITION BY table_id, state ORDER BY body_id) AS place FROM silent
)
SELECT table_id, body_id, short_name, county, state, bodies FROM counted WHERE place <= ?
ORDER BY table_id NULLS FIRST, state, body_id`,
			params: [...expected.params, limit]
		};
	}
};
