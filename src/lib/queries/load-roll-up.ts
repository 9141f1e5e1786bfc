import { figureIds, formById } from '../../core/form/form';
import type { SilentCounts, SilentReason } from '../../core/roll-up/cell-sum';
import type { RollUpTable } from '../../core/roll-up/roll-up-table';
import type { Engine } from '../engine/engine';
import { ask } from './query';
import { rollUpForms, type RollUpForm } from './roll-up-forms';
import { rollUpSilent, type RollUpSilent } from './roll-up-silent';
import { rollUpStates, type RollUpState } from './roll-up-states';
import { rollUpSums, type RollUpSums } from './roll-up-sums';
import type { Scope } from './scope';

/** The official form filled with the sums of the bodies of a region for one year. */
export interface RollUp {
	/** One for each generation of the form that occurs, newest first, in form order. */
	readonly tables: readonly RollUpTable[];
	/** Bodies that add to no cell of a table, or of any (`table_id` null): the first of each kind. */
	readonly named: readonly RollUpSilent[];
}

/** Names of bodies listed for one table and reason. */
const MOST_NAMES = 60;

type Counts = Partial<Record<SilentReason, number>>;

function add(counts: Counts, reason: SilentReason, bodies: number): void {
	const before = counts[reason];
	if (bodies > 0) counts[reason] = before === undefined ? bodies : before + bodies;
}

/** Bodies that do not have a table in this generation, by reason. */
function outsideOf({ table_id, form }: RollUpForm, forms: readonly RollUpForm[], named: readonly RollUpSilent[]): SilentCounts {
	const counts: Counts = {};
	// Of each table and state only the first names are listed; each row says how many there are.
	const kinds = new Map(named.map((row) => [`${row.table_id ?? ''} ${row.state}`, row]));
	for (const row of kinds.values()) if (row.table_id === null || row.table_id === table_id) add(counts, row.state, row.bodies);
	for (const other of forms) if (other.table_id === table_id && other.form !== form) add(counts, 'other_form', other.reports);
	return counts;
}

/** Reports that state the n-th cell. */
function statedIn(row: RollUpSums, index: number): number {
	const stated = row[`n${index}`];
	if (stated === undefined) throw new RangeError(`no cell ${index} in the sums`);
	return stated;
}

/** For each cell, the reports that have the table and no number there. */
function silentCells(
	ids: readonly string[],
	rows: readonly RollUpSums[],
	states: readonly RollUpState[]
): Readonly<Record<string, SilentCounts>> {
	const cells: Record<string, SilentCounts> = {};
	ids.forEach((id, index) => {
		const counts: Counts = {};
		for (const row of rows) {
			const own = states.filter(({ figure_id, extent }) => figure_id === id && extent === row.extent);
			for (const { state, reports } of own) add(counts, state, reports);
			const explained = own.reduce((sum, { reports }) => sum + reports, statedIn(row, index));
			add(counts, row.extent === 'whole' ? 'absent' : 'not_read', row.reports - explained);
		}
		if (Object.keys(counts).length > 0) cells[id] = counts;
	});
	return cells;
}

/** Sum of the sums that are stated, to a millionth (money has decimals); null when none is. */
function total(sums: readonly (number | null)[]): number | null {
	const stated = sums.filter((one) => one !== null);
	return stated.length === 0 ? null : Math.round(stated.reduce((sum, one) => sum + one) * 1e6) / 1e6;
}

/** Asks for the roll-up of a scope of one year; `expected` is how many bodies its roster expects. No table without a roster. */
export async function loadRollUp(engine: Engine, scope: Scope, expected: number): Promise<RollUp> {
	const forms = await ask(engine, rollUpForms, scope);
	const named = await ask(engine, rollUpSilent, { scope, limit: MOST_NAMES });
	const states = await ask(engine, rollUpStates, scope);
	const tables: RollUpTable[] = [];
	for (const one of forms) {
		const { table_id: table, form, reports } = one;
		const rows = await ask(engine, rollUpSums, { scope, table, form });
		const definition = formById(form).tables.find(({ id }) => id === table);
		const ids = definition === undefined ? [] : figureIds(definition);
		tables.push({
			table,
			form,
			expected,
			reports,
			sums: ids.map((_, index) => total(rows.map((row) => row[`s${index}`] ?? null))),
			stated: ids.map((_, index) => rows.reduce((sum, row) => sum + statedIn(row, index), 0)),
			outside: outsideOf(one, forms, named),
			silent: silentCells(
				ids,
				rows,
				states.filter((row) => row.form === form)
			)
		});
	}
	const order = (one: RollUpTable): number => formById(one.form).tables.findIndex(({ id }) => id === one.table);
	return { tables: tables.sort((a, b) => b.form.localeCompare(a.form) || order(a) - order(b)), named };
}
