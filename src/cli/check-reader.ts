import { createHash } from 'node:crypto';
import { readReport } from '../core/read/read-report';
import type { RegionIndex } from '../core/region/region-index';
import { readDocument } from '../documents/read-document';
import { factsOf } from '../facts/facts-of';
import { baseName } from '../facts/base-name';
import { lineAnswer } from './line-answer';
import type { CheckedAnswer, ReadJob } from './read-task';
import { surroundingsOf } from '../facts/surroundings-of';

/** Reads a document once, to the line that is printed of it and to the facts that are compared with those of others. @throws DocumentError when it gives no blocks */
export async function readChecked(job: ReadJob, register: () => RegionIndex, withPasses: boolean): Promise<CheckedAnswer> {
	const { source, name, bytes, entry } = job;
	const document = await readDocument(bytes, baseName(job));
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const reading = readReport(document, register(), { surroundings: surroundingsOf(name, entry), withPasses });
	const facts = JSON.stringify(factsOf({ name, entry, sha256, document, reading }, register()));
	return { line: lineAnswer({ source, sha256, ...reading }).json, facts };
}
