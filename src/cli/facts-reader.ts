import { createHash } from 'node:crypto';
import { readReport } from '../core/read/read-report';
import type { RegionIndex } from '../core/region/region-index';
import { readDocument } from '../documents/read-document';
import { baseName } from '../facts/base-name';
import { factsOf } from '../facts/facts-of';
import { surroundingsOf } from '../facts/surroundings-of';
import type { ReadJob } from './read-task';

/** Reads a document to the facts that go into a data set, `DocumentFacts` as JSON; what is no report gives none. @throws DocumentError when it gives no blocks */
export async function readFacts(job: ReadJob, register: () => RegionIndex): Promise<string> {
	const { name, bytes, entry } = job;
	const document = await readDocument(bytes, baseName(job));
	const reading = readReport(document, register(), { surroundings: surroundingsOf(name, entry) });
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return JSON.stringify(factsOf({ name, entry, sha256, document, reading }, register()));
}
