import { figureIds, formById } from '../../core/form/form';
import type { FormId, TableState } from '../../core/model/report';
import { wideColumnName } from '../../dataset/schema';
import type { Engine } from '../engine/engine';
import { bodyReports, bodyResidents, type ReportRow } from './body-reports';
import { bodyCells, bodyCellStates, bodyGroupTotals, bodyTables, type CellsRow, type CellStateRow, type TableRow } from './body-tables';
import { bodyFindings, bodyNarrative, type FindingRow, type NarrativeRow } from './body-words';
import { ask } from './query';

/** A statutory table in a report. `form` is null where the report does not have it, and then there are no values. */
export interface BodyTable {
	readonly id: string;
	readonly form: FormId | null;
	readonly state: TableState;
	/** One value for each figure id of the table, in the order of `figureIds`; null where it is no number. */
	readonly values: readonly (number | null)[];
}

/** One version of a report, with everything it states. */
export interface BodyReport {
	readonly row: ReportRow;
	readonly tables: readonly BodyTable[];
	/** Form cells that are no number, by figure id. */
	readonly odd: Readonly<Record<string, Pick<CellStateRow, 'state' | 'raw'>>>;
	/** Group totals stated as such, by group id. */
	readonly groups: Readonly<Record<string, number>>;
	readonly narrative: readonly NarrativeRow[];
	readonly findings: readonly FindingRow[];
	/** Residents of the body's place in the year, from a table loaded beside the reports; null where there is none. */
	readonly residents: number | null;
}

type Cells = ReadonlyMap<string, CellsRow>;

const cellsKey = (table: string, form: FormId, report: string): string => `${table} ${form} ${report}`;

async function loadCells(engine: Engine, id: string, tables: readonly TableRow[]): Promise<Cells> {
	const cells = new Map<string, CellsRow>();
	const kinds = new Map(tables.flatMap((row) => (row.form === null ? [] : [[`${row.table_id} ${row.form}`, row] as const])));
	for (const { table_id: table, form } of kinds.values()) {
		if (form === null) continue;
		for (const row of await ask(engine, bodyCells, { id, table, form })) cells.set(cellsKey(table, form, row.report_id), row);
	}
	return cells;
}

function valuesOf({ report_id, table_id, form }: TableRow, cells: Cells): readonly (number | null)[] {
	const row = form === null ? undefined : cells.get(cellsKey(table_id, form, report_id));
	const table = form === null ? undefined : formById(form).tables.find(({ id }) => id === table_id);
	if (row === undefined || table === undefined) return [];
	return figureIds(table).map((id) => {
		const [, rowId = '', columnId = ''] = id.split('.');
		return row[wideColumnName(rowId, columnId)] as number | null;
	});
}

/** All versions of all reports of a body, latest year first, in a year the version that counts first. */
export async function loadReports(engine: Engine, id: string): Promise<readonly BodyReport[]> {
	const versions = await ask(engine, bodyReports, { id });
	const tables = await ask(engine, bodyTables, { id });
	const cells = await loadCells(engine, id, tables);
	const states = await ask(engine, bodyCellStates, { id });
	const groups = await ask(engine, bodyGroupTotals, { id });
	const narrative = await ask(engine, bodyNarrative, { id });
	const findings = await ask(engine, bodyFindings, { id });
	const residents = await ask(engine, bodyResidents, { id });
	return versions.map((row) => {
		const own = (one: { readonly report_id: string }): boolean => one.report_id === row.report_id;
		return {
			row,
			tables: tables.filter(own).map((table) => ({
				id: table.table_id,
				form: table.form,
				state: table.state,
				values: valuesOf(table, cells)
			})),
			odd: Object.fromEntries(states.filter(own).map(({ figure_id, state, raw }) => [figure_id, { state, raw }])),
			groups: Object.fromEntries(groups.filter(own).map(({ group_id, value }) => [group_id, value])),
			narrative: narrative.filter(own),
			findings: findings.filter(own),
			residents: residents.find(({ year }) => year === row.year)?.residents ?? null
		};
	});
}
