import type { Block } from '../model/block';
import type { Report, SectionReading, TableReading } from '../model/report';
import type { ReportLine } from '../read/report-line';
import type { CheckedFigure } from './check-identities';

/** What the rules on the wording look at in one report. */
export interface CheckedText {
	readonly lines: readonly ReportLine[];
	/** Section number of the line at an index; 0 before the first heading. */
	readonly sectionAt: (index: number) => number;
	/** Index of the first heading; `null` when there is none. */
	readonly first: number | null;
	readonly sections: readonly SectionReading[];
	readonly blocks: readonly Block[];
	readonly tables: Readonly<Record<string, TableReading>>;
	readonly figures: readonly CheckedFigure[];
	/** The title, folded. */
	readonly title: string | null;
	readonly year: number | null;
	/** The body's name as the document has it. */
	readonly name: string | null;
	readonly published: Report['published'];
}
