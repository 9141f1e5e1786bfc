import type { Block, MediaType } from '../core/model/block';
import type { Corrected } from '../core/model/correction';
import type { DocumentState, Qualifier } from '../core/model/figure';
import type { Finding } from '../core/model/finding';
import type { Locator } from '../core/model/locator';
import type { Region, RegionLevel } from '../core/model/region';
import type { BodyType, FormId, Origin, Report, TableReading } from '../core/model/report';

/** How a body's place was found in the register: in exactly one region, in none, in more than one. */
export type RegionMatch = 'exact' | 'none' | 'ambiguous';

/** A body that makes reports. */
export interface Body {
	/** Body id of the contract. */
	readonly id: string;
	readonly name: string;
	/** Name of its place; for a department its own name. */
	readonly shortName: string;
	readonly type: BodyType;
	readonly level: RegionLevel;
	/** Its region's code; `null` unless the match is exact. */
	readonly region: string | null;
	/** Known regions it lies in, from the province down; its own region last when the match is exact. */
	readonly places: readonly Region[];
	readonly match: RegionMatch;
}

/** A body's expected reports: every year from `from` to `to`, both included. */
export interface RosterEntry {
	readonly body: Body;
	readonly from: number;
	readonly to: number;
}

/** Residents of a body's place in a year. */
export interface PopulationEntry {
	readonly bodyId: string;
	readonly year: number;
	readonly residents: number;
}

/** A form cell as a source states it; `raw` and `at` are `null` where only a table of figures states it. */
export interface StatedFigure {
	/** `<table>.<row>.<column>`, of the form generation of its table. */
	readonly id: string;
	readonly value: number | null;
	readonly state: DocumentState;
	readonly raw: string | null;
	readonly at: Locator | null;
}

export interface StatedNarrative {
	readonly metric: string;
	readonly value: number | null;
	readonly qualifier: Qualifier | null;
	readonly scope: string | null;
	readonly headline: boolean;
	/** Words as printed; `null` where only a table states it. */
	readonly quote: string | null;
	readonly at: Locator | null;
}

/** The document that a report was read from, kept so that every figure can be shown where it stands. */
export interface DocumentEvidence {
	readonly name: string;
	readonly title: string | null;
	readonly mediaType: MediaType;
	readonly sha256: string;
	readonly blocks: readonly Block[];
}

/** One report as one source states it: the single shape that documents and CSV tables are turned into. */
export interface ReportFacts {
	readonly body: Body;
	readonly year: number;
	readonly origin: Origin;
	/** `whole`: read from end to end. `partial`: nothing may be concluded from what is not here. */
	readonly extent: 'whole' | 'partial';
	/** File that states it, and its row there (header included, from 1) when it is a table. */
	readonly source: string;
	readonly sourceRow: number | null;
	readonly sourceUrl: string | null;
	readonly published: Report['published'];
	readonly note: string | null;
	/** Form generation of most of its tables. */
	readonly form: FormId | null;
	readonly tables: Readonly<Record<string, TableReading>>;
	readonly figures: readonly StatedFigure[];
	/** Group totals stated as such, their rows not being stated. */
	readonly groupTotals: readonly { readonly id: string; readonly value: number }[];
	readonly narrative: readonly StatedNarrative[];
	readonly findings: readonly Finding[];
	/** Empty unless a user corrected what was read. */
	readonly corrections: readonly Corrected[];
	/** `null` unless the origin is a document. */
	readonly document: DocumentEvidence | null;
}

/** What a data set says of itself. */
export interface DatasetDescription {
	readonly id: string;
	readonly title: { readonly zh: string; readonly en: string };
	/** True when everything in it is invented. */
	readonly invented: boolean;
	readonly licence: string;
	/** What it must not be used for; `null` when there is nothing to say. */
	readonly caveat: { readonly zh: string; readonly en: string } | null;
}
