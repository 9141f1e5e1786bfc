import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { DATASET_FILES, type Catalogue } from '../../dataset/dataset-file';
import { DatasetFaultError } from '../../dataset/dataset-fault';
import { MANIFEST_FILE, readManifest, type DatasetManifest } from '../../dataset/read-manifest';
import { datasetParts } from './dataset-parts';
import type { Brought } from './import-state';
import type { OpenedDataset } from './own-database';
import { zippedParts, type DatasetPart } from './zipped-parts';

const CATALOGUES = Object.keys(DATASET_FILES) as Catalogue[];
/** Longest manifest: one of a nation's data set that names ten thousand problems has a few megabytes. */
const LONGEST_MANIFEST = 64_000_000;

/** What the head of every file of DuckDB has at its ninth byte. */
const MARK = 'DUCK';

/** Told of the bytes checked so far and of all there are. */
type OnProgress = (read: number, total: number) => void;

/**
 * Makes sure that files, or an archive of them, are a data set that this version of the program reads, unchanged since it was made.
 * Throws `DatasetFaultError`.
 */
export async function openDataset(brought: readonly Brought[], onProgress: OnProgress): Promise<OpenedDataset> {
	const parts = datasetParts(await partsOf(brought));
	const manifest = await manifestOf(parts);
	for (const catalogue of CATALOGUES) checkSize(parts, catalogue, manifest);
	const total = CATALOGUES.reduce((sum, catalogue) => sum + manifest.files[catalogue].bytes, 0);
	let read = 0;
	const checked = async (catalogue: Catalogue): Promise<Blob> => {
		const file = DATASET_FILES[catalogue];
		const blob = (await parts.get(file)?.open()) ?? missing(file);
		await checkContent(blob, file, manifest.files[catalogue], (bytes) => onProgress((read += bytes), total));
		// Without the name and place that it has on this machine.
		return blob.slice();
	};
	return { manifest, data: await checked('data'), evidence: await checked('evidence'), opened: new Date().toISOString() };
}

function missing(file: string): never {
	throw new DatasetFaultError({ code: 'file_missing', file });
}

async function partsOf(brought: readonly Brought[]): Promise<readonly DatasetPart[]> {
	const [only, ...more] = brought;
	if (only !== undefined && more.length === 0 && /\.zip$/i.test(only.name)) return zippedParts(only.file, only.name);
	return brought.map(({ name, file }) => ({ name, size: file.size, open: () => Promise.resolve(file) }));
}

async function manifestOf(parts: ReadonlyMap<string, DatasetPart>): Promise<DatasetManifest> {
	const part = parts.get(MANIFEST_FILE);
	if (part === undefined) throw new DatasetFaultError({ code: 'no_manifest' });
	if (part.size > LONGEST_MANIFEST) throw new DatasetFaultError({ code: 'other_manifest' });
	const blob = await part.open();
	return readManifest(await orUnreadable(MANIFEST_FILE, blob.text()));
}

function checkSize(parts: ReadonlyMap<string, DatasetPart>, catalogue: Catalogue, { files }: DatasetManifest): void {
	const file = DATASET_FILES[catalogue];
	const found = parts.get(file)?.size ?? missing(file);
	const said = files[catalogue].bytes;
	if (found !== said) throw new DatasetFaultError({ code: 'other_size', file, said, found });
}

async function checkContent(blob: Blob, file: string, said: { readonly sha256: string }, onBytes: (bytes: number) => void): Promise<void> {
	if ((await orUnreadable(file, blob.slice(8, 8 + MARK.length).text())) !== MARK)
		throw new DatasetFaultError({ code: 'no_database', file });
	const hash = sha256.create();
	const reader = blob.stream().getReader();
	for (let piece = await orUnreadable(file, reader.read()); !piece.done; piece = await orUnreadable(file, reader.read())) {
		hash.update(piece.value);
		onBytes(piece.value.length);
	}
	if (bytesToHex(hash.digest()) !== said.sha256) throw new DatasetFaultError({ code: 'other_content', file });
}

/** A file that was moved or changed since it was chosen cannot be read any more. */
async function orUnreadable<Value>(file: string, reading: Promise<Value>): Promise<Value> {
	return reading.catch((cause: unknown) => {
		throw new DatasetFaultError({ code: 'unreadable', file }, { cause });
	});
}
