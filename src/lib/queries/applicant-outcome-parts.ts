import { GENERATIONS, wholeCells } from './applicant-outcomes';
import { measuresInScope } from './measures-in-scope';
import type { Query } from './query';
import type { Scope } from './scope';

/** A form cell that adds to a flow. */
export interface ApplicantOutcomePart {
	readonly body_id: string;
	readonly short_name: string;
	readonly year: number;
	/** `<row>.<applicant>` of the table of requests. */
	readonly cell: string;
	/** Above zero. */
	readonly value: number;
	/** Reports with such a cell: the list may hold the cells of fewer. */
	readonly found: number;
}

const TABLES = GENERATIONS.map(wholeCells);

/** Sum of a report's cells: NULL where one of them is no number, and then the report is not counted. */
const totals = TABLES.map(
	({ table, names }) =>
		`SELECT report_id, ${names.map(({ column }) => `w."${column}"`).join(' + ')} AS total FROM one JOIN "${table}" w USING (report_id)`
);

const cells = TABLES.map(
	({ table, names }) => `SELECT place, found, report_id, unnest([${names.map(({ cell }) => `'${cell}'`).join(', ')}]) AS cell,
		unnest([${names.map(({ column }) => `w."${column}"`).join(', ')}]) AS value FROM largest JOIN "${table}" w USING (report_id)`
);

/** Cells above zero of the reports that the flow counts: of those with most requests, as many as have no more than `cells` together. */
export const applicantOutcomeParts: Query<{ readonly scope: Scope; readonly cells: number }, ApplicantOutcomePart> = {
	name: 'applicant-outcome-parts',
	build: ({ scope, cells: most }) => {
		const one = measuresInScope(scope);
		return {
			sql: `WITH one AS (SELECT report_id, body_id, short_name, year FROM (${one.sql})),
counted AS (
	${totals.join('\n\tUNION ALL\n\t')}
), largest AS (
	SELECT report_id, count(*) OVER ()::INTEGER AS found, row_number() OVER (ORDER BY total DESC, report_id) AS place
	FROM counted WHERE total > 0 ORDER BY place LIMIT ?
), part AS (
	${cells.join('\n\tUNION ALL\n\t')}
)
SELECT body_id, short_name, year, cell, value, found FROM part JOIN one USING (report_id) WHERE value > 0
QUALIFY count(*) OVER (ORDER BY place) <= ? ORDER BY place, value DESC, cell`,
			params: [...one.params, most, most]
		};
	}
};
