import { DuckDBDataProtocol, type AsyncDuckDB } from '@duckdb/duckdb-wasm';
import { DATASET_FILES, type Catalogue } from './dataset-file';
import type { DatasetEngine, ProgressListener } from './dataset-engine';
import { EngineError } from './engine-error';
import { fetchFile } from './fetch-file';
import { fetchManifest, type DatasetManifest } from './fetch-manifest';
import { MODULE_BYTES } from './module-bytes';
import { startWorker } from './start-worker';
import { wasmEngine } from './wasm-engine';

/** Files up to this size are fetched whole, larger ones by range as queries need them. */
const WHOLE_FILE_LIMIT = 8_000_000;

async function checkSize(url: URL, bytes: number): Promise<void> {
	const response = await fetch(url, { method: 'HEAD' }).catch((cause: unknown) => {
		throw new EngineError('data_missing', `${url.href} cannot be reached`, { cause });
	});
	if (!response.ok) throw new EngineError('data_missing', `${url.href} answers ${response.status}`);
	const found = Number(response.headers.get('content-length'));
	if (found !== bytes) throw new EngineError('data_truncated', `${url.href} has ${found} of ${bytes} bytes`);
}

function registrar(folder: URL, manifest: DatasetManifest, database: AsyncDuckDB) {
	return async (catalogue: Catalogue, onProgress: ProgressListener | undefined): Promise<void> => {
		const file = DATASET_FILES[catalogue];
		const bytes = manifest.bytes[catalogue];
		const url = new URL(file, folder);
		// The version in the address keeps a cached file of another build from being read with this manifest.
		url.searchParams.set('v', manifest.version.slice(0, 16));
		if (bytes <= WHOLE_FILE_LIMIT) {
			await database.registerFileBuffer(file, await fetchFile(url, bytes, onProgress));
		} else {
			await checkSize(url, bytes);
			await database.registerFileURL(file, url.href, DuckDBDataProtocol.HTTP, false);
		}
	};
}

/**
 * DuckDB-Wasm on the data set in a folder of this site. `onProgress` counts the bytes of engine and data together.
 * Throws `EngineError`: `unsupported`, `start_failed`, `data_missing`, `data_truncated`, `data_other_version`.
 */
export async function startWasm(folder: URL, onProgress: ProgressListener): Promise<DatasetEngine> {
	const manifest = await fetchManifest(folder);
	const total = MODULE_BYTES + (manifest.bytes.data <= WHOLE_FILE_LIMIT ? manifest.bytes.data : 0);
	let ofModule = 0;
	const database = await startWorker((read) => {
		ofModule = Math.min(read, MODULE_BYTES);
		onProgress(ofModule, total);
	});
	const connection = await database.connect();
	return wasmEngine({ connection, register: registrar(folder, manifest, database), terminate: () => database.terminate() }, (read) =>
		onProgress(MODULE_BYTES + read, total)
	);
}
