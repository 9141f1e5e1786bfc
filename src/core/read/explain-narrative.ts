import type { SourceDocument } from '../model/block';
import { bodyName } from './body-name';
import { findTitle } from './find-title';
import { findYear } from './find-year';
import { narrativeLines } from './narrative-lines';
import { fieldOf } from './narrative/field-of';
import { traceNarrative } from './narrative/read-narrative';
import type { TraceLine } from './narrative/trace';
import { reportLines } from './report-line';
import { splitSections } from './split-sections';
import { textLines } from './text-line';

/** Every number of a report's running text in text order, with what was made of it and why. Reads as `readReport` does. */
export function explainNarrative(document: SourceDocument): readonly TraceLine[] {
	const lines = reportLines(textLines(document));
	const sections = splitSections(lines, document.blocks);
	const title = findTitle(document, lines);
	const { year } = findYear(title, lines, sections.first);
	return traceNarrative(narrativeLines(lines, sections), { year, field: fieldOf(bodyName(title, lines, sections.first)) });
}
