import { DATASET_FILES } from '../../dataset/dataset-file';
import type { DatasetEngine, ProgressListener } from './dataset-engine';
import type { DatasetSource } from './dataset-source';
import { MODULE_BYTES } from './module-bytes';
import { startWorker } from './start-worker';
import { partFile } from './united-views';
import { wasmEngine } from './wasm-engine';

/**
 * DuckDB-Wasm on a data set; with a second one on both as one, of which the first is the user's own. `onProgress` counts the bytes of
 * engine and data together. Throws `EngineError`: `unsupported`, `start_failed`, `data_missing`, `data_truncated`, `data_other_version`.
 */
export async function startWasm(first: DatasetSource, second: DatasetSource | null, onProgress: ProgressListener): Promise<DatasetEngine> {
	const total = MODULE_BYTES + first.bytesAhead + (second?.bytesAhead ?? 0);
	const database = await startWorker((read) => onProgress(Math.min(read, MODULE_BYTES), total));
	const connection = await database.connect();
	return wasmEngine(
		{
			connection,
			united: second !== null,
			register: async (catalogue, onBytes) => {
				// The second may have to be fetched, and can be tried again; memory of the first can be handed over once.
				await second?.register(database, { catalogue, as: partFile('shipped', catalogue) }, onBytes);
				const as = second === null ? DATASET_FILES[catalogue] : partFile('own', catalogue);
				await first.register(database, { catalogue, as }, onBytes);
			},
			terminate: () => database.terminate()
		},
		(read) => onProgress(MODULE_BYTES + read, total)
	);
}
