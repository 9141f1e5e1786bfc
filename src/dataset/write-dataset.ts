import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { checkReport } from '../core/check/check-report';
import { BodyList } from './body-list';
import { bodyRow } from './body-row';
import { checkRows } from './check-rows';
import { dateValue } from './date-value';
import { dueDate } from './due-date';
import { finishReports } from './finish-reports';
import { measureRows } from './measure-rows';
import type { DatasetDescription, PopulationEntry, ReportFacts, RosterEntry } from './report-facts';
import { reportRows } from './report-rows';
import { EVIDENCE_TABLES } from './evidence-schema';
import { SCHEMA_VERSION, TABLES } from './schema';
import { tableDdl } from './table-definition';
import type { Table } from './table-definition';
import { Staging } from './staging';
import { TableAppender } from './table-appender';
import { FIGURES_VIEW, viewDdl } from './views';

/** Newest format that the DuckDB in the browser reads. */
const STORAGE_VERSION = 'v1.4.0';

/**
 * Of a small data set most columns fill no block, so that small blocks make it some eight times smaller; a large one is
 * smaller in blocks of DuckDB's own size (95,000 reports: 34 MB against 57 MB).
 */
const SMALL_BLOCK = 16_384;
const USUAL_BLOCK = 262_144;
const SMALL_SET = 20_000;

/** Beyond this much memory DuckDB works on disk. */
const MEMORY_LIMIT = '1GB';

export interface DatasetInput {
	readonly description: DatasetDescription;
	/** Expected reports; `null` when there is no roster, so that nothing may be called missing. */
	readonly roster: readonly RosterEntry[] | null;
	/** Residents of bodies' places by year, each body and year once; empty where nothing is known. */
	readonly population: readonly PopulationEntry[];
	/** Reports in input order; only one is held at a time. */
	readonly reports: Iterable<ReportFacts> | AsyncIterable<ReportFacts>;
}

async function appendRows(connection: DuckDBConnection, name: string, rows: Iterable<readonly DuckDBValue[]>): Promise<void> {
	const table = TABLES.find((candidate) => candidate.name === name);
	if (table === undefined) throw new RangeError(`no such table: ${name}`);
	const types = table.columns.map((column) => column.type);
	const appender = await TableAppender.open(connection, 'data', name, types);
	for (const row of rows) appender.append(row);
	appender.close();
}

function* rosterRows(roster: readonly RosterEntry[]): Iterable<readonly DuckDBValue[]> {
	const entries = [...roster].sort((a, b) => (a.body.id === b.body.id ? a.from - b.from : a.body.id < b.body.id ? -1 : 1));
	for (const { body, from, to } of entries) {
		for (let year = from; year <= to; year += 1) yield [body.id, year, dateValue(dueDate(body.level, body.type, year))];
	}
}

function populationRows(population: readonly PopulationEntry[]): readonly (readonly DuckDBValue[])[] {
	const order = [...population].sort((a, b) => (a.bodyId === b.bodyId ? a.year - b.year : a.bodyId < b.bodyId ? -1 : 1));
	return order.map(({ bodyId, year, residents }) => [bodyId, year, residents]);
}

async function createCatalog(
	connection: DuckDBConnection,
	file: string,
	block: number,
	catalog: string,
	tables: readonly Table[]
): Promise<void> {
	await connection.run(`ATTACH '${file}' AS ${catalog} (STORAGE_VERSION '${STORAGE_VERSION}', BLOCK_SIZE ${block})`);
	await connection.run(`USE ${catalog}`);
	await connection.run(['BEGIN', ...tables.flatMap(tableDdl), 'COMMIT'].join(';\n'));
}

/** A document's report was checked when it was read; one that tables state is checked here. */
function checked(facts: ReportFacts): ReportFacts {
	return facts.document === null ? { ...facts, findings: [...facts.findings, ...checkReport(facts)] } : facts;
}

/** @returns the number of reports */
async function stageReports(connection: DuckDBConnection, reports: DatasetInput['reports'], bodies: BodyList): Promise<number> {
	const staging = await Staging.open(connection);
	let seq = 0;
	for await (const facts of reports) {
		bodies.add(facts.body, facts.year);
		reportRows(seq, checked(facts), (table, row) => staging.append(table, row));
		seq += 1;
	}
	staging.close();
	return seq;
}

async function fill(connection: DuckDBConnection, input: DatasetInput, dir: string): Promise<void> {
	const bodies = new BodyList();
	const { description, roster } = input;
	for (const { body } of roster ?? []) bodies.add(body, Infinity);
	await connection.run(`ATTACH '${dir}/staging.duckdb' AS staging`);
	const count = await stageReports(connection, input.reports, bodies);
	const block = count < SMALL_SET ? SMALL_BLOCK : USUAL_BLOCK;
	await createCatalog(connection, `${dir}/gongkai.duckdb`, block, 'data', TABLES);
	await createCatalog(connection, `${dir}/evidence.duckdb`, block, 'evidence', EVIDENCE_TABLES);
	const { id, title, invented, caveat, licence } = description;
	const caveats = caveat === null ? [null, null] : [caveat.zh, caveat.en];
	await appendRows(connection, 'dataset', [[id, SCHEMA_VERSION, title.zh, title.en, invented, roster !== null, ...caveats, licence]]);
	await appendRows(
		connection,
		'regions',
		bodies.regions().map(({ code, name, level, parent }) => [code, name, level, parent])
	);
	await appendRows(connection, 'bodies', bodies.bodies().map(bodyRow));
	await appendRows(connection, 'roster', rosterRows(roster ?? []));
	await appendRows(connection, 'population', populationRows(input.population));
	await appendRows(connection, 'measures', measureRows());
	await appendRows(connection, 'checks', checkRows());
	await finishReports(connection);
	await connection.run('USE data');
	for (const statement of viewDdl(FIGURES_VIEW)) await connection.run(statement);
}

/**
 * Writes a data set into the existing, empty folder `dir`: `gongkai.duckdb` and `evidence.duckdb`.
 * Same input, same rows in the same order. Memory does not grow with the number of reports, only with that of bodies.
 * `dir/staging.duckdb` is left behind for the caller to remove.
 * @param use what else to do with the filled catalogues `data`, `evidence` and `staging` before the files are closed
 */
export async function writeDataset<Result>(
	input: DatasetInput,
	dir: string,
	use: (connection: DuckDBConnection) => Promise<Result>
): Promise<Result> {
	const instance = await DuckDBInstance.create(':memory:', { memory_limit: MEMORY_LIMIT, temp_directory: `${dir}/spill` });
	const connection = await instance.connect();
	try {
		await fill(connection, input, dir.replaceAll("'", "''"));
		const result = await use(connection);
		await connection.run('USE memory');
		for (const catalog of ['data', 'evidence']) {
			await connection.run(`CHECKPOINT ${catalog}`);
			await connection.run(`DETACH ${catalog}`);
		}
		return result;
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}
