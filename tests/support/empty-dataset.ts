import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { TestProject } from 'vitest/node';
import { EVIDENCE_TABLES } from '../../src/dataset/evidence-schema';
import { TABLES } from '../../src/dataset/schema';
import { tableDdl, type Table } from '../../src/dataset/table-definition';

declare module 'vitest' {
	interface ProvidedContext {
		/** Folder of a data set without any row. */
		readonly emptyDataset: string;
	}
}

/** The databases of a data set. */
export const EMPTY_FILES: readonly (readonly [file: string, tables: readonly Table[]])[] = [
	['gongkai.duckdb', TABLES],
	['evidence.duckdb', EVIDENCE_TABLES]
];

async function writeEmpty(path: string, tables: readonly Table[]): Promise<void> {
	const instance = await DuckDBInstance.create(path);
	const connection = await instance.connect();
	await connection.run(['BEGIN', ...tables.flatMap(tableDdl), 'COMMIT', 'CHECKPOINT'].join(';\n'));
	connection.closeSync();
	instance.closeSync();
}

/**
 * Writes a data set without rows once for a whole run of tests, which copy it: the thousand statements that make its tables
 * take most of a second. Returns what removes it.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
	const directory = await mkdtemp(join(tmpdir(), 'gongkai-empty-'));
	for (const [file, tables] of EMPTY_FILES) await writeEmpty(join(directory, file), tables);
	project.provide('emptyDataset', directory);
	return () => rm(directory, { recursive: true });
}
