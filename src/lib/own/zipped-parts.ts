import { BlobReader, configure, ZipReader, type FileEntry } from '@zip.js/zip.js';
import { DatasetFaultError } from '../../dataset/dataset-fault';
import { memberPath } from '../../facts/member-path';

/** A file of a data set that can be had when it is asked for. */
export interface DatasetPart {
	/** Path, with slashes. */
	readonly name: string;
	readonly size: number;
	/** Its bytes. Throws `DatasetFaultError`: `unreadable`, `bad_archive`, `locked_archive`. */
	readonly open: () => Promise<Blob>;
}

/** The members of an archive. Throws `DatasetFaultError` `bad_archive`. */
export async function zippedParts(archive: Blob, name: string): Promise<readonly DatasetPart[]> {
	configure({ useWebWorkers: false });
	const reader = new ZipReader(new BlobReader(archive), { filenameValidation: 'tolerant' });
	try {
		const entries = await reader.getEntries();
		return entries.flatMap((entry) => {
			if (entry.directory) return [];
			return [{ name: memberPath(entry.filename), size: entry.uncompressedSize, open: () => unpack(entry, name) }];
		});
	} catch (cause) {
		throw new DatasetFaultError({ code: 'bad_archive', file: name }, { cause });
	} finally {
		await reader.close();
	}
}

async function unpack(entry: FileEntry, archive: string): Promise<Blob> {
	if (entry.encrypted) throw new DatasetFaultError({ code: 'locked_archive', file: archive });
	let left = entry.uncompressedSize;
	const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
		transform(part, controller) {
			left -= part.length;
			if (left < 0) throw new RangeError('the member is longer than the archive says');
			controller.enqueue(part);
		}
	});
	const blob = new Response(readable).blob();
	blob.catch(() => undefined);
	try {
		await entry.getData(writable, { checkSignature: true });
		return await blob;
	} catch (cause) {
		throw new DatasetFaultError({ code: 'bad_archive', file: archive }, { cause });
	}
}
