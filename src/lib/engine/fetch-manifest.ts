import { SCHEMA_VERSION } from '../../dataset/schema';
import { DATASET_FILES, type Catalogue } from './dataset-file';
import { EngineError } from './engine-error';

/** What is needed of a data set's manifest before its files are opened. */
export interface DatasetManifest {
	/** Hash over all rows: the same data, the same version. */
	readonly version: string;
	/** Size of each database file. */
	readonly bytes: Readonly<Record<Catalogue, number>>;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

function sizeOf(files: unknown, name: string): number | undefined {
	const entries: readonly unknown[] = Array.isArray(files) ? files : [];
	const entry = entries.find((file) => isRecord(file) && file.path === name);
	return isRecord(entry) && typeof entry.bytes === 'number' ? entry.bytes : undefined;
}

function parseManifest(json: unknown): DatasetManifest {
	if (isRecord(json) && json.schema_version === SCHEMA_VERSION && typeof json.version === 'string') {
		const data = sizeOf(json.files, DATASET_FILES.data);
		const evidence = sizeOf(json.files, DATASET_FILES.evidence);
		if (data !== undefined && evidence !== undefined) return { version: json.version, bytes: { data, evidence } };
	}
	throw new EngineError('data_other_version', 'the manifest does not describe a data set this program can read');
}

/**
 * The manifest in a data set's folder, asked for anew every time so that no cache mixes two builds.
 * Throws `EngineError`: `data_missing`, `data_other_version`.
 */
export async function fetchManifest(folder: URL): Promise<DatasetManifest> {
	const url = new URL('manifest.json', folder);
	const response = await fetch(url, { cache: 'no-cache' }).catch((cause: unknown) => {
		throw new EngineError('data_missing', `${url.href} cannot be reached`, { cause });
	});
	if (!response.ok) throw new EngineError('data_missing', `${url.href} answers ${response.status}`);
	const json: unknown = await response.json().catch((cause: unknown) => {
		throw new EngineError('data_other_version', `${url.href} is no JSON`, { cause });
	});
	return parseManifest(json);
}
