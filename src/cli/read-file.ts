import { createHash } from 'node:crypto';
import type { Reading } from '../core/model/report';
import { readReport } from '../core/read/read-report';
import type { RegionIndex } from '../core/region/region-index';
import { DocumentError } from '../documents/document-error';
import { readDocument } from '../documents/read-document';
import { baseName, type InputFile } from './input-file';

/** One line of `gongkai read --format jsonl`. */
export type ReadResult = ({ readonly source: string; readonly sha256: string } & Reading) | FailedRead;

/** A file that gave no reading; `code` is stable, `message` names file and reason. */
export interface FailedRead {
	readonly source: string;
	readonly error: { readonly code: string; readonly message: string };
}

/** Reads one file; what is wrong with it is in the result, never thrown. */
export async function readOneFile(file: InputFile, register: () => RegionIndex): Promise<ReadResult> {
	const { source } = file;
	try {
		const bytes = await file.bytes();
		const document = await readDocument(bytes, baseName(file));
		const sha256 = createHash('sha256').update(bytes).digest('hex');
		return { source, sha256, ...readReport(document, register()) };
	} catch (error) {
		if (error instanceof DocumentError) return { source, error: { code: error.code, message: error.message } };
		throw error;
	}
}

/** True when a result is a failure. */
export function isFailed(result: ReadResult): result is FailedRead {
	return 'error' in result;
}
