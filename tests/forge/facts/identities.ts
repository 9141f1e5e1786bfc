import form2014 from '../../../src/core/form/form-2014.json' with { type: 'json' };
import form2019 from '../../../src/core/form/form-2019.json' with { type: 'json' };
import form2021 from '../../../src/core/form/form-2021.json' with { type: 'json' };
import type { FormIdentity } from '../../../src/core/form/form';
import type { FormId } from '../../../src/core/model/report';

type Identity = Omit<FormIdentity, 'severity'>;

interface Table {
	readonly id: string;
	readonly columns: readonly { readonly id: string; readonly leaf: boolean }[];
	readonly rows: readonly { readonly id: string; readonly has_figures: boolean }[];
}

interface Form {
	readonly tables: readonly Table[];
	readonly identities: readonly Identity[];
	readonly cross_year_identities: readonly Identity[];
}

/** One identity about single cells; a term is a figure id with `-` before it where it is subtracted, a number, or `max(…)` of ids. */
interface Instance {
	readonly id: string;
	readonly op: string;
	readonly lhs: readonly string[];
	readonly rhs: readonly string[];
}

type Figures = ReadonlyMap<string, number>;

const FORMS: Readonly<Record<FormId, Form>> = {
	'form-2014': form2014,
	'form-2019': form2019,
	'form-2021': form2021
};

function tableOf({ tables }: Form, id: string): Table {
	const table = tables.find((t) => t.id === id);
	if (table === undefined) throw new Error(`no table ${id}`);
	return table;
}

const leaves = ({ columns }: Table): readonly string[] => columns.filter((c) => c.leaf).map((c) => c.id);
const rows = ({ rows: all }: Table): readonly string[] => all.filter((r) => r.has_figures).map((r) => r.id);

/** Every identity of a form inside a year, for every row or column it holds for. */
function instances(form: Form): readonly Instance[] {
	return form.identities.flatMap(({ id, table: tables, scope, lhs, op, rhs: terms }): readonly Instance[] => {
		const rhs = terms.map(String);
		if (scope === 'cells') return [{ id, op, lhs, rhs }];
		return [tables].flat().flatMap((tableId) => {
			const table = tableOf(form, tableId);
			const byColumn = scope === 'each_column';
			const cell = (term: string, other: string): string => {
				if (/^\d+$/.test(term)) return term;
				return term.replace(/[a-z]\w*(?!\w|\()/g, (own) => (byColumn ? `${tableId}.${own}.${other}` : `${tableId}.${other}.${own}`));
			};
			return (byColumn ? leaves(table) : rows(table)).map((other) => ({
				id: `${id} ${tableId} ${other}`,
				op,
				lhs: lhs.map((t) => cell(t, other)),
				rhs: rhs.map((t) => cell(t, other))
			}));
		});
	});
}

/** Every identity of a form between two years, `*` standing for each row or column in turn. */
function crossInstances(form: Form): readonly Instance[] {
	return form.cross_year_identities.flatMap(({ id, table: tableId, lhs, op, rhs }) => {
		const table = tableOf(form, tableId as string);
		const [, row, column] = (lhs[0] as string).replace(/^-?(?:prev|cur):/, '').split('.');
		const every = row === '*' ? rows(table) : column === '*' ? leaves(table) : [''];
		return every.map((one) => ({
			id: `${id} ${one}`,
			op,
			lhs: lhs.map((t) => t.replace('*', one)),
			rhs: rhs.map((t) => t.replace('*', one))
		}));
	});
}

const INSIDE = {
	'form-2014': instances(FORMS['form-2014']),
	'form-2019': instances(FORMS['form-2019']),
	'form-2021': instances(FORMS['form-2021'])
};
const BETWEEN = { 'form-2019': crossInstances(FORMS['form-2019']), 'form-2021': crossInstances(FORMS['form-2021']) };

export const INSTANCE_COUNTS = Object.values(INSIDE).map((all) => all.length);

function valueOf(figures: Figures, term: string): number {
	if (/^\d+$/.test(term)) return Number(term);
	const largest = /^max\((.*)\)$/.exec(term)?.[1];
	if (largest !== undefined) return Math.max(...largest.split(',').map((id) => valueOf(figures, id)));
	const value = figures.get(term.replace('-', ''));
	if (value === undefined) throw new Error(`no figure ${term}`);
	return term.startsWith('-') ? -value : value;
}

function holds(op: string, left: number, right: number): boolean {
	if (op === 'eq') return left === right;
	if (op === 'ge') return left >= right;
	if (op === 'le') return left <= right;
	if (op === 'zero_iff') return (left === 0) === (right === 0);
	throw new Error(`no rule for ${op}`);
}

function broken(all: readonly Instance[], figures: Figures): readonly string[] {
	const sum = (terms: readonly string[]): number => terms.reduce((total, term) => total + valueOf(figures, term), 0);
	return all.filter(({ op, lhs, rhs }) => !holds(op, sum(lhs), sum(rhs))).map(({ id }) => id);
}

/** The identities of a form that the figures of one year break, by name. */
export function brokenIdentities(form: FormId, figures: Figures): readonly string[] {
	return broken(INSIDE[form], figures);
}

/** The identities between two years that figures break: the form of the later year has them. */
export function brokenBetween(form: keyof typeof BETWEEN, before: Figures, now: Figures): readonly string[] {
	const both = new Map([...before].map(([id, value]): [string, number] => [`prev:${id}`, value]));
	for (const [id, value] of now) both.set(`cur:${id}`, value);
	return broken(BETWEEN[form], both);
}
