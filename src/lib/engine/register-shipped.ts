import { DuckDBDataProtocol, type AsyncDuckDB } from '@duckdb/duckdb-wasm';
import { DATASET_FILES, type Catalogue } from './dataset-file';
import type { ProgressListener } from './dataset-engine';
import { EngineError } from './engine-error';
import { fetchFile } from './fetch-file';
import type { DatasetManifest } from './fetch-manifest';

/** Files up to this size are fetched whole, larger ones by range as queries need them. */
const WHOLE_FILE_LIMIT = 8_000_000;

/** Bytes of a file that are fetched before it is opened. */
export function bytesAhead(manifest: DatasetManifest, catalogue: Catalogue): number {
	return manifest.bytes[catalogue] <= WHOLE_FILE_LIMIT ? manifest.bytes[catalogue] : 0;
}

async function checkSize(url: URL, bytes: number): Promise<void> {
	const response = await fetch(url, { method: 'HEAD' }).catch((cause: unknown) => {
		throw new EngineError('data_missing', `${url.href} cannot be reached`, { cause });
	});
	if (!response.ok) throw new EngineError('data_missing', `${url.href} answers ${response.status}`);
	const found = Number(response.headers.get('content-length'));
	if (found !== bytes) throw new EngineError('data_truncated', `${url.href} has ${found} of ${bytes} bytes`);
}

/** A data set of this site: its folder, and its manifest. */
export interface ShippedFolder {
	readonly folder: URL;
	readonly manifest: DatasetManifest;
}

/**
 * Makes a file of a shipped data set readable under a name of the database's own.
 * Throws `EngineError`: `data_missing`, `data_truncated`.
 */
export async function registerShipped(
	database: AsyncDuckDB,
	{ folder, manifest }: ShippedFolder,
	file: { readonly catalogue: Catalogue; readonly as: string },
	onProgress: ProgressListener | undefined
): Promise<void> {
	const bytes = manifest.bytes[file.catalogue];
	const url = new URL(DATASET_FILES[file.catalogue], folder);
	// The version in the address keeps a cached file of another build from being read with this manifest.
	url.searchParams.set('v', manifest.version.slice(0, 16));
	if (bytesAhead(manifest, file.catalogue) > 0) {
		await database.registerFileBuffer(file.as, await fetchFile(url, bytes, onProgress));
	} else {
		await checkSize(url, bytes);
		await database.registerFileURL(file.as, url.href, DuckDBDataProtocol.HTTP, false);
	}
}
