import type { SourceDocument } from '../model/block';
import { findTitle, nameAsTitle } from './find-title';
import { findYear } from './find-year';
import { reportLines, type ReportLine } from './report-line';
import { splitSections, type Sections } from './split-sections';
import { textLines } from './text-line';

/** What every step that looks at a document's words starts from. */
export interface TextFrame {
	readonly lines: readonly ReportLine[];
	readonly sections: Sections;
	/** Folded; the file's name stands in where the document has no text at all. */
	readonly title: string | null;
	readonly year: number | null;
}

/** Lines, sections, title and year of a document. */
export function textFrame(document: SourceDocument): TextFrame {
	const lines = reportLines(textLines(document));
	const sections = splitSections(lines, document.blocks);
	const title = findTitle(document, lines) ?? (lines.length === 0 ? nameAsTitle(document) : null);
	return { lines, sections, title, year: findYear(title, lines, sections.first) };
}
