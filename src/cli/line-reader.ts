import { createHash } from 'node:crypto';
import type { Reading } from '../core/model/report';
import { readReport } from '../core/read/read-report';
import type { RegionIndex } from '../core/region/region-index';
import type { DocumentErrorCode } from '../documents/document-error';
import { readDocument } from '../documents/read-document';
import { tableRow } from './format-table';
import { baseName } from './input-file';
import type { ReadJob } from './read-task';

/** One line of `gongkai read --format jsonl`. */
export type ReadResult = ({ readonly source: string; readonly sha256: string } & Reading) | FailedRead;

/** A file that gave no reading; `code` is stable, `message` names file and reason. */
export interface FailedRead {
	readonly source: string;
	readonly error: { readonly code: DocumentErrorCode; readonly message: string };
}

/** A result as it is printed. */
export interface LineAnswer {
	readonly json: string;
	/** Cells of its row in a table for people. */
	readonly row: readonly string[];
}

/** Reads a document to the line that is printed of it. @throws DocumentError when it gives no blocks */
export async function readLine(job: ReadJob, register: () => RegionIndex): Promise<LineAnswer> {
	const { source, bytes } = job;
	const document = await readDocument(bytes, baseName(job));
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return lineAnswer({ source, sha256, ...readReport(document, register()) });
}

/** A result as it is printed. */
export function lineAnswer(result: ReadResult): LineAnswer {
	return { json: JSON.stringify(result), row: tableRow(result) };
}
