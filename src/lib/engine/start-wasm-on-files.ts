import { DATASET_FILES, type Catalogue } from './dataset-file';
import type { DatasetEngine, ProgressListener } from './dataset-engine';
import { fetchManifest } from './fetch-manifest';
import { MODULE_BYTES } from './module-bytes';
import { bytesAhead, registerShipped } from './register-shipped';
import { startWorker } from './start-worker';
import { partFile } from './united-views';
import { wasmEngine } from './wasm-engine';

/**
 * DuckDB-Wasm on the two files of a data set at hand; the engine takes their memory over, so that they cannot be read afterwards.
 * With `shipped`, the folder of a data set of this site, the engine shows both as one. `onProgress` counts the bytes to fetch.
 * Throws `EngineError`: `unsupported`, `start_failed`, `data_missing`, `data_truncated`, `data_other_version`.
 */
export async function startWasmOnFiles(
	files: Readonly<Record<Catalogue, Uint8Array>>,
	shipped: URL | null,
	onProgress: ProgressListener
): Promise<DatasetEngine> {
	const beside = shipped === null ? null : { folder: shipped, manifest: await fetchManifest(shipped) };
	const total = MODULE_BYTES + (beside === null ? 0 : bytesAhead(beside.manifest, 'data'));
	const database = await startWorker((read) => onProgress(Math.min(read, MODULE_BYTES), total));
	const connection = await database.connect();
	return wasmEngine(
		{
			connection,
			united: beside !== null,
			register: async (catalogue, onBytes) => {
				await database.registerFileBuffer(beside === null ? DATASET_FILES[catalogue] : partFile('own', catalogue), files[catalogue]);
				if (beside !== null) await registerShipped(database, beside, { catalogue, as: partFile('shipped', catalogue) }, onBytes);
			},
			terminate: () => database.terminate()
		},
		(read) => onProgress(MODULE_BYTES + read, total)
	);
}
