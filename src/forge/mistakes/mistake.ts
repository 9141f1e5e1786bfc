import type { ExpectedFinding } from '../expect/expected-finding';
import type { InventedReport } from '../facts/invented-report';
import type { Random } from '../random';

/** A report that a mistake may go into, and those round it. */
export interface Occasion {
	readonly report: InventedReport;
	/** The body's report of the year before, where it published one. */
	readonly previous: InventedReport | null;
	/** A neighbour's report of the same year, as it was published. */
	readonly neighbour: InventedReport | null;
	/** Name of another township of the county. */
	readonly otherPlace: string | null;
}

/** A report with a mistake in it, and what the mistake must raise; more may follow from it. */
export interface Planted {
	readonly report: InventedReport;
	/** The report of the year before, where that is the one with the wrong figures. */
	readonly previous?: InventedReport;
	readonly finding: ExpectedFinding;
}

/** A kind of mistake. */
export interface Mistake {
	/** Id of the check that finds it, after a colon what tells it from other mistakes of the check. */
	readonly kind: string;
	/** What it changes: two mistakes in the same words would undo each other. */
	readonly area: 'cells' | 'figures told' | 'opening' | 'closing' | 'sentences' | 'date';
	/** Puts it into a report; `null` where the report has nothing it could be made with. */
	readonly plant: (occasion: Occasion, random: Random) => Planted | null;
}
