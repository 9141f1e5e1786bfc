import { DuckDBDataProtocol } from '@duckdb/duckdb-wasm';
import type { Catalogue } from '../../dataset/dataset-file';
import type { DatasetSource } from './dataset-source';

/** A data set in files of this machine or of the browser's store, of which the database reads what queries need. */
export function blobSource(files: Readonly<Record<Catalogue, Blob>>): DatasetSource {
	return {
		bytesAhead: 0,
		register: (database, { catalogue, as }) =>
			database.registerFileHandle(as, files[catalogue], DuckDBDataProtocol.BROWSER_FILEREADER, true)
	};
}
