import type { SourceDocument } from '../core/model/block';
import type { Report } from '../core/model/report';
import type { RegionIndex } from '../core/region/region-index';
import { documentBody } from './document-body';
import { problem } from './problem';
import type { Problem } from './problem';
import type { DocumentEntry } from './read-documents-table';
import type { ReportFacts } from './report-facts';

/** A document that was read as a report. */
export interface ReadDocument {
	/** File name within the input. */
	readonly file: string;
	readonly sha256: string;
	readonly document: SourceDocument;
	readonly report: Report;
	/** What the list of documents says of it; `null` when it is not listed. */
	readonly entry: DocumentEntry | null;
	/** Region that somebody decided on; `null` or left out: the document and the list say it. */
	readonly region?: string | null;
}

export interface DocumentFacts {
	/** `null` when the year or the body cannot be told. */
	readonly facts: ReportFacts | null;
	readonly problems: readonly Problem[];
}

/** The facts of a document that was read from end to end, with the document itself as evidence. */
export function documentFacts(
	{ file, sha256, document, report, entry, region = null }: ReadDocument,
	register: RegionIndex
): DocumentFacts {
	const { year } = report;
	if (year === null) return { facts: null, problems: [problem('no_year', file, null)] };
	const resolved = documentBody(report.body, entry, register, region);
	if (resolved === null) return { facts: null, problems: [problem('no_body', file, null)] };
	const { body, mismatch } = resolved;
	const { name, title, mediaType, blocks } = document;
	const facts: ReportFacts = {
		body,
		year,
		origin: 'document',
		extent: 'whole',
		source: file,
		sourceRow: null,
		sourceUrl: entry === null ? null : entry.sourceUrl,
		published: report.published,
		note: null,
		form: report.form,
		tables: report.tables,
		figures: report.figures,
		groupTotals: [],
		narrative: report.narrative,
		findings: report.findings,
		corrections: report.corrected ?? [],
		document: { name, title, mediaType, sha256, blocks }
	};
	return { facts, problems: mismatch === null ? [] : [mismatch(file, null)] };
}
