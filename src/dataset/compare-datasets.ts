import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import { FORMS } from '../core/form/form';
import { LISTED_CHANGES } from './dataset-changes';
import type { ChangedFigure, DatasetDifference, ListedReport, StatedValue } from './dataset-changes';
import { wideTableName } from './schema';

/** Beyond this much memory DuckDB works on disk. */
const MEMORY_LIMIT = '1GB';

type Catalog = 'data' | 'former';
type Rows = readonly Readonly<Record<string, unknown>>[];

interface WideTable {
	readonly name: string;
	/** Statutory table whose cells it holds. */
	readonly id: string;
}

const WIDE_TABLES: readonly WideTable[] = FORMS.flatMap(({ form_id, tables }) =>
	tables.map(({ id }) => ({ name: wideTableName(id, form_id), id }))
);

/** A headline figure as measures take it. */
const HEADLINE = `CASE WHEN qualifier = 'each' THEN NULL ELSE value END`;

/** The reports that count for the same body and year in both. */
const PAIRS = `CREATE TEMP TABLE pairs AS
	SELECT old.report_id AS former_id, new.report_id AS data_id
	FROM former.reports AS old JOIN data.reports AS new USING (body_id, year)
	WHERE old.current AND new.current`;

/** One number for all that a report states, so that no more than this is held of the reports that stayed as they were. */
function fingerprints(catalog: Catalog, tables: readonly WideTable[]): string {
	const cells = tables.map(
		({ name }) => `SELECT report_id, hash('${name}', *COLUMNS(* EXCLUDE (report_id))) AS print FROM ${catalog}."${name}"`
	);
	const rest = [
		`SELECT report_id, hash('cell_states', figure_id, state) FROM ${catalog}.cell_states`,
		`SELECT report_id, hash('group_totals', group_id, value) FROM ${catalog}.group_totals`,
		`SELECT report_id, hash('narrative', metric, ${HEADLINE}) FROM ${catalog}.narrative WHERE headline`
	];
	return `SELECT report_id, bit_xor(print) AS print FROM (${[...cells, ...rest].join(' UNION ALL ')}) GROUP BY report_id`;
}

function touched(formerTables: readonly WideTable[]): string {
	return `CREATE TEMP TABLE touched AS
		SELECT former_id, data_id FROM pairs
		LEFT JOIN (${fingerprints('former', formerTables)}) AS old ON old.report_id = former_id
		LEFT JOIN (${fingerprints('data', WIDE_TABLES)}) AS new ON new.report_id = data_id
		WHERE old.print IS DISTINCT FROM new.print`;
}

/** All that the touched reports state in a catalogue, one figure a row, under the report ids of the new data set. */
function statements(catalog: Catalog, tables: readonly WideTable[]): string {
	const own = (name: string): string => `(SELECT * FROM ${catalog}."${name}" SEMI JOIN touched ON report_id = ${catalog}_id)`;
	const cells = tables.map(
		({ name, id }) => `SELECT report_id, '${id}.' || replace(cell, '__', '.') AS figure, value, 'number' AS state
			FROM (UNPIVOT ${own(name)} ON COLUMNS(* EXCLUDE (report_id)) INTO NAME cell VALUE value)`
	);
	const rest = [
		`SELECT report_id, figure_id, NULL, state FROM ${own('cell_states')}`,
		`SELECT report_id, group_id, value, 'number' FROM ${own('group_totals')}`,
		`SELECT report_id, metric, ${HEADLINE} AS value, CASE WHEN ${HEADLINE} IS NULL THEN 'unreadable' ELSE 'number' END
			FROM ${own('narrative')} WHERE headline`
	];
	return `SELECT data_id AS report_id, figure, value, state
		FROM (${[...cells, ...rest].join(' UNION ALL ')}) AS stated JOIN touched ON touched.${catalog}_id = stated.report_id`;
}

function changed(formerTables: readonly WideTable[]): string {
	return `CREATE TEMP TABLE changed AS
		SELECT report_id, figure, old.value AS old_value, old.state AS old_state, new.value AS new_value, new.state AS new_state
		FROM (${statements('former', formerTables)}) AS old
		FULL JOIN (${statements('data', WIDE_TABLES)}) AS new USING (report_id, figure)
		WHERE old.value IS DISTINCT FROM new.value OR old.state IS DISTINCT FROM new.state`;
}

const CHANGED_LIST = `SELECT report_id, body_id, name, year, version, figure, old_value, old_state, new_value, new_state
	FROM changed JOIN data.reports USING (report_id) JOIN data.bodies USING (body_id)
	ORDER BY report_id, figure LIMIT ${LISTED_CHANGES}`;

const CHANGED_COUNTS = 'SELECT count(DISTINCT report_id)::INTEGER AS reports, count(*)::INTEGER AS figures FROM changed';

const onlyIn = (catalog: Catalog, other: Catalog): string => `FROM ${catalog}.reports ANTI JOIN ${other}.reports USING (report_id)`;

const listOnlyIn = (catalog: Catalog, other: Catalog): string =>
	`SELECT report_id, body_id, name, year, version ${onlyIn(catalog, other)}
	JOIN ${catalog}.bodies USING (body_id) ORDER BY report_id LIMIT ${LISTED_CHANGES}`;

async function ask(connection: DuckDBConnection, sql: string): Promise<Rows> {
	return (await connection.runAndReadAll(sql)).getRowObjectsJS();
}

async function askCount(connection: DuckDBConnection, sql: string, name: string): Promise<number> {
	const [row] = await ask(connection, sql);
	return Number(row?.[name]);
}

const listedReport = (row: Rows[number]): ListedReport => ({
	report_id: String(row['report_id']),
	body_id: String(row['body_id']),
	body: String(row['name']),
	year: Number(row['year']),
	version: Number(row['version'])
});

const statedValue = (value: unknown, state: unknown): StatedValue | null =>
	state === null ? null : { value: value === null ? null : Number(value), state: state as StatedValue['state'] };

const changedFigure = (row: Rows[number]): ChangedFigure => ({
	...listedReport(row),
	figure: String(row['figure']),
	old: statedValue(row['old_value'], row['old_state']),
	new: statedValue(row['new_value'], row['new_state'])
});

async function reportsOnlyIn(connection: DuckDBConnection, catalog: Catalog, other: Catalog): Promise<DatasetDifference['added']> {
	const reports = await askCount(connection, `SELECT count(*)::INTEGER AS reports ${onlyIn(catalog, other)}`, 'reports');
	return { reports, list: (await ask(connection, listOnlyIn(catalog, other))).map(listedReport) };
}

/** A form that came after the former data set has no tables there. */
async function tablesIn(connection: DuckDBConnection, catalog: Catalog): Promise<readonly WideTable[]> {
	const rows = await ask(connection, `SELECT table_name FROM duckdb_tables() WHERE database_name = '${catalog}'`);
	const names = new Set(rows.map((row) => String(row['table_name'])));
	return WIDE_TABLES.filter(({ name }) => names.has(name));
}

async function compare(connection: DuckDBConnection): Promise<DatasetDifference> {
	const formerTables = await tablesIn(connection, 'former');
	for (const statement of [PAIRS, touched(formerTables), changed(formerTables)]) await connection.run(statement);
	const reports = await askCount(connection, CHANGED_COUNTS, 'reports');
	const figures = await askCount(connection, CHANGED_COUNTS, 'figures');
	return {
		added: await reportsOnlyIn(connection, 'data', 'former'),
		removed: await reportsOnlyIn(connection, 'former', 'data'),
		changed: { reports, figures, list: (await ask(connection, CHANGED_LIST)).map(changedFigure) }
	};
}

/** Database files of two data sets, and a folder for what does not fit into memory. */
export interface ComparedFiles {
	readonly former: string;
	readonly data: string;
	readonly spill: string;
}

/**
 * What one data set changed against a former one, both of this program's structure. An engine of its own reads them, so that
 * a damaged file harms nothing else. Whole reports are told apart first: memory grows with the number of reports and of
 * figures that changed, and what is beyond the limit goes to disk.
 * Throws what DuckDB throws where a file is damaged.
 */
export async function compareDatasets({ former, data, spill }: ComparedFiles): Promise<DatasetDifference> {
	const instance = await DuckDBInstance.create(':memory:', { memory_limit: MEMORY_LIMIT, temp_directory: spill });
	const connection = await instance.connect();
	try {
		for (const [catalog, file] of Object.entries({ former, data })) {
			await connection.run(`ATTACH '${file.replaceAll("'", "''")}' AS ${catalog} (READ_ONLY)`);
		}
		return await compare(connection);
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}
