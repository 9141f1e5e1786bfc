import type { InventedReport } from '../facts/invented-report';
import type { Random } from '../random';
import type { Composition } from '../write/composition';
import type { Format } from '../write/formats';

/** A way in which real reports differ from the form, by its number in the list of deviations of the form's description. */
export interface Deviation {
	readonly no: number;
	readonly zh: string;
	readonly en: string;
	/** Formats that can have it; all when not given. */
	readonly formats?: readonly Format[];
	/** Changes how cells are printed; the report stays the truth about what they say. */
	readonly cells?: (report: InventedReport, random: Random) => InventedReport;
	/** Changes title, text, headings or tables. */
	readonly words?: (composition: Composition, random: Random, report: InventedReport) => Composition;
	/** Changes the lines of a text file. */
	readonly lines?: (lines: readonly string[]) => readonly string[];
}
