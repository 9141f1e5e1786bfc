import { figureRows, formById, type FormTable } from '../../core/form/form';
import { APPLICANTS, flowName } from '../../core/measure/applicants';
import { OUTCOMES, type Outcome } from '../../core/measure/catalogue';
import type { FormId } from '../../core/model/report';
import { wideColumnName, wideTableName } from '../../dataset/schema';
import { measuresInScope } from './measures-in-scope';
import type { Query } from './query';
import type { Scope } from './scope';

/** Generations of the form with a table of requests. */
export const GENERATIONS: readonly FormId[] = ['form-2021', 'form-2019'];

/** Row of the table of requests that is, or heads, each outcome. */
const GROUPS: Readonly<Record<Outcome, string>> = {
	outcome_full: 'granted_in_full',
	outcome_part: 'granted_in_part',
	outcome_refused: 'refused',
	outcome_unavailable: 'unavailable',
	outcome_not_processed: 'not_processed',
	outcome_other: 'other_handling'
};

function requestsTable(form: FormId): FormTable {
	const table = formById(form).tables.find(({ id }) => id === 'requests');
	if (table === undefined) throw new RangeError(`${form} has no table of requests`);
	return table;
}

/** Requests by applicant and outcome; null when no report states every cell. */
export type ApplicantOutcomes = Readonly<Record<string, number | null>> & {
	/** Reports that state every cell of applicants and outcomes. */
	readonly stated: number;
};

const PAIRS = APPLICANTS.flatMap((applicant) => OUTCOMES.map((outcome) => ({ applicant, outcome })));
const COLUMNS = PAIRS.map(({ applicant, outcome }) => `"${flowName(applicant, outcome)}"`);

/** Where one generation has its cells of applicants and outcomes: `<row>.<applicant>` and their columns. */
export function wholeCells(form: FormId): {
	readonly table: string;
	readonly names: readonly { readonly cell: string; readonly column: string }[];
} {
	const heads = Object.values(GROUPS);
	const rows = figureRows(requestsTable(form)).filter(({ id, parent }) => heads.includes(id) || heads.includes(parent ?? ''));
	const names = rows.flatMap(({ id }) =>
		APPLICANTS.map((applicant) => ({ cell: `${id}.${applicant}`, column: wideColumnName(id, applicant) }))
	);
	return { table: wideTableName('requests', form), names };
}

/** The cells of one generation added up to the six outcomes: NULL where one of them is no number. */
function cellsOf(form: FormId): string {
	const rows = figureRows(requestsTable(form));
	const sums = PAIRS.map(({ applicant, outcome }) => {
		const cells = rows.filter(({ id, parent }) => id === GROUPS[outcome] || parent === GROUPS[outcome]);
		return `${cells.map(({ id }) => `w."${wideColumnName(id, applicant)}"`).join(' + ')} AS "${flowName(applicant, outcome)}"`;
	});
	return `SELECT ${sums.join(',\n\t\t')}\n\tFROM one JOIN "${wideTableName('requests', form)}" w USING (report_id)`;
}

/** One row: sums over the reports that state every cell of applicants and outcomes, of both forms. */
export const applicantOutcomes: Query<Scope, ApplicantOutcomes> = {
	name: 'applicant-outcomes',
	build: (scope) => {
		const one = measuresInScope(scope);
		return {
			sql: `WITH one AS (SELECT report_id FROM (${one.sql})),
cells AS (
	${GENERATIONS.map(cellsOf).join('\n\tUNION ALL\n\t')}
)
SELECT count(*)::INTEGER AS stated, ${COLUMNS.map((column) => `sum(${column}) AS ${column}`).join(', ')}
FROM cells WHERE ${COLUMNS.join(' + ')} IS NOT NULL`,
			params: one.params
		};
	}
};
