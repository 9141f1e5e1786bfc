import { figureIds, formById, type FormTable } from '../form/form';
import type { FormId } from '../model/report';
import { addSilent, type CellSum, type SilentCounts } from './cell-sum';

/** One statutory table of one generation of the form, filled with the sums of the bodies whose table it is. */
export interface RollUpTable {
	readonly table: string;
	readonly form: FormId;
	/** Bodies expected to report, and those of them whose report has this table in this generation. */
	readonly expected: number;
	readonly reports: number;
	/** By cell, in the order of `figureIds`: sum of what is stated, null where nobody states it; bodies that state it. */
	readonly sums: readonly (number | null)[];
	readonly stated: readonly number[];
	/** Bodies without this table: they add to no cell. */
	readonly outside: SilentCounts;
	/** Bodies that have the table and no number in a cell, by figure id. */
	readonly silent: Readonly<Record<string, SilentCounts>>;
}

/** The form that a roll-up table fills. */
export function formOfRollUp({ table, form }: Pick<RollUpTable, 'table' | 'form'>): FormTable {
	const found = formById(form).tables.find(({ id }) => id === table);
	if (found === undefined) throw new RangeError(`${form} has no table ${table}`);
	return found;
}

/** The sum in a cell, with what it rests on. Throws `RangeError` for an id that the table does not have. */
export function cellSum(rollUp: RollUpTable, figureId: string): CellSum {
	const index = figureIds(formOfRollUp(rollUp)).indexOf(figureId);
	const value = rollUp.sums[index];
	const stated = rollUp.stated[index];
	if (value === undefined || stated === undefined) throw new RangeError(`no such cell: ${figureId}`);
	return { value, stated, silent: addSilent(rollUp.outside, rollUp.silent[figureId] ?? {}) };
}
