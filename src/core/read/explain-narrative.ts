import type { SourceDocument } from '../model/block';
import type { RegionIndex } from '../region/region-index';
import { bodyName } from './body-name';
import { narrativeLines } from './narrative-lines';
import { fieldOf } from './narrative/field-of';
import { traceNarrative } from './narrative/read-narrative';
import type { TraceLine } from './narrative/trace';
import { NO_SURROUNDINGS, wordsAround } from './surroundings';
import { textFrame } from './text-frame';

/** Every number of a report's running text in text order, with what was made of it and why. Reads as `readReport` does. */
export function explainNarrative(document: SourceDocument, register: RegionIndex, surroundings = NO_SURROUNDINGS): readonly TraceLine[] {
	const { lines, sections, title, year } = textFrame(document);
	const around = wordsAround(document.name, surroundings);
	const name = bodyName({ title, lines, first: sections.first, around }, register);
	return traceNarrative(narrativeLines(lines, sections), { year, field: fieldOf(name) });
}
