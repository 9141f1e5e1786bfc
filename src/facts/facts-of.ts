import type { SourceDocument } from '../core/model/block';
import type { Reading } from '../core/model/report';
import type { RegionIndex } from '../core/region/region-index';
import { documentFacts, type DocumentFacts } from '../dataset/document-facts';
import { problem } from '../dataset/problem';
import type { DocumentEntry } from '../dataset/read-documents-table';

/** A document and what reading it gave. */
export interface ReadSource {
	/** File name within the input. */
	readonly name: string;
	/** What the list of documents says of it; `null` when it is not listed. */
	readonly entry: DocumentEntry | null;
	readonly sha256: string;
	readonly document: SourceDocument;
	readonly reading: Reading;
	/** Region that somebody decided on; `null` or left out: the document and the list say it. */
	readonly region?: string | null;
}

/** The facts of a document that was read; what is no report has none, and the reason is a problem. */
export function factsOf({ name, entry, sha256, document, reading, region = null }: ReadSource, register: RegionIndex): DocumentFacts {
	if (reading.kind !== 'not-a-report') return documentFacts({ file: name, sha256, document, report: reading, entry, region }, register);
	const isTable = /\.csv$/i.test(name);
	const found = isTable ? problem('unknown_table', name, null) : problem('not_a_report', name, null, { reason: reading.reason });
	return { facts: null, problems: [found] };
}
