import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { DocumentError } from '../documents/document-error';
import { checkSize } from '../documents/check-size';

const METHODS: readonly number[] = [0, 8];

/** What archives may unpack to in all. */
export class UnpackingLimit {
	#left = 2_000_000_000;

	/** @throws DocumentError `too_large` once more was unpacked than any collection of reports holds */
	take(bytes: number, source: string): void {
		this.#left -= bytes;
		if (this.#left >= 0) return;
		throw new DocumentError(
			'too_large',
			`${source}：所在的压缩包解压后超过 2 GB，其余没有读取。 The archive that it is in unpacks to more than 2 GB; the rest was not read.`
		);
	}
}

/** A zip archive whose members are read one at a time. Nothing in it is believed, and nothing of it is written. */
export class Archive {
	/** The archive that is open now: a folder of many must not hold all of them. */
	static #current: { readonly archive: Archive; readonly zip: ZipFile } | null = null;

	constructor(
		readonly source: string,
		/** Opens it anew; to be given the option that entries are asked for. */
		readonly reopen: () => Promise<ZipFile>,
		readonly limit: UnpackingLimit
	) {}

	/** The archive opened, that which was open before closed. */
	async open(): Promise<ZipFile> {
		const current = Archive.#current;
		if (current?.archive === this) return current.zip;
		const zip = await this.reopen();
		Archive.#current?.zip.close();
		Archive.#current = { archive: this, zip };
		return zip;
	}

	/** Lets go of the archive; it is opened again when a member is read. */
	close(): void {
		if (Archive.#current?.archive !== this) return;
		Archive.#current.zip.close();
		Archive.#current = null;
	}

	/**
	 * The bytes of a member.
	 * @param source how the member is called in messages
	 * @throws DocumentError `password_protected`, `too_large`, `unsupported_format`, `damaged_file`
	 */
	async read(entry: Entry, source: string, largest?: number): Promise<Uint8Array> {
		if (entry.isEncrypted()) throw locked(source);
		if (!METHODS.includes(entry.compressionMethod)) throw unknownMethod(source);
		checkSize(entry.uncompressedSize, source, largest);
		const bytes = await this.#unpack(entry, source);
		if (crc32(bytes) !== entry.crc32) throw damaged(source);
		return bytes;
	}

	async #unpack(entry: Entry, source: string): Promise<Uint8Array> {
		const portions: Buffer[] = [];
		try {
			const zip = await this.open();
			const stream = await zip.openReadStreamPromise(entry);
			for await (const portion of stream as AsyncIterable<Buffer>) {
				// It cannot grow beyond the size it claims: the stream is cut off there.
				this.limit.take(portion.length, source);
				portions.push(portion);
			}
		} catch (error) {
			throw error instanceof DocumentError ? error : damaged(source, error);
		}
		return Buffer.concat(portions);
	}
}

/** Says that a member or an archive needs a password. */
export function locked(source: string): DocumentError {
	return new DocumentError(
		'password_protected',
		`${source}：压缩包有密码，请解压后再试。 The archive is protected by a password; unpack it first.`
	);
}

/** Says that a member or an archive does not hold what it should. */
export function damaged(source: string, cause?: unknown): DocumentError {
	const message = `${source}：压缩包已损坏或不完整，请重新下载或另存。 The archive is damaged or incomplete; fetch or save it again.`;
	return new DocumentError('damaged_file', message, { cause });
}

function unknownMethod(source: string): DocumentError {
	return new DocumentError(
		'unsupported_format',
		`${source}：用了不支持的压缩方式，请解压后再试。 It is packed by a method that cannot be read; unpack it first.`
	);
}
