import { figureIds, type FormTable } from '../../core/form/form';
import { checkCell, checkTable, type CellCheck, type TableCheck } from '../../core/roll-up/check-cell';
import { cellSum, formOfRollUp, type RollUpTable } from '../../core/roll-up/roll-up-table';
import { sumState, type CellSum } from '../../core/roll-up/cell-sum';
import { figureCell, tablesOf, type FigureCell } from '../body/figure-cell';
import type { OwnReport } from '../queries/load-own-report';
import type { RollUp } from '../queries/load-roll-up';
import type { RollUpSilent } from '../queries/roll-up-silent';

/** A cell of a roll-up: the sum, what it rests on, and what the region's own report has there. */
export interface RollUpCell {
	readonly sum: CellSum;
	/** The sum as a form cell. */
	readonly cell: FigureCell;
	/** Null where the region's own report is not loaded, or has the table in another generation of the form or not at all. */
	readonly own: FigureCell | null;
	/** Null where there is no report to check against. */
	readonly check: CellCheck | null;
}

/** Bodies that add to no cell of a table for one reason: the first by name, and how many there are. */
export interface NamedBodies {
	readonly state: RollUpSilent['state'];
	readonly bodies: number;
	readonly first: readonly RollUpSilent[];
}

/** A statutory table filled with sums. */
export interface RollUpBlock {
	readonly rollUp: RollUpTable;
	readonly table: FormTable;
	/** By figure id, in form order. */
	readonly cells: ReadonlyMap<string, RollUpCell>;
	readonly named: readonly NamedBodies[];
	/** Bodies whose table is of another generation; null where there is none. */
	readonly otherForm: number | null;
	/** Null where there is no report to check against. */
	readonly check: TableCheck | null;
}

const REASONS: readonly RollUpSilent['state'][] = ['no_report', 'absent', 'unreadable', 'not_read'];

function namedBodies(named: readonly RollUpSilent[], table: string): readonly NamedBodies[] {
	return REASONS.flatMap((state) => {
		const first = named.filter((row) => row.state === state && (row.table_id === null || row.table_id === table));
		return first[0] === undefined ? [] : [{ state, bodies: first[0].bodies, first }];
	});
}

function ownCell(own: OwnReport, { table, form }: RollUpTable, definition: FormTable, id: string): FigureCell | null {
	const found = tablesOf(own.report).find((one) => one.table.id === table);
	return found?.form === form && found.read !== null ? figureCell(own.report, found.read, definition, id) : null;
}

function rollUpCell(rollUp: RollUpTable, definition: FormTable, own: OwnReport | null, id: string): RollUpCell {
	const sum = cellSum(rollUp, id);
	const theirs = own === null ? null : ownCell(own, rollUp, definition, id);
	return {
		sum,
		cell: { value: sum.value, state: sumState(sum), raw: null },
		own: theirs,
		check: own === null ? null : checkCell(sum, theirs?.value ?? null)
	};
}

/** The tables of a roll-up, every cell with what it rests on and, where the region's own report is loaded, checked against it. */
export function rollUpBlocks({ tables, named }: RollUp, own: OwnReport | null): readonly RollUpBlock[] {
	return tables.map((rollUp) => {
		const table = formOfRollUp(rollUp);
		const cells = new Map(figureIds(table).map((id) => [id, rollUpCell(rollUp, table, own, id)]));
		const checks = [...cells.values()].flatMap(({ check }) => check ?? []);
		return {
			rollUp,
			table,
			cells,
			named: namedBodies(named, rollUp.table),
			otherForm: rollUp.outside.other_form ?? null,
			check: own === null ? null : checkTable(checks)
		};
	});
}

/** The table that an address means by a figure and, where several generations have it, a generation; null where none has the cell. */
export function chosenBlock(blocks: readonly RollUpBlock[], figure: string, form: string | null): RollUpBlock | null {
	const having = blocks.filter(({ cells }) => cells.has(figure));
	return having.find(({ rollUp }) => rollUp.form === form) ?? having[0] ?? null;
}
