import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBBindings } from '@duckdb/duckdb-wasm/blocking';
import { afterAll, describe } from 'vitest';
import type { DatasetEngine } from '../../src/lib/engine/dataset-engine';
import { DATASET_FILES, type Catalogue } from '../../src/dataset/dataset-file';
import { nativeEngine } from '../../src/lib/engine/native-engine';
import { partFile } from '../../src/lib/engine/united-views';
import { wasmEngine } from '../../src/lib/engine/wasm-engine';
import { fixtureDataset, type FixtureTables } from './fixture-dataset';
import { startWasm } from './start-wasm';

/** Instances no engine uses at the moment: compiling the module takes a second. */
const idle: DuckDBBindings[] = [];

/** The engine that the browser runs, on the files in these folders, each registered under its own name. */
async function wasmEngineOn(folders: readonly { readonly directory: string; readonly nameOf: (catalogue: Catalogue) => string }[]) {
	const database = idle.pop() ?? (await startWasm());
	database.open({});
	return wasmEngine({
		connection: database.connect(),
		united: folders.length > 1,
		register: async (catalogue) => {
			for (const { directory, nameOf } of folders) {
				database.registerFileBuffer(nameOf(catalogue), new Uint8Array(await readFile(join(directory, DATASET_FILES[catalogue]))));
			}
		},
		terminate: () => {
			database.reset();
			idle.push(database);
		}
	});
}

/** The engine that the browser runs, on a data set folder of this machine. */
export function wasmEngineOnFolder(directory: string): Promise<DatasetEngine> {
	return wasmEngineOn([{ directory, nameOf: (catalogue) => DATASET_FILES[catalogue] }]);
}

/** The engine that the browser runs, on the user's own data set and a shipped one as one. */
export function wasmEngineOnBoth(own: string, shipped: string): Promise<DatasetEngine> {
	return wasmEngineOn([
		{ directory: own, nameOf: (catalogue) => partFile('own', catalogue) },
		{ directory: shipped, nameOf: (catalogue) => partFile('shipped', catalogue) }
	]);
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
