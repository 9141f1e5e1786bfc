import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Reading } from '../core/model/report';
import { readReport } from '../core/read/read-report';
import type { RegionIndex } from '../core/region/region-index';
import { DocumentError } from '../documents/document-error';
import { readDocument } from '../documents/read-document';
import type { InputFile, MissingPath } from './collect-paths';

/** One line of `gongkai read --format jsonl`. */
export type ReadResult = ({ readonly source: string; readonly sha256: string } & Reading) | FailedRead;

/** A file that gave no reading; `code` is stable, `message` names file and reason. */
export interface FailedRead {
	readonly source: string;
	readonly error: { readonly code: string; readonly message: string };
}

/** Reads one file; what is wrong with it is in the result, never thrown. */
export async function readOneFile(file: InputFile | MissingPath, register: () => RegionIndex): Promise<ReadResult> {
	const { source } = file;
	if ('missing' in file)
		return { source, error: { code: 'no_such_file', message: `${source}：没有这个文件或文件夹。 There is no such file or folder.` } };
	try {
		const bytes = await readFile(file.path);
		const document = await readDocument(bytes, basename(file.path));
		const sha256 = createHash('sha256').update(bytes).digest('hex');
		return { source, sha256, ...readReport(document, register()) };
	} catch (error) {
		if (error instanceof DocumentError) return { source, error: { code: error.code, message: error.message } };
		if (isSystemError(error))
			return {
				source,
				error: { code: 'unreadable_file', message: `${source}：文件无法打开。 The file cannot be opened (${error.message}).` }
			};
		throw error;
	}
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
	return error instanceof Error && 'syscall' in error;
}

/** True when a result is a failure. */
export function isFailed(result: ReadResult): result is FailedRead {
	return 'error' in result;
}
