import type { AsyncDuckDB } from '@duckdb/duckdb-wasm';
import type { Catalogue } from '../../dataset/dataset-file';
import type { ProgressListener } from './dataset-engine';

/** Where the two files of a data set are, and how the database gets at them. */
export interface DatasetSource {
	/** Bytes that are fetched before the reports can be read. */
	readonly bytesAhead: number;
	/** Makes the file of a catalogue readable under a name of the database's own. Throws `EngineError`: `data_missing`, `data_truncated`. */
	register(
		database: AsyncDuckDB,
		file: { readonly catalogue: Catalogue; readonly as: string },
		onProgress?: ProgressListener
	): Promise<void>;
}
