import { copyFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { inject } from 'vitest';
import { checkRows } from '../../src/dataset/check-rows';
import { EVIDENCE_TABLES } from '../../src/dataset/evidence-schema';
import { SCHEMA_VERSION, TABLES } from '../../src/dataset/schema';
import type { Table } from '../../src/dataset/table-definition';
import { EMPTY_FILES } from './empty-dataset';

export type FixtureValue = string | number | boolean | null;

/** Rows by table name; a column left out is null, except those named in `DEFAULTS` and measure states. */
export type FixtureTables = Readonly<Record<string, readonly Readonly<Record<string, FixtureValue>>[]>>;

/** The rules, as every data set has them. */
const CHECKS = checkRows().map((row) =>
	Object.fromEntries(
		TABLES.find(({ name }) => name === 'checks')?.columns.map(({ name }, index) => [name, row[index] as FixtureValue]) ?? []
	)
);

const DEFAULTS: Readonly<Record<string, Readonly<Record<string, FixtureValue>>>> = {
	dataset: {
		id: 'fixture',
		schema_version: SCHEMA_VERSION,
		title_zh: '测试',
		title_en: 'Fixture',
		invented: true,
		roster: false,
		licence: 'none'
	},
	bodies: { type: 'government', level: 'township', match: 'exact', pinyin: 'x', initials: 'x', short_name: 'x' },
	reports: { version: 1, current: true, extent: 'whole', origin: 'document', source: 'fixture.txt' },
	findings: { severity: 'error', status: 'fail', cells: '', assumed: '', params: '{}', quotes: '[]', fingerprint: 'x' }
};

function valueOf(table: Table, row: Readonly<Record<string, FixtureValue>>, column: string): FixtureValue {
	const stated = row[column] ?? DEFAULTS[table.name]?.[column];
	if (stated !== undefined) return stated;
	if (table.name !== 'report_measures' || !column.endsWith('__state')) return null;
	return typeof row[column.slice(0, -'__state'.length)] === 'number' ? 'number' : 'not_read';
}

/** Rows of one statement: a statement each takes longer than all else. */
const AT_A_TIME = 200;

async function writeRows(connection: DuckDBConnection, table: Table, rows: NonNullable<FixtureTables[string]>): Promise<void> {
	const names = table.columns.map((column) => column.name);
	const unknown = rows.flatMap((row) => Object.keys(row)).filter((name) => !names.includes(name));
	if (unknown.length > 0) throw new Error(`${table.name} has no column ${[...new Set(unknown)].join(', ')}`);
	const places = `(${names.map(() => '?').join(', ')})`;
	for (let start = 0; start < rows.length; start += AT_A_TIME) {
		const some = rows.slice(start, start + AT_A_TIME);
		const values = some.flatMap((row) => names.map((name) => valueOf(table, row, name)));
		await connection.run(`INSERT INTO "${table.name}" VALUES ${some.map(() => places).join(', ')}`, values);
	}
}

async function fill(path: string, tables: readonly Table[], rows: FixtureTables): Promise<void> {
	const instance = await DuckDBInstance.create(path);
	const connection = await instance.connect();
	await connection.run('BEGIN');
	for (const table of tables) await writeRows(connection, table, rows[table.name] ?? []);
	await connection.run('COMMIT');
	await connection.run('CHECKPOINT');
	connection.closeSync();
	instance.closeSync();
}

/** With a roster a report counts when the roster expects it, else always: as the data set's own writer has it. */
function withCounts(rows: FixtureTables): FixtureTables {
	const roster =
		rows['dataset']?.[0]?.['roster'] === true ? new Set(rows['roster']?.map((row) => `${row['body_id']}@${row['year']}`)) : null;
	const measures = rows['report_measures']?.map((row) => ({
		counts: roster === null || roster.has(`${row['body_id']}@${row['year']}`),
		...row
	}));
	return measures === undefined ? rows : { ...rows, report_measures: measures };
}

/**
 * Writes a data set that holds exactly these rows (and a `dataset` row and the rules unless they are given) into a new temporary folder.
 * Returns the folder. A table the schema does not have is an error.
 */
export async function fixtureDataset(rows: FixtureTables): Promise<string> {
	const known = [...TABLES, ...EVIDENCE_TABLES].map((table) => table.name);
	const unknown = Object.keys(rows).filter((name) => !known.includes(name));
	if (unknown.length > 0) throw new Error(`the schema has no table ${unknown.join(', ')}`);
	const directory = await mkdtemp(join(tmpdir(), 'gongkai-fixture-'));
	const all = { dataset: [{}], checks: CHECKS, ...withCounts(rows) };
	for (const [file, tables] of EMPTY_FILES) {
		await copyFile(join(inject('emptyDataset'), file), join(directory, file));
		await fill(join(directory, file), tables, all);
	}
	return directory;
}
