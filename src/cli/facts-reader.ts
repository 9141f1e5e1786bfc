import { createHash } from 'node:crypto';
import type { SourceDocument } from '../core/model/block';
import type { Reading } from '../core/model/report';
import { readReport } from '../core/read/read-report';
import type { RegionIndex } from '../core/region/region-index';
import { documentFacts, type DocumentFacts } from '../dataset/document-facts';
import { problem } from '../dataset/problem';
import { readDocument } from '../documents/read-document';
import { baseName } from './input-file';
import type { ReadJob } from './read-task';
import { surroundingsOf } from './surroundings-of';

/** A document and what reading it gave. */
interface ReadSource extends Pick<ReadJob, 'name' | 'entry'> {
	readonly sha256: string;
	readonly document: SourceDocument;
	readonly reading: Reading;
}

/** Reads a document to the facts that go into a data set, `DocumentFacts` as JSON; what is no report gives none. @throws DocumentError when it gives no blocks */
export async function readFacts(job: ReadJob, register: () => RegionIndex): Promise<string> {
	const { name, bytes, entry } = job;
	const document = await readDocument(bytes, baseName(job));
	const reading = readReport(document, register(), surroundingsOf(name, entry));
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return JSON.stringify(factsOf({ name, entry, sha256, document, reading }, register()));
}

/** The facts of a document that was read; what is no report has none, and the reason is a problem. */
export function factsOf({ name, entry, sha256, document, reading }: ReadSource, register: RegionIndex): DocumentFacts {
	if (reading.kind !== 'not-a-report') return documentFacts({ file: name, sha256, document, report: reading, entry }, register);
	const isTable = /\.csv$/i.test(name);
	const found = isTable ? problem('unknown_table', name, null) : problem('not_a_report', name, null, { reason: reading.reason });
	return { facts: null, problems: [found] };
}
