import { DATASET_FILES, type Catalogue } from './dataset-file';
import { DatasetFaultError } from './dataset-fault';
import { SCHEMA_VERSION } from './schema';

/** Name of the file in a data set's folder that says what belongs to it. */
export const MANIFEST_FILE = 'manifest.json';

/** What is needed of a data set's manifest before its files are opened. */
export interface DatasetManifest {
	/** Hash over all rows: the same data, the same version. */
	readonly version: string;
	readonly title: { readonly zh: string; readonly en: string };
	/** Each database file: size in bytes, and SHA-256 in hexadecimal. */
	readonly files: Readonly<Record<Catalogue, { readonly bytes: number; readonly sha256: string }>>;
}

const HASH = /^[\da-f]{64}$/;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
const isTitle = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

function parse(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch (cause) {
		throw new DatasetFaultError({ code: 'other_manifest' }, { cause });
	}
}

function fileOf(files: unknown, path: string): DatasetManifest['files'][Catalogue] {
	const entries: readonly unknown[] = Array.isArray(files) ? files : [];
	const entry = entries.find((file) => isRecord(file) && file['path'] === path);
	if (!isRecord(entry)) throw new DatasetFaultError({ code: 'other_manifest' });
	const { bytes, sha256 } = entry;
	const isSize = typeof bytes === 'number' && Number.isSafeInteger(bytes) && bytes > 0;
	if (!isSize || typeof sha256 !== 'string' || !HASH.test(sha256)) throw new DatasetFaultError({ code: 'other_manifest' });
	return { bytes, sha256 };
}

/**
 * Reads the text of a `manifest.json`. Other names of files than the two of a data set are never looked at.
 * Throws `DatasetFaultError`: `other_manifest`, `other_schema`.
 */
export function readManifest(text: string): DatasetManifest {
	const json = parse(text);
	if (!isRecord(json) || !Number.isSafeInteger(json['schema_version'])) throw new DatasetFaultError({ code: 'other_manifest' });
	const made = json['schema_version'] as number;
	// Other structures may name their files otherwise: they are known by the number alone.
	if (made !== SCHEMA_VERSION) throw new DatasetFaultError({ code: 'other_schema', made, read: SCHEMA_VERSION });
	const { version, title, files } = json;
	if (typeof version !== 'string' || !HASH.test(version) || !isRecord(title)) throw new DatasetFaultError({ code: 'other_manifest' });
	const { zh, en } = title;
	if (!isTitle(zh) || !isTitle(en)) throw new DatasetFaultError({ code: 'other_manifest' });
	return {
		version,
		title: { zh, en },
		files: { data: fileOf(files, DATASET_FILES.data), evidence: fileOf(files, DATASET_FILES.evidence) }
	};
}
