import { createHash } from 'node:crypto';
import { readReport } from '../core/read/read-report';
import type { RegionIndex } from '../core/region/region-index';
import { documentFacts, type DocumentFacts } from '../dataset/document-facts';
import { problem } from '../dataset/problem';
import { readDocument } from '../documents/read-document';
import { baseName } from './input-file';
import type { ReadJob } from './read-task';
import { surroundingsOf } from './surroundings-of';

/** Reads a document to the facts that go into a data set, `DocumentFacts` as JSON; what is no report gives none. @throws DocumentError when it gives no blocks */
export async function readFacts(job: ReadJob, register: () => RegionIndex): Promise<string> {
	return JSON.stringify(await factsOf(job, register));
}

async function factsOf(job: ReadJob, register: () => RegionIndex): Promise<DocumentFacts> {
	const { name, bytes, entry } = job;
	const document = await readDocument(bytes, baseName(job));
	const report = readReport(document, register(), surroundingsOf(name, entry));
	if (report.kind === 'not-a-report') {
		const isTable = /\.csv$/i.test(name);
		return {
			facts: null,
			problems: [isTable ? problem('unknown_table', name, null) : problem('not_a_report', name, null, { reason: report.reason })]
		};
	}
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return documentFacts({ file: name, sha256, document, report, entry }, register());
}
