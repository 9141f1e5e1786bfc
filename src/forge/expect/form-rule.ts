import { figureRows, FORMS, leafColumns, type FormIdentity, type FormTable } from '../../core/form/form';
import type { FormId } from '../../core/model/report';

/** A side of a rule: cells that are added up or subtracted, or of which the largest counts. */
export interface RuleSide {
	readonly cells: readonly string[];
	/** Cells that are subtracted. */
	readonly less: ReadonlySet<string>;
	readonly isLargest: boolean;
}

export type RuleOperator = 'eq' | 'le' | 'ge' | 'zero_iff';

/** A relation that a form's file states, for one row, column or set of cells. */
export interface FormRule {
	readonly check: string;
	/** Row or column; `null` for single cells. */
	readonly line: string | null;
	readonly operator: RuleOperator;
	readonly left: RuleSide;
	readonly right: RuleSide;
}

function side(terms: FormIdentity['rhs'], toCell: (name: string) => string): RuleSide {
	const text = terms.filter((term) => term !== '0').join(',');
	const isLargest = text.startsWith('max(');
	const names = text
		.replace(/^max\(|\)$/g, '')
		.split(',')
		.filter((name) => name !== '');
	const signed = names.map((name) => [toCell(name.replace('-', '')), name.startsWith('-')] as const);
	return { cells: signed.map(([id]) => id), less: new Set(signed.flatMap(([id, isLess]) => (isLess ? [id] : []))), isLargest };
}

function rule(identity: FormIdentity, line: string | null, toCell: (name: string) => string): FormRule {
	return {
		check: identity.id,
		line,
		operator: identity.op as RuleOperator,
		left: side(identity.lhs, toCell),
		right: side(identity.rhs, toCell)
	};
}

function rulesInTable(identity: FormIdentity, table: FormTable): readonly FormRule[] {
	const inRow = (row: string) => rule(identity, row, (column) => `${table.id}.${row}.${column}`);
	const inColumn = (column: string) => rule(identity, column, (row) => `${table.id}.${row}.${column}`);
	if (identity.scope === 'each_row') return figureRows(table).map(({ id }) => inRow(id));
	if (identity.scope === 'each_column') return leafColumns(table).map(({ id }) => inColumn(id));
	return [rule(identity, null, (id) => id)];
}

/** Relations to the year before; `*` stands for each row or column in turn, but for the total of all applicants. */
function rulesBetween(identity: FormIdentity, table: FormTable): readonly FormRule[] {
	const [, row, column] = (identity.lhs[0] ?? '').split('.');
	const every = row === '*' ? figureRows(table) : column === '*' ? leafColumns(table).filter(({ id }) => id !== 'total') : [{ id: '' }];
	return every.map(({ id }) => rule(identity, id === '' ? null : id, (name) => name.replace('cur:', '').replace('*', id)));
}

const ownTables = ({ table }: FormIdentity, tables: readonly FormTable[]): readonly FormTable[] =>
	tables.filter(({ id }) => (typeof table === 'string' ? table === id : table.includes(id)));

/** The relations inside a year, by generation of its form. */
export const RULES_INSIDE: ReadonlyMap<FormId, readonly FormRule[]> = new Map(
	FORMS.map((form) => [
		form.form_id,
		form.identities.flatMap((identity) => ownTables(identity, form.tables).flatMap((table) => rulesInTable(identity, table)))
	])
);

/** The relations to the year before, by generation of the later year's form; it names cells of the year before with `prev:`. */
export const RULES_BETWEEN: ReadonlyMap<FormId, readonly FormRule[]> = new Map(
	FORMS.map((form) => [
		form.form_id,
		form.cross_year_identities.flatMap((identity) => ownTables(identity, form.tables).flatMap((table) => rulesBetween(identity, table)))
	])
);
