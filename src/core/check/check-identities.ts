import { figureRows, FORMS, leafColumns, type FormTable } from '../form/form';
import { makeFinding } from '../model/make-finding';
import type { Figure } from '../model/figure';
import type { Finding } from '../model/finding';
import type { FormId } from '../model/report';
import { isIdentity, type Identity } from './identity';

/** An identity in one row or column: the ids of the cells on both sides. */
interface Instance {
	readonly identity: Identity;
	readonly line: string;
	readonly left: readonly Term[];
	readonly right: readonly Term[];
}

interface Term {
	readonly id: string;
	readonly sign: 1 | -1;
}

/** Instances of all identities of the severity error, by form and table. */
const INSTANCES: ReadonlyMap<string, readonly Instance[]> = new Map(
	FORMS.flatMap(({ form_id: form, tables, identities }) =>
		tables.map((table) => {
			const own = identities.filter(isIdentity).filter(({ table: id, severity }) => id === table.id && severity === 'error');
			return [`${form}/${table.id}`, own.flatMap((identity) => instancesOf(identity, table))] as const;
		})
	)
);

function instancesOf(identity: Identity, table: FormTable): readonly Instance[] {
	const lines = identity.scope === 'each_row' ? figureRows(table) : leafColumns(table);
	return lines.map(({ id: line }) => {
		const termOf = (term: string): Term => {
			const name = term.replace(/^-/, '');
			const id = identity.scope === 'each_row' ? `${table.id}.${line}.${name}` : `${table.id}.${name}.${line}`;
			return { id, sign: term.startsWith('-') ? -1 : 1 };
		};
		return { identity, line, left: identity.lhs.map(termOf), right: identity.rhs.map(termOf) };
	});
}

/**
 * The identities of the form that one table breaks, of the severity error. A cell without a figure counts as 0, which the finding
 * says; where a cell is unreadable, or where only a total stands or lacks, nothing can be said.
 * @param table id of the table
 * @param figures all figures of the table
 */
export function checkIdentities(form: FormId, table: string, figures: readonly Figure[]): readonly Finding[] {
	const cells = new Map(figures.map((figure) => [figure.id, figure]));
	return (INSTANCES.get(`${form}/${table}`) ?? []).flatMap((instance) => checked(instance, cells) ?? []);
}

function checked({ identity, line, left, right }: Instance, cells: ReadonlyMap<string, Figure>): Finding | null {
	const [a, b] = [sideOf(left, cells), sideOf(right, cells)];
	// A sum is not checked where one of its sides is left blank as a whole: forms are filled in that way.
	if (a === null || b === null || a.isBlank || b.isBlank) return null;
	const { id: check, op, severity } = identity;
	if (op === 'eq' ? a.sum === b.sum : op === 'le' ? a.sum <= b.sum : a.sum >= b.sum) return null;
	const ids = [...left, ...right].map(({ id }) => id);
	const assumed = ids.filter((id) => cells.get(id)?.state !== 'number');
	return makeFinding({ check, severity, column: line, cells: ids, left: a.sum, right: b.sum, assumed });
}

/** The sum of one side, without the dust of binary decimals; `null` where a cell is missing or unreadable. */
function sideOf(terms: readonly Term[], cells: ReadonlyMap<string, Figure>): { readonly sum: number; readonly isBlank: boolean } | null {
	let sum = 0;
	let isBlank = true;
	for (const { id, sign } of terms) {
		const figure = cells.get(id);
		if (figure === undefined || figure.state === 'unreadable') return null;
		if (figure.state === 'number') isBlank = false;
		sum += sign * (figure.value ?? 0);
	}
	return { sum: Math.round(sum * 1e6) / 1e6, isBlank };
}
