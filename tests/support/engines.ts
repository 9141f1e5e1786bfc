import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBBindings } from '@duckdb/duckdb-wasm/blocking';
import { afterAll, describe } from 'vitest';
import type { DatasetEngine } from '../../src/lib/engine/dataset-engine';
import { DATASET_FILES } from '../../src/lib/engine/dataset-file';
import { nativeEngine } from '../../src/lib/engine/native-engine';
import { wasmEngine } from '../../src/lib/engine/wasm-engine';
import { fixtureDataset, type FixtureTables } from './fixture-dataset';
import { startWasm } from './start-wasm';

/** Instances no engine uses at the moment: compiling the module takes a second. */
const idle: DuckDBBindings[] = [];

/** The engine that the browser runs, on a data set folder of this machine. */
export async function wasmEngineOnFolder(directory: string): Promise<DatasetEngine> {
	const database = idle.pop() ?? (await startWasm());
	database.open({});
	return wasmEngine({
		connection: database.connect(),
		register: async (catalogue) => {
			const file = DATASET_FILES[catalogue];
			database.registerFileBuffer(file, new Uint8Array(await readFile(join(directory, file))));
		},
		terminate: () => {
			database.reset();
			idle.push(database);
		}
	});
}

/** Opens a data set that holds exactly the rows given; closed and removed after the suite. */
export type OpenFixture = (rows: FixtureTables) => Promise<DatasetEngine>;

/** Runs a suite on native DuckDB and on DuckDB-Wasm. Open fixtures in `beforeAll`: opening one on Wasm takes up to two seconds. */
export function forEachEngine(suite: (open: OpenFixture) => void): void {
	describe.each([
		['native DuckDB', nativeEngine],
		['DuckDB-Wasm', wasmEngineOnFolder]
	] as const)('%s', (_, openFolder) => {
		const engines: DatasetEngine[] = [];
		const directories: string[] = [];
		afterAll(async () => {
			for (const engine of engines) await engine.close();
			for (const directory of directories) await rm(directory, { recursive: true });
		});
		suite(async (rows) => {
			const directory = await fixtureDataset(rows);
			directories.push(directory);
			const engine = await openFolder(directory);
			engines.push(engine);
			return engine;
		});
	});
}
