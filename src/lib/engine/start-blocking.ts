import { createDuckDB, getPlatformFeatures, VoidLogger } from '@duckdb/duckdb-wasm/dist/duckdb-browser-blocking.mjs';
import type { DuckDBBindings } from '@duckdb/duckdb-wasm/dist/duckdb-browser-blocking.mjs';
import moduleUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { BlockingDuckDb } from './blocking-duckdb';
import { EngineError } from './engine-error';
import { MEMORY_RUNTIME } from './memory-files';

async function instantiate(onBytes: (read: number) => void): Promise<DuckDBBindings> {
	const bundle = { mainModule: new URL(moduleUrl, location.href).href, mainWorker: '' };
	const database = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), MEMORY_RUNTIME);
	await database.instantiate(({ bytesLoaded }) => onBytes(bytesLoaded));
	// Without it the head of a database is held back and never reaches its file.
	database.open({ useDirectIO: true });
	return database;
}

/**
 * DuckDB-Wasm in the worker that calls this, from this site's own origin. Statements block the worker, and extensions are never fetched.
 * `onBytes` is told of the bytes of the module, unpacked.
 * Throws `EngineError`: `unsupported` in a browser without WebAssembly exceptions, `start_failed`.
 */
export async function startBlocking(onBytes: (read: number) => void): Promise<BlockingDuckDb> {
	const features = typeof WebAssembly === 'object' ? await getPlatformFeatures() : undefined;
	if (!features?.wasmExceptions || !features.bigInt64Array) {
		throw new EngineError('unsupported', 'this browser has no WebAssembly exceptions');
	}
	try {
		return new BlockingDuckDb(await instantiate(onBytes));
	} catch (cause) {
		throw new EngineError('start_failed', 'the database could not be started', { cause });
	}
}
