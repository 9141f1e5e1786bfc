import { mayState } from './narrative/may-state';
import { partOf, type Part } from './narrative/verdict';
import type { NarrativeLine } from './narrative/read-narrative';
import type { ReportLine } from './report-line';
import type { Sections } from './split-sections';

const PROBLEMS = 5;
const SUBSECTION = /^\([一二三四五六七八九十]\)|^[一二三四五六七八九十][、.]|^\d[、.]/;
/** How much of a line can be a heading. */
const HEADING = 30;

/** Lines of running text that may state a figure, cells of one character left aside; the section on problems states no figures of the year, and a page's head none of the body's. */
export function narrativeLines(lines: readonly ReportLine[], sections: Sections): readonly NarrativeLine[] {
	let part: Part = 'other';
	return lines.flatMap(({ line, folded }, index) => {
		if (folded.length === 1) return [];
		if (SUBSECTION.test(folded)) part = partOf(folded.slice(0, HEADING));
		if (!mayState(folded)) return [];
		const section = sections.sectionAt(index);
		if (/[\t|]/.test(line.text.trim())) return [];
		if (section === PROBLEMS || (sections.first !== null && section === 0 && !/[。]/.test(folded))) return [];
		return [{ line, part }];
	});
}
