import { open, readFile, stat } from 'node:fs/promises';
import { DocumentError } from '../documents/document-error';
import { checkSize } from '../documents/check-size';

/**
 * All bytes of a file that is not larger than a report may be.
 * @throws DocumentError `too_large` before anything is read, `unreadable_file`
 */
export async function readWhole(path: string, source: string, largest?: number): Promise<Uint8Array> {
	try {
		const { size } = await stat(path);
		checkSize(size, source, largest);
		return await readFile(path);
	} catch (error) {
		throw unreadable(source, error);
	}
}

/** The first bytes of a file. @throws DocumentError `unreadable_file` */
export async function readStart(path: string, source: string, length: number): Promise<Uint8Array> {
	try {
		const file = await open(path);
		try {
			const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, 0);
			return buffer.subarray(0, bytesRead);
		} finally {
			await file.close();
		}
	} catch (error) {
		throw unreadable(source, error);
	}
}

/** What the system says of a file that it does not open, as a fault of that file; any other error is given back. */
export function unreadable(source: string, error: unknown): unknown {
	if (!(error instanceof Error) || !('syscall' in error)) return error;
	return new DocumentError('unreadable_file', `${source}：文件无法打开。 The file cannot be opened (${error.message}).`, { cause: error });
}
