import form2021 from '../../../src/core/form/form-2021.json' with { type: 'json' };

interface Identity {
	readonly id: string;
	readonly table: string;
	readonly scope: string;
	readonly lhs: readonly string[];
	readonly op: string;
	readonly rhs: readonly string[];
}

interface Table {
	readonly id: string;
	readonly columns: readonly { readonly id: string; readonly leaf: boolean }[];
	readonly rows: readonly { readonly id: string; readonly has_figures: boolean }[];
}

const IDENTITIES = form2021.identities as readonly Identity[];
const TABLES = form2021.tables as readonly Table[];

/** Figure ids of both sides of every instance of the form's identities; `-` before an id subtracts it. */
function instances(): readonly {
	readonly id: string;
	readonly op: string;
	readonly lhs: readonly string[];
	readonly rhs: readonly string[];
}[] {
	return IDENTITIES.flatMap(({ id, table: tableId, scope, lhs, op, rhs }) => {
		const table = TABLES.find((t) => t.id === tableId);
		if (table === undefined) throw new Error(`no table ${tableId}`);
		const across =
			scope === 'each_column'
				? table.columns.filter((c) => c.leaf).map((c) => c.id)
				: table.rows.filter((r) => r.has_figures).map((r) => r.id);
		const cell = (term: string, other: string): string => {
			const sign = term.startsWith('-') ? '-' : '';
			const own = term.slice(sign.length);
			return sign + (scope === 'each_column' ? `${tableId}.${own}.${other}` : `${tableId}.${other}.${own}`);
		};
		return across.map((other) => ({ id: `${id} ${other}`, op, lhs: lhs.map((t) => cell(t, other)), rhs: rhs.map((t) => cell(t, other)) }));
	});
}

const INSTANCES = instances();
export const INSTANCE_COUNT = INSTANCES.length;

/** The identities of the form that figures break, by name. */
export function brokenIdentities(figures: ReadonlyMap<string, number>): readonly string[] {
	const sum = (terms: readonly string[]): number =>
		terms.reduce((total, term) => {
			const value = figures.get(term.replace('-', ''));
			if (value === undefined) throw new Error(`no figure ${term}`);
			return total + (term.startsWith('-') ? -value : value);
		}, 0);
	return INSTANCES.filter(({ op, lhs, rhs }) => (op === 'eq' ? sum(lhs) !== sum(rhs) : sum(lhs) < sum(rhs))).map(({ id }) => id);
}
