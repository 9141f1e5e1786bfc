import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { datasetFiles } from '../../src/cli/dataset-files';
import { withNativeDatabase } from '../../src/dataset/native-database';
import { writeDataset } from '../../src/dataset/write-dataset';
import type { DatasetInput } from '../../src/dataset/write-dataset';

export type Rows = readonly Readonly<Record<string, unknown>>[];

/** Rows of a question to the files `gongkai.duckdb` (in use) and `evidence.duckdb` (as `evidence`) of a folder. */
export async function askFolder(dir: string, sql: string): Promise<Rows> {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	try {
		const path = dir.replaceAll("'", "''");
		await connection.run(`ATTACH '${path}/gongkai.duckdb' AS shipped (READ_ONLY)`);
		await connection.run(`ATTACH '${path}/evidence.duckdb' AS evidence (READ_ONLY)`);
		await connection.run('USE shipped');
		return (await connection.runAndReadAll(sql)).getRowObjectsJson();
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}

/** What a data set is written from; its reports are numbered as shipped ones unless it says otherwise. */
export type WrittenInput = Omit<DatasetInput, 'versionMark'> & Partial<Pick<DatasetInput, 'versionMark'>>;

/** Writes a data set to a folder of its own, hands it to `use` and removes it. */
export async function withDataset<Result>(input: WrittenInput, use: (dir: string) => Promise<Result>): Promise<Result> {
	const dir = mkdtempSync(join(tmpdir(), 'gongkai-dataset-'));
	try {
		await withNativeDatabase(join(dir, 'spill'), (database) =>
			writeDataset({ versionMark: 'v', ...input }, database, datasetFiles(dir), () => Promise.resolve())
		);
		return await use(dir);
	} finally {
		rmSync(dir, { recursive: true, force: true });
	}
}
