import { figureRows, formById, leafColumns, type FormTable } from '../form/form';
import { makeFinding } from '../model/make-finding';
import type { Figure } from '../model/figure';
import type { Finding } from '../model/finding';
import type { FormId } from '../model/report';
import { isIdentity, type Identity } from './identity';

/**
 * The identities of the form that one table breaks, of the severity error. A cell without a figure counts as 0, which the finding
 * says; where a cell is unreadable, or where only a total stands or lacks, nothing can be said.
 * @param figures all figures of the table
 */
export function checkIdentities(form: FormId, table: FormTable, figures: readonly Figure[]): readonly Finding[] {
	const cells = new Map(figures.map((figure) => [figure.id, figure]));
	return formById(form)
		.identities.filter(isIdentity)
		.filter((identity) => identity.table === table.id && identity.severity === 'error')
		.flatMap((identity) => linesOf(identity, table).flatMap((line) => checked(identity, table, line, cells) ?? []));
}

/** Rows or columns that an identity is stated for. */
function linesOf(identity: Identity, table: FormTable): readonly string[] {
	return (identity.scope === 'each_row' ? figureRows(table) : leafColumns(table)).map(({ id }) => id);
}

function checked(identity: Identity, table: FormTable, line: string, cells: ReadonlyMap<string, Figure>): Finding | null {
	const idOf = (term: string): string => {
		const name = term.replace(/^-/, '');
		return identity.scope === 'each_row' ? `${table.id}.${line}.${name}` : `${table.id}.${name}.${line}`;
	};
	const terms = [...identity.lhs, ...identity.rhs];
	const found = terms.map((term) => cells.get(idOf(term)));
	if (found.some((figure) => figure === undefined || figure.state === 'unreadable') || saysNothing(identity, found as readonly Figure[]))
		return null;
	const sum = (side: readonly string[]): number =>
		rounded(side.reduce((total, term) => total + (term.startsWith('-') ? -1 : 1) * (cells.get(idOf(term))?.value ?? 0), 0));
	const [left, right] = [sum(identity.lhs), sum(identity.rhs)];
	if (identity.op === 'eq' ? left === right : identity.op === 'le' ? left <= right : left >= right) return null;
	const { id, severity } = identity;
	const assumed = terms.map(idOf).filter((cell) => cells.get(cell)?.state !== 'number');
	return makeFinding({ check: id, severity, column: line, cells: terms.map(idOf), left, right, assumed });
}

/** A sum is not checked where one of its sides is left blank as a whole: forms are filled in that way. */
function saysNothing({ lhs }: Identity, found: readonly Figure[]): boolean {
	const isBlank = ({ state }: Figure): boolean => state === 'blank' || state === 'dash';
	return found.slice(0, lhs.length).every(isBlank) || found.slice(lhs.length).every(isBlank);
}

/** Sums of decimals without their binary dust. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
