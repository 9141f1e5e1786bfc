import type { Catalogue } from '../../dataset/dataset-file';
import type { DatasetSource } from './dataset-source';

/** A data set in memory. The database takes the memory over: the bytes cannot be read afterwards. */
export function bytesSource(files: Readonly<Record<Catalogue, Uint8Array>>): DatasetSource {
	return { bytesAhead: 0, register: (database, { catalogue, as }) => database.registerFileBuffer(as, files[catalogue]) };
}
