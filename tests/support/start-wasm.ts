import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createDuckDB, NODE_RUNTIME, VoidLogger, type DuckDBBindings } from '@duckdb/duckdb-wasm/blocking';

const DIST = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));

/** DuckDB-Wasm's blocking API in Node, not opened yet; files it attaches are those of this machine. Starting takes a second. */
export async function startWasm(): Promise<DuckDBBindings> {
	const bundle = (name: string) => ({ mainModule: join(DIST, `duckdb-${name}.wasm`), mainWorker: '' });
	const database = await createDuckDB({ mvp: bundle('mvp'), eh: bundle('eh') }, new VoidLogger(), NODE_RUNTIME);
	await database.instantiate(() => {});
	return database;
}
