import { figureIds, formById } from '../../core/form/form';
import type { FormId, TableState } from '../../core/model/report';
import { wideColumnName } from '../../dataset/schema';
import type { Engine } from '../engine/engine';
import { body, type BodyRow } from './body';
import { bodyReports, bodyRoster, type ExpectedYear, type ReportRow } from './body-reports';
import { bodyCells, bodyCellStates, bodyGroupTotals, bodyTables, type CellsRow, type CellStateRow, type TableRow } from './body-tables';
import { bodyFindings, bodyNarrative, type FindingRow, type NarrativeRow } from './body-words';
import { dataSet } from './data-set';
import { peerValues } from './peer-values';
import { ask } from './query';

/** A statutory table in a report. `form` is null where the report does not have it, and then there are no values. */
export interface BodyTable {
	readonly id: string;
	readonly form: FormId | null;
	readonly state: TableState;
	/** One value for each figure id of the table, in the order of `figureIds`; null where it is no number. */
	readonly values: readonly (number | null)[];
}

/** A report that counts, with everything it states. */
export interface BodyReport {
	readonly row: ReportRow;
	readonly tables: readonly BodyTable[];
	/** Form cells that are no number, by figure id. */
	readonly odd: Readonly<Record<string, Pick<CellStateRow, 'state' | 'raw'>>>;
	/** Group totals stated as such, by group id. */
	readonly groups: Readonly<Record<string, number>>;
	readonly narrative: readonly NarrativeRow[];
	readonly findings: readonly FindingRow[];
}

/** Measures of the bodies a body is compared with, itself among them. */
export interface Peers {
	/** Name of the city or province. */
	readonly place: string;
	readonly bodies: readonly { readonly id: string; readonly name: string }[];
	/** By measure and year: a value for each body, in their order; null where it states none. */
	readonly values: Readonly<Record<string, Readonly<Record<number, readonly (number | null)[]>>>>;
}

/** Everything a body's page shows. */
export interface BodyData {
	readonly body: BodyRow;
	/** Years with a report expected; none where there is no roster. */
	readonly expected: readonly ExpectedYear[];
	/** Reports that count, latest year first. */
	readonly reports: readonly BodyReport[];
	/** All versions of all reports, those that count first within their year. */
	readonly versions: readonly ReportRow[];
	/** Null where the body's city or province is not known. */
	readonly peers: Peers | null;
}

/** Measures a body is compared by. */
export const PEER_MEASURES = ['requests_new', 'items_published', 'wechat_items'] as const;

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

async function loadReports(engine: Engine, id: string, versions: readonly ReportRow[]): Promise<readonly BodyReport[]> {
	const tables = await ask(engine, bodyTables, { id });
	const cells = await loadCells(engine, id, tables);
	const states = await ask(engine, bodyCellStates, { id });
	const groups = await ask(engine, bodyGroupTotals, { id });
	const narrative = await ask(engine, bodyNarrative, { id });
	const findings = await ask(engine, bodyFindings, { id });
	return versions
		.filter((version) => version.current)
		.map((row) => {
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
				findings: findings.filter(own)
			};
		});
}

async function loadPeers(engine: Engine, { province_code, province, city_code, city, level }: BodyRow): Promise<Peers | null> {
	const [dataset] = await ask(engine, dataSet, {});
	// A sample has too few bodies of one city to compare a body with.
	const [region, place] = dataset?.roster ? [city_code, city] : [province_code, province];
	if (region === null || place === null) return null;
	const rows = await ask(engine, peerValues, { region, level, measures: PEER_MEASURES });
	const bodies = [...new Map(rows.map((row) => [row.body_id, row.short_name]))].map(([id, name]) => ({ id, name }));
	const indexOf = new Map(bodies.map(({ id }, index) => [id, index]));
	const values: Record<string, Record<number, (number | null)[]>> = {};
	for (const measure of PEER_MEASURES) {
		const years: Record<number, (number | null)[]> = {};
		for (const row of rows) {
			const index = indexOf.get(row.body_id);
			years[row.year] ??= bodies.map(() => null);
			if (index !== undefined) (years[row.year] ?? [])[index] = row[measure] as number | null;
		}
		values[measure] = years;
	}
	return { place, bodies, values };
}

/** Asks every question of a body's page; null where the data set has no such body. */
export async function loadBody(engine: Engine, id: string): Promise<BodyData | null> {
	const [row] = await ask(engine, body, { id });
	if (!row) return null;
	const versions = await ask(engine, bodyReports, { id });
	return {
		body: row,
		expected: await ask(engine, bodyRoster, { id }),
		reports: await loadReports(engine, id, versions),
		versions,
		peers: await loadPeers(engine, row)
	};
}
