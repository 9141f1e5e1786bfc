import { DATASET_FILES } from './dataset-file';
import type { DatasetEngine, ProgressListener } from './dataset-engine';
import { fetchManifest } from './fetch-manifest';
import { MODULE_BYTES } from './module-bytes';
import { bytesAhead, registerShipped } from './register-shipped';
import { startWorker } from './start-worker';
import { wasmEngine } from './wasm-engine';

/**
 * DuckDB-Wasm on the data set in a folder of this site. `onProgress` counts the bytes of engine and data together.
 * Throws `EngineError`: `unsupported`, `start_failed`, `data_missing`, `data_truncated`, `data_other_version`.
 */
export async function startWasm(folder: URL, onProgress: ProgressListener): Promise<DatasetEngine> {
	const manifest = await fetchManifest(folder);
	const total = MODULE_BYTES + bytesAhead(manifest, 'data');
	const database = await startWorker((read) => onProgress(Math.min(read, MODULE_BYTES), total));
	const connection = await database.connect();
	return wasmEngine(
		{
			connection,
			united: false,
			register: (catalogue, onBytes) =>
				registerShipped(database, { folder, manifest }, { catalogue, as: DATASET_FILES[catalogue] }, onBytes),
			terminate: () => database.terminate()
		},
		(read) => onProgress(MODULE_BYTES + read, total)
	);
}
