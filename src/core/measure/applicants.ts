import { formById, leafColumns } from '../form/form';
import type { Outcome } from './catalogue';

function kinds(): readonly string[] {
	const table = formById('form-2021').tables.find(({ id }) => id === 'requests');
	if (table === undefined) throw new RangeError('the form has no table of requests');
	return leafColumns(table)
		.map(({ id }) => id)
		.filter((id) => id !== 'total');
}

/** Kinds of applicants in the order of the form: the columns of the table of requests, its total left out. */
export const APPLICANTS = kinds();

/** Name of the requests of one kind of applicant that came to one outcome: `natural_person__outcome_full`. */
export function flowName(applicant: string, outcome: Outcome): string {
	return `${applicant}__${outcome}`;
}
