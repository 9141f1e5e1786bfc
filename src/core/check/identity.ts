import { figureRows, FORMS, leafColumns, type Form, type FormIdentity, type FormTable } from '../form/form';
import type { FormId } from '../model/report';

/** A cell that counts on one side of an identity, added or subtracted. */
export interface Term {
	/** Figure id. */
	readonly id: string;
	readonly sign: 1 | -1;
}

/** One side of an identity: the sum of its cells, or the largest of them; 0 where there is none. */
export interface Side {
	readonly kind: 'sum' | 'max';
	readonly terms: readonly Term[];
}

const OPERATORS = ['eq', 'le', 'ge', 'zero_iff'] as const;
/** How the sides compare; `zero_iff`: one is 0 exactly when the other is. */
export type Operator = (typeof OPERATORS)[number];

/** An identity of the form in one row or column. */
export interface Instance {
	/** Id of the identity. */
	readonly check: string;
	readonly severity: FormIdentity['severity'];
	readonly operator: Operator;
	/** Id of the row or column it is about; `null` where it names single cells. */
	readonly line: string | null;
	readonly left: Side;
	readonly right: Side;
	/** Which side leaves nothing to check where none of its cells has a figure; all cells blank never do. */
	readonly skipWhenBlank: 'left' | 'right' | null;
}

/** What the form files say in words of when an identity is skipped. */
const SKIPPED: Readonly<Record<string, Instance['skipWhenBlank']>> = {
	'every leaf cell of the column is blank while the total is filled': 'left',
	'total cell blank': 'right'
};

function linesOf(scope: string, table: FormTable): readonly (string | null)[] {
	if (scope === 'cells') return [null];
	return (scope === 'each_row' ? figureRows(table) : leafColumns(table)).map(({ id }) => id);
}

function sideOf(terms: readonly string[], cellOf: (name: string) => string): Side {
	const written = terms.filter((term) => term !== '0');
	const largest = /^max\((.+)\)$/.exec(written[0] ?? '')?.[1];
	const names = largest === undefined ? written : largest.split(',');
	const parts = names.map((name): Term => ({ id: cellOf(name.replace(/^-/, '')), sign: name.startsWith('-') ? -1 : 1 }));
	return { kind: largest === undefined ? 'sum' : 'max', terms: parts };
}

function instancesIn(identity: FormIdentity, table: FormTable): readonly Instance[] {
	const { id: check, scope, lhs, op, rhs, severity, skip_when } = identity;
	const operator = OPERATORS.find((known) => known === op);
	if (operator === undefined) throw new RangeError(`identity ${check}: no operator ${op}`);
	return linesOf(scope, table).map((line): Instance => {
		const cellOf = (name: string): string =>
			line === null ? name : `${table.id}.${scope === 'each_row' ? `${line}.${name}` : `${name}.${line}`}`;
		const skipWhenBlank = SKIPPED[skip_when ?? ''] ?? null;
		return { check, severity, operator, line, left: sideOf(lhs, cellOf), right: sideOf(rhs, cellOf), skipWhenBlank };
	});
}

function instancesOfForm({ form_id: form, tables, identities }: Form): readonly (readonly [string, readonly Instance[]])[] {
	return tables.map((table) => {
		const own = identities.filter(({ table: about }) => (typeof about === 'string' ? about === table.id : about.includes(table.id)));
		return [`${form}/${table.id}`, own.flatMap((identity) => instancesIn(identity, table))] as const;
	});
}

const INSTANCES: ReadonlyMap<string, readonly Instance[]> = new Map(FORMS.flatMap(instancesOfForm));

/** The identities of one table in a generation of the form, each in every row or column it holds in. */
export function identitiesOf(form: FormId, table: string): readonly Instance[] {
	return INSTANCES.get(`${form}/${table}`) ?? [];
}
