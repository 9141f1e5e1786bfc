import { checkReport } from '../core/check/check-report';
import { BodyList } from './body-list';
import { bodyRow } from './body-row';
import { checkRows } from './check-rows';
import type { Database, PlainRow } from './database';
import { dueDate } from './due-date';
import { finishReports } from './finish-reports';
import type { VersionMark } from './finish-reports';
import { measureRows } from './measure-rows';
import type { DatasetDescription, PopulationEntry, ReportFacts, RosterEntry } from './report-facts';
import { reportRows } from './report-rows';
import { EVIDENCE_TABLES } from './evidence-schema';
import { SCHEMA_VERSION, TABLES } from './schema';
import { tableDdl } from './table-definition';
import type { Table } from './table-definition';
import { Staging } from './staging';
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

export interface DatasetInput {
	readonly description: DatasetDescription;
	/** Expected reports; `null` when there is no roster, so that nothing may be called missing. */
	readonly roster: readonly RosterEntry[] | null;
	/** Residents of bodies' places by year, each body and year once; empty where nothing is known. */
	readonly population: readonly PopulationEntry[];
	/** Reports in input order; only one is held at a time. */
	readonly reports: Iterable<ReportFacts> | AsyncIterable<ReportFacts>;
	/** What stands before the version in report ids: `own` where a user's browser holds them, so that they are no shipped report's. */
	readonly versionMark: VersionMark;
}

/** Files that are written, by names that the database knows them by; none of them exists. */
export interface DatasetFiles {
	readonly data: string;
	readonly evidence: string;
	/** Rows on their way, of no use afterwards; `:memory:` where there is no disk. */
	readonly staging: string;
}

async function appendRows(database: Database, name: string, rows: Iterable<PlainRow>): Promise<void> {
	const table = TABLES.find((candidate) => candidate.name === name);
	if (table === undefined) throw new RangeError(`no such table: ${name}`);
	const types = table.columns.map((column) => column.type);
	const appender = await database.appender('data', name, types);
	for (const row of rows) appender.append(row);
	appender.close();
}

function* rosterRows(roster: readonly RosterEntry[]): Iterable<PlainRow> {
	const entries = [...roster].sort((a, b) => (a.body.id === b.body.id ? a.from - b.from : a.body.id < b.body.id ? -1 : 1));
	for (const { body, from, to } of entries) {
		for (let year = from; year <= to; year += 1) yield [body.id, year, dueDate(body.level, body.type, year)];
	}
}

function populationRows(population: readonly PopulationEntry[]): readonly PlainRow[] {
	const order = [...population].sort((a, b) => (a.bodyId === b.bodyId ? a.year - b.year : a.bodyId < b.bodyId ? -1 : 1));
	return order.map(({ bodyId, year, residents }) => [bodyId, year, residents]);
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

async function createCatalog(database: Database, file: string, block: number, catalog: string, tables: readonly Table[]): Promise<void> {
	await database.run(`ATTACH ${quoted(file)} AS ${catalog} (STORAGE_VERSION '${STORAGE_VERSION}', BLOCK_SIZE ${block})`);
	await database.run(`USE ${catalog}`);
	await database.run(['BEGIN', ...tables.flatMap(tableDdl), 'COMMIT'].join(';\n'));
}

/** A document's report was checked when it was read; one that tables state is checked here. */
function checked(facts: ReportFacts): ReportFacts {
	return facts.document === null ? { ...facts, findings: [...facts.findings, ...checkReport(facts)] } : facts;
}

/** @returns the number of reports */
async function stageReports(database: Database, reports: DatasetInput['reports'], bodies: BodyList): Promise<number> {
	const staging = await Staging.open(database);
	let seq = 0;
	for await (const facts of reports) {
		bodies.add(facts.body, facts.year);
		reportRows(seq, checked(facts), (table, row) => staging.append(table, row));
		seq += 1;
	}
	staging.close();
	return seq;
}

async function fill(database: Database, input: DatasetInput, files: DatasetFiles): Promise<void> {
	const bodies = new BodyList();
	const { description, roster } = input;
	for (const { body } of roster ?? []) bodies.add(body, Infinity);
	await database.run(`ATTACH ${quoted(files.staging)} AS staging`);
	const count = await stageReports(database, input.reports, bodies);
	const block = count < SMALL_SET ? SMALL_BLOCK : USUAL_BLOCK;
	await createCatalog(database, files.data, block, 'data', TABLES);
	await createCatalog(database, files.evidence, block, 'evidence', EVIDENCE_TABLES);
	const { id, title, invented, caveat, licence } = description;
	const caveats = caveat === null ? [null, null] : [caveat.zh, caveat.en];
	await appendRows(database, 'dataset', [[id, SCHEMA_VERSION, title.zh, title.en, invented, roster !== null, ...caveats, licence]]);
	await appendRows(
		database,
		'regions',
		bodies.regions().map(({ code, name, level, parent }) => [code, name, level, parent])
	);
	await appendRows(database, 'bodies', bodies.bodies().map(bodyRow));
	await appendRows(database, 'roster', rosterRows(roster ?? []));
	await appendRows(database, 'population', populationRows(input.population));
	await appendRows(database, 'measures', measureRows());
	await appendRows(database, 'checks', checkRows());
	await finishReports(database, input.versionMark);
	await database.run('USE data');
	for (const statement of viewDdl(FIGURES_VIEW)) await database.run(statement);
}

/**
 * Writes a data set into two new files of an empty database. Same input, same rows in the same order, whichever DuckDB it is.
 * Memory does not grow with the number of reports, only with that of bodies, as long as `files.staging` is on disk.
 * @param use what else to do with the filled catalogues `data`, `evidence` and `staging` before the first two are detached
 */
export async function writeDataset<Kind extends Database, Result>(
	input: DatasetInput,
	database: Kind,
	files: DatasetFiles,
	use: (database: Kind) => Promise<Result>
): Promise<Result> {
	await fill(database, input, files);
	const result = await use(database);
	await database.run('USE memory');
	for (const catalog of ['data', 'evidence']) {
		await database.run(`CHECKPOINT ${catalog}`);
		await database.run(`DETACH ${catalog}`);
	}
	await database.run('DETACH staging');
	return result;
}
