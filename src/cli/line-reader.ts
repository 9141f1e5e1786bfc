import { createHash } from 'node:crypto';
import { readReport } from '../core/read/read-report';
import type { RegionIndex } from '../core/region/region-index';
import { readDocument } from '../documents/read-document';
import { baseName } from '../facts/base-name';
import { lineAnswer, type LineAnswer } from './line-answer';
import type { ReadJob } from './read-task';
import { surroundingsOf } from '../facts/surroundings-of';

/** Reads a document to the line that is printed of it. @throws DocumentError when it gives no blocks */
export async function readLine(job: ReadJob, register: () => RegionIndex): Promise<LineAnswer> {
	const { source, bytes, entry } = job;
	const document = await readDocument(bytes, baseName(job));
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return lineAnswer({ source, sha256, ...readReport(document, register(), { surroundings: surroundingsOf(source, entry) }) });
}
