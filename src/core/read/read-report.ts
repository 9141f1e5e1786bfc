import { checkReport } from '../check/check-report';
import { checkText } from '../check/check-text';
import type { SourceDocument } from '../model/block';
import type { Correction } from '../model/correction';
import type { Reading, Report } from '../model/report';
import type { RegionIndex } from '../region/region-index';
import { bodyName } from './body-name';
import { correctedNarrative, correctedReadings, correctedTables } from './corrected-figures';
import { findPublication } from './find-publication';
import { narrativeLines } from './narrative-lines';
import { fieldOf } from './narrative/field-of';
import { readNarrative } from './narrative/read-narrative';
import { picturedTables } from './pictured-tables';
import { readBody } from './read-body';
import { readTables } from './read-tables';
import { recognise } from './recognise';
import { NO_SURROUNDINGS, wordsAround, type Surroundings } from './surroundings';
import { textFrame } from './text-frame';
import { wholeCells } from './whole-cells';
import { withPages } from './with-pages';

/** What is known besides the document; each may be left out. */
export interface ReadOptions {
	/** Folders and address, which speak where the document does not. */
	readonly surroundings?: Surroundings;
	/** Whether findings name also the identities that hold. */
	readonly withPasses?: boolean;
	/** Report year that somebody decided on; `null` leaves it to the document. */
	readonly year?: number | null;
	/** What somebody set right; they count instead of what was read. */
	readonly corrections?: readonly Correction[];
}

/**
 * Reads a document as an annual report, or says why it is none.
 * Faults of the document are findings, never thrown.
 * @param register regions that the body's name is looked up in
 */
export function readReport(document: SourceDocument, register: RegionIndex, options: ReadOptions = {}): Reading {
	const { surroundings = NO_SURROUNDINGS, withPasses = false, corrections = [] } = options;
	const { lines, sections, title, year: ownYear } = textFrame(document);
	const year = options.year ?? ownYear;
	const readAs = readTables(wholeCells(document));
	const tables = correctedTables(readAs, corrections);
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
	const name = bodyName({ title, lines, first: sections.first, around }, register);
	const { narrative: stated, findings } = readNarrative(narrativeLines(lines, sections), { year, field: fieldOf(name) });
	const narrative = correctedNarrative(stated, corrections);
	const read: Report = {
		kind: 'annual-report',
		year,
		form: tables.form,
		body: readBody(name, [...lines.map((l) => l.folded), ...around].join('\n'), register),
		published: findPublication(document, lines),
		sections: sections.sections,
		tables: picturedTables(tables, document, lines, sections),
		figures: tables.figures,
		unknown: tables.unknown,
		narrative,
		findings: [...tables.findings, ...findings],
		...(corrections.length === 0 ? {} : { corrected: correctedReadings(readAs, stated, corrections) })
	};
	const wording = checkText({ ...read, lines, sectionAt: sections.sectionAt, first: sections.first, blocks: document.blocks, title, name });
	return withPages({ ...read, findings: [...read.findings, ...checkReport(read, withPasses), ...wording] }, document);
}
