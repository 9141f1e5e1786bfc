import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/** The bytes of a data set's database whose structure is said to be of a version that no program has. */
export async function databaseOfOtherVersion(database: string): Promise<Buffer> {
	const folder = mkdtempSync(join(tmpdir(), 'other-version-'));
	const copy = join(folder, 'gongkai.duckdb');
	copyFileSync(database, copy);
	const instance = await DuckDBInstance.create(copy);
	const connection = await instance.connect();
	await connection.run('UPDATE dataset SET schema_version = 999');
	await connection.run('CHECKPOINT');
	connection.closeSync();
	instance.closeSync();
	const bytes = readFileSync(copy);
	rmSync(folder, { recursive: true });
	return bytes;
}
