import { createHash } from 'node:crypto';
import { readReport } from '../core/read/read-report';
import type { RegionIndex } from '../core/region/region-index';
import { documentFacts } from '../dataset/document-facts';
import { problem } from '../dataset/problem';
import type { Problem } from '../dataset/problem';
import type { DocumentEntry } from '../dataset/read-documents-table';
import type { ReportFacts } from '../dataset/report-facts';
import { DocumentError } from '../documents/document-error';
import { readDocument } from '../documents/read-document';
import { documentProblem } from './document-problem';
import { baseName, type InputFile } from './input-file';

/** What documents are read with. */
export interface DocumentReading {
	readonly register: RegionIndex;
	readonly entries: ReadonlyMap<string, DocumentEntry>;
	/** Told what could not be read, in the order of the documents. */
	readonly onProblem: (found: Problem) => void;
	/** Told after each document how many are done. */
	readonly onDone: (count: number) => void;
}

async function readOne(file: InputFile, { register, entries, onProblem }: DocumentReading): Promise<ReportFacts | null> {
	try {
		const bytes = await file.bytes();
		const document = await readDocument(bytes, baseName(file));
		const report = readReport(document, register);
		if (report.kind === 'not-a-report') {
			const isTable = /\.csv$/i.test(file.name);
			onProblem(isTable ? problem('unknown_table', file.name, null) : problem('not_a_report', file.name, null, { reason: report.reason }));
			return null;
		}
		const sha256 = createHash('sha256').update(bytes).digest('hex');
		const entry = entries.get(file.name) ?? null;
		const { facts, problems } = documentFacts({ file: file.name, sha256, document, report, entry }, register);
		problems.forEach(onProblem);
		return facts;
	} catch (error) {
		if (!(error instanceof DocumentError)) throw error;
		onProblem(documentProblem(error, file.name));
		return null;
	}
}

/** Reads documents one after the other; only one is held at a time. What is no report is told and left out. */
export async function* readDocuments(files: readonly InputFile[], reading: DocumentReading): AsyncIterable<ReportFacts> {
	let done = 0;
	for (const file of files) {
		const facts = await readOne(file, reading);
		if (facts !== null) yield facts;
		done += 1;
		reading.onDone(done);
	}
}
