import type { SourceDocument } from '../model/block';
import type { Reading, Report } from '../model/report';
import type { RegionIndex } from '../region/region-index';
import { bodyName } from './body-name';
import { findPublication } from './find-publication';
import { findTitle, nameAsTitle } from './find-title';
import { findYear } from './find-year';
import { readNarrative, type NarrativeLine } from './narrative/read-narrative';
import { picturedTables } from './pictured-tables';
import { readBody } from './read-body';
import { readTables } from './read-tables';
import { recognise } from './recognise';
import { reportLines, type ReportLine } from './report-line';
import { splitSections, type Sections } from './split-sections';
import { NO_SURROUNDINGS, wordsAround } from './surroundings';
import { textLines } from './text-line';
import { wholeCells } from './whole-cells';
import { withPages } from './with-pages';

/**
 * Reads a document as an annual report, or says why it is none.
 * Faults of the document are findings, never thrown.
 * @param register regions that the body's name is looked up in
 * @param surroundings folders and address, which speak where the document does not
 */
export function readReport(document: SourceDocument, register: RegionIndex, surroundings = NO_SURROUNDINGS): Reading {
	const lines = reportLines(textLines(document));
	const sections = splitSections(lines, document.blocks);
	const tables = readTables(wholeCells(document));
	const title = findTitle(document, lines) ?? (lines.length === 0 ? nameAsTitle(document) : null);
	const { year, findings: yearFindings } = findYear(title, lines, sections.first);
	const reason = recognise({
		title,
		lines,
		sections: sections.sections.filter((s) => s.state !== 'absent').length,
		tables: Object.values(tables.tables).filter((t) => t.state !== 'absent').length,
		numbers: tables.figures.filter((f) => f.state === 'number').length,
		year
	});
	if (reason !== null) return { kind: 'not-a-report', reason };
	const around = wordsAround(document.name, surroundings);
	const { narrative, findings } = readNarrative(narrativeLines(lines, sections));
	const report: Report = {
		kind: 'annual-report',
		year,
		form: tables.form,
		body: readBody(
			bodyName({ title, lines, first: sections.first, around }, register),
			[...lines.map((l) => l.folded), ...around].join('\n'),
			register
		),
		published: findPublication(document, lines),
		sections: sections.sections,
		tables: picturedTables(tables, document, lines, sections),
		figures: tables.figures,
		unknown: tables.unknown,
		narrative,
		findings: [...yearFindings, ...tables.findings, ...findings]
	};
	return withPages(report, document);
}

const PROBLEMS = 5;
const SUBSECTION = /^\([一二三四五六七八九十]\)|^[一二三四五六七八九十][、.]|^\d[、.]/;
const PROACTIVE = /主动公开/;
/** How much of a line can be a heading. */
const HEADING = 30;

/** Lines of running text; the section on problems states no figures of the year, and a page's head none of the body's. */
function narrativeLines(lines: readonly ReportLine[], sections: Sections): readonly NarrativeLine[] {
	let proactive = false;
	return lines.flatMap(({ line, folded }, index) => {
		if (SUBSECTION.test(folded)) proactive = PROACTIVE.test(folded.slice(0, HEADING));
		const section = sections.sectionAt(index);
		if (/[\t|]/.test(line.text.trim())) return [];
		if (section === PROBLEMS || (sections.first !== null && section === 0 && !/[。]/.test(folded))) return [];
		return [{ line, proactive }];
	});
}
