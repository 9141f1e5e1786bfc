import { DuckDBDataProtocol } from '@duckdb/duckdb-wasm';
import { DATASET_FILES } from '../../dataset/dataset-file';
import type { DatasetSource } from './dataset-source';
import { fetchFile, missing, otherSize } from './fetch-file';
import { fetchManifest } from './fetch-manifest';

/** Files up to this size are fetched whole, larger ones by range as queries need them. */
const WHOLE_FILE_LIMIT = 8_000_000;

async function checkSize(url: URL, bytes: number): Promise<void> {
	const response = await fetch(url, { method: 'HEAD', redirect: 'error' }).catch((cause: unknown) => {
		throw missing(url, 'cannot be reached', cause);
	});
	if (!response.ok) throw missing(url, `answers ${response.status}`);
	const found = Number(response.headers.get('content-length'));
	if (found !== bytes) throw otherSize(url, found, bytes);
}

/** A data set in a folder of this site. Throws `EngineError`: `data_missing`, `data_other_version`. */
export async function folderSource(folder: URL): Promise<DatasetSource> {
	const { files, version } = await fetchManifest(folder);
	return {
		bytesAhead: files.data.bytes <= WHOLE_FILE_LIMIT ? files.data.bytes : 0,
		async register(database, { catalogue, as }, onProgress) {
			const { bytes } = files[catalogue];
			const url = new URL(DATASET_FILES[catalogue], folder);
			// The version in the address keeps a cached file of another build from being read with this manifest.
			url.searchParams.set('v', version.slice(0, 16));
			if (bytes <= WHOLE_FILE_LIMIT) {
				await database.registerFileBuffer(as, await fetchFile(url, bytes, onProgress));
			} else {
				await checkSize(url, bytes);
				await database.registerFileURL(as, url.href, DuckDBDataProtocol.HTTP, false);
			}
		}
	};
}
