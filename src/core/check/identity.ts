import type { FormIdentity } from '../form/form';

/** A relation over every row or every column of one table: the sums of both sides compared. A minus before a term subtracts it. */
export interface Identity extends FormIdentity {
	readonly table: string;
	readonly scope: 'each_row' | 'each_column';
	readonly op: 'eq' | 'le' | 'ge';
}

const isTerm = (term: string): boolean => /^-?\w+$/.test(term);

/** Whether a relation of a form's file is one between sums within one table. */
export function isIdentity(stated: FormIdentity): stated is Identity {
	const inTable = typeof stated.table === 'string' && ['each_row', 'each_column'].includes(stated.scope);
	return inTable && ['eq', 'le', 'ge'].includes(stated.op) && [...stated.lhs, ...stated.rhs].every(isTerm);
}
