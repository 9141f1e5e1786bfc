import { BlobReader, configure, ZipReader, type Entry } from '@zip.js/zip.js';
import { DocumentError } from '../../documents/document-error';
import { DOCUMENT_PARTS } from '../../facts/is-archive-of-files';
import { memberPath, unsaidEncoding } from '../../facts/member-path';

// Reading happens in a worker already.
configure({ useWebWorkers: false });

const MOST_MEMBERS = 20_000;
/** Bytes that the members of what was dropped may unpack to in all. */
const MOST_BYTES = 2_000_000_000;
const MACINTOSH = '__MACOSX';

/** A member of an archive, its bytes to be had once. */
export interface ArchiveMember {
	/** Path within the archive. */
	readonly path: string;
	readonly size: number;
	/** @throws DocumentError `password_protected`, `damaged_file`, `too_large` */
	readonly bytes: () => Promise<Uint8Array>;
}

/** What archives may unpack to in all. */
export class UnpackingLimit {
	#left = MOST_BYTES;

	/** @throws DocumentError `too_large` once more was unpacked than any collection of reports holds */
	take(bytes: number, name: string): void {
		this.#left -= bytes;
		if (this.#left >= 0) return;
		throw new DocumentError(
			'too_large',
			`${name}：所在的压缩包解压后超过 2 GB，其余没有读取。 The archive that it is in unpacks to more than 2 GB; the rest was not read.`
		);
	}
}

/**
 * The files of an archive; `null` when it is one document after all.
 * @throws DocumentError `damaged_file`, `password_protected`, `too_large`, `empty_file`
 */
export async function archiveMembers(archive: Blob, name: string, limit: UnpackingLimit): Promise<readonly ArchiveMember[] | null> {
	const entries = await entriesOf(archive, name);
	const members = entries.filter((entry) => !entry.directory).map((entry) => ({ entry, path: memberPath(entry.filename) }));
	if (members.some(({ path }) => DOCUMENT_PARTS.has(path))) return null;
	if (members.length > MOST_MEMBERS) throw tooMany(name, members.length);
	const wanted = members.filter(({ path }) => path !== '' && !path.split('/').some((part) => part === MACINTOSH || part.startsWith('.')));
	if (wanted.length === 0) throw new DocumentError('empty_file', `${name}：压缩包里没有文件。 There is no file in the archive.`);
	return wanted.map(({ entry, path }) => ({ path, size: entry.uncompressedSize, bytes: () => unpack(entry, `${name}/${path}`, limit) }));
}

async function entriesOf(archive: Blob, name: string): Promise<readonly Entry[]> {
	const reader = new ZipReader(new BlobReader(archive), {
		// Names are made harmless by `memberPath`; one odd name must not refuse all the others.
		filenameValidation: 'tolerant',
		decodeText: (raw, encoding) => (encoding === 'utf-8' ? undefined : unsaidEncoding(raw))
	});
	try {
		return await reader.getEntries();
	} catch (cause) {
		throw damaged(name, cause);
	} finally {
		await reader.close();
	}
}

async function unpack(entry: Entry, name: string, limit: UnpackingLimit): Promise<Uint8Array> {
	if (entry.directory) throw damaged(name);
	if (entry.encrypted) {
		throw new DocumentError(
			'password_protected',
			`${name}：压缩包有密码，请解压后再试。 The archive is protected by a password; unpack it first.`
		);
	}
	const parts: Uint8Array[] = [];
	const writable = new WritableStream<Uint8Array>({
		write(part) {
			limit.take(part.length, name);
			parts.push(part);
		}
	});
	try {
		await entry.getData(writable, { checkSignature: true });
	} catch (error) {
		throw error instanceof DocumentError ? error : damaged(name, error);
	}
	return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}

function damaged(name: string, cause?: unknown): DocumentError {
	const message = `${name}：压缩包已损坏或不完整，请重新下载或另存。 The archive is damaged or incomplete; fetch or save it again.`;
	return new DocumentError('damaged_file', message, { cause });
}

function tooMany(name: string, count: number): DocumentError {
	return new DocumentError(
		'too_large',
		`${name}：压缩包里有 ${count} 个文件，超过 ${MOST_MEMBERS} 个，没有读取。 The archive has ${count} members, more than ${MOST_MEMBERS}; it was not read.`
	);
}
