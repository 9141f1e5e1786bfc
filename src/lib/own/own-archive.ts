import { BlobWriter, TextReader, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import { MANIFEST, writeManifest, type ListedFile } from './own-manifest';
import type { OwnFile } from './own-file';
import type { OwnStore } from './own-store';

/** Formats that are packed already. */
const PACKED = /\.(?:docx|xlsx|pdf|zip|png|jpe?g)$/i;

/** Name of an archive of everything, made on a day. */
export function archiveName(day: Date): string {
	const two = (number: number): string => String(number).padStart(2, '0');
	return `gongkai-own-${day.getFullYear()}${two(day.getMonth() + 1)}${two(day.getDate())}.zip`;
}

/**
 * Everything the user brought and decided as one zip archive: the documents as they came and a list of them with decisions and corrections.
 * One document is held at a time. Files that were not kept, and those of a batch that is still being copied, are not in it.
 * @param verdicts text of a file of verdicts
 * @throws StoreError
 */
export async function writeOwnArchive(store: OwnStore, verdicts: string, onProgress: (done: number, of: number) => void): Promise<Blob> {
	const zip = new ZipWriter(new BlobWriter('application/zip'), { useWebWorkers: false });
	const copied = new Set((await store.batches()).flatMap(({ id, state }) => (state === 'copied' ? [id] : [])));
	const files = (await store.files()).filter(({ batch, sha256 }) => sha256 !== '' && copied.has(batch));
	const paths = new Map<string, string>();
	for (const [done, file] of files.entries()) {
		onProgress(done, files.length);
		const bytes = file.outcome.state === 'same' ? null : await store.bytes(file.id);
		if (bytes === null) continue;
		const path = `files/${file.id}`;
		await zip.add(path, new Uint8ArrayReader(bytes), { level: PACKED.test(file.name) ? 0 : 6 });
		paths.set(file.sha256, path);
	}
	const listed = files.flatMap((file) => listedFile(file, paths.get(file.sha256)));
	await zip.add(MANIFEST, new TextReader(writeManifest({ files: listed, verdicts })));
	onProgress(files.length, files.length);
	return zip.close();
}

function listedFile({ name, sha256, skipped, decision, corrections, mapping }: OwnFile, path: string | undefined): readonly ListedFile[] {
	return path === undefined ? [] : [{ path, name, sha256, skipped, decision, corrections, mapping }];
}
