import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { HOSTILE_NAMES } from './hostile-names';

/** What takes the place of a data set's files when a browser asks for them. */
export interface SwappedDataset {
	readonly manifest: object;
	readonly database: Buffer;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

async function rename(path: string): Promise<void> {
	const instance = await DuckDBInstance.create(path);
	const connection = await instance.connect();
	const names = HOSTILE_NAMES.map((name, index) => `(${index}, ${quoted(name)})`).join(', ');
	for (const statement of [
		`CREATE TEMP TABLE names AS SELECT * FROM (VALUES ${names}) AS names(turn, name)`,
		`CREATE TEMP TABLE places AS SELECT body_id, (row_number() OVER (ORDER BY body_id) - 1) % ${HOSTILE_NAMES.length} AS turn FROM bodies`,
		`UPDATE bodies SET name = n.name, short_name = n.name FROM places p, names n WHERE p.body_id = bodies.body_id AND n.turn = p.turn`,
		`UPDATE bodies SET county = ${quoted(HOSTILE_NAMES[0] ?? '')} WHERE county_code = '990101'`,
		`UPDATE bodies SET county = ${quoted(HOSTILE_NAMES[5] ?? '')} WHERE county_code = '990102'`,
		`UPDATE regions SET name = ${quoted(HOSTILE_NAMES[1] ?? '')} WHERE code = '990101'`,
		'CHECKPOINT'
	])
		await connection.run(statement);
	connection.closeSync();
	instance.closeSync();
}

/** The data set of a folder with hostile names in place of those of its bodies and of two counties. */
export async function hostileDataset(directory: string): Promise<SwappedDataset> {
	const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
	try {
		const copy = join(folder, 'gongkai.duckdb');
		copyFileSync(join(directory, 'gongkai.duckdb'), copy);
		await rename(copy);
		const database = readFileSync(copy);
		const manifest = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8')) as {
			readonly files: readonly { readonly path: string; readonly bytes: number }[];
		};
		const files = manifest.files.map((file) => (file.path === 'gongkai.duckdb' ? { ...file, bytes: database.length } : file));
		return { manifest: { ...manifest, files, version: 'hostile' }, database };
	} finally {
		rmSync(folder, { recursive: true });
	}
}
