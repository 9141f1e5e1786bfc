import type { InventedReport } from '../facts/invented-report';
import { createRandom } from '../random';
import type { Composition } from '../write/composition';
import type { Deviation } from './deviation';
import { IN_CELLS } from './in-cells';
import { IN_TABLES } from './in-tables';
import { IN_TEXT } from './in-text';

/** The thirty deviations by number. */
export const DEVIATIONS: readonly Deviation[] = [...IN_CELLS, ...IN_TABLES, ...IN_TEXT].sort((a, b) => a.no - b.no);

/** The deviations of a report, in order of number. @throws RangeError for a number that none has */
function deviationsOf({ deviations }: InventedReport): readonly Deviation[] {
	return deviations.map((no) => {
		const found = DEVIATIONS.find((deviation) => deviation.no === no);
		if (found === undefined) throw new RangeError(`there is no deviation ${no}`);
		return found;
	});
}

/** The report with its deviations in its cells; what it says stays the truth. */
export function deviate(report: InventedReport): InventedReport {
	const random = createRandom(`${report.wording}/deviations`);
	return deviationsOf(report).reduce((changed, { cells }) => cells?.(changed, random) ?? changed, report);
}

/** The words of a report with its deviations in them. */
export function deviateWords(report: InventedReport, composition: Composition): Composition {
	const random = createRandom(`${report.wording}/deviations/words`);
	return deviationsOf(report).reduce((changed, { words }) => words?.(changed, random, report) ?? changed, composition);
}

/** The lines of a text file with the deviations of its report in them. */
export function deviateLines(report: InventedReport, lines: readonly string[]): readonly string[] {
	return deviationsOf(report).reduce((changed, deviation) => deviation.lines?.(changed) ?? changed, lines);
}
