import { AsyncDuckDB, getPlatformFeatures, VoidLogger } from '@duckdb/duckdb-wasm';
import moduleUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { EngineError } from './engine-error';

// All three are needed, or the whole file is fetched where a few ranges of it would do.
const RANGES_ONLY = { reliableHeadRequests: true, allowFullHTTPReads: false, forceFullHTTPReads: false };

async function instantiate(worker: Worker, onBytes: (read: number) => void): Promise<AsyncDuckDB> {
	// DuckDB-Wasm waits for ever on a worker whose script could not be loaded.
	const broken = new Promise<never>((_, reject) => {
		worker.addEventListener('error', (event) => reject(new Error(event.message || 'the worker could not be started')), { once: true });
	});
	const database = new AsyncDuckDB(new VoidLogger(), worker);
	const started = database.instantiate(new URL(moduleUrl, location.href).href, null, ({ bytesLoaded }) => onBytes(bytesLoaded));
	await Promise.race([started, broken]);
	await Promise.race([database.open({ filesystem: RANGES_ONLY }), broken]);
	return database;
}

/**
 * DuckDB-Wasm in a worker of its own, from this site's own origin. `onBytes` is told of the bytes of the module, unpacked.
 * Throws `EngineError`: `unsupported` in a browser without WebAssembly exceptions, `start_failed`.
 */
export async function startWorker(onBytes: (read: number) => void): Promise<AsyncDuckDB> {
	const features = typeof WebAssembly === 'object' && typeof Worker === 'function' ? await getPlatformFeatures() : undefined;
	if (!features?.wasmExceptions || !features.bigInt64Array) {
		throw new EngineError('unsupported', 'this browser has no WebAssembly exceptions');
	}
	const worker = new Worker(new URL(workerUrl, location.href));
	try {
		return await instantiate(worker, onBytes);
	} catch (cause) {
		worker.terminate();
		throw new EngineError('start_failed', 'the database could not be started', { cause });
	}
}
