import type { Corrected } from './correction';
import type { Figure, NarrativeFigure } from './figure';
import type { Finding } from './finding';
import type { Locator } from './locator';
import type { RegionLevel } from './region';

export const FORM_IDS = ['form-2014', 'form-2019', 'form-2021'] as const;
export type FormId = (typeof FORM_IDS)[number];

export const BODY_TYPES = ['government', 'street', 'department', 'other'] as const;
export type BodyType = (typeof BODY_TYPES)[number];

/** What a report was read from: a document, a table of form cells, a table of headline figures. */
export const ORIGINS = ['document', 'figures', 'headlines'] as const;
export type Origin = (typeof ORIGINS)[number];

/** The body a document names, and the regions it can be. */
export interface BodyReading {
	/** Name as the document has it, place prefix removed where it is certain; `null` when none was found. */
	readonly name: string | null;
	/** Body id of the contract; `null` unless exactly one region fits. */
	readonly id: string | null;
	readonly level: RegionLevel | null;
	readonly type: BodyType | null;
	readonly region: string | null;
	/** Region codes that fit the name, in code order. */
	readonly candidates: readonly string[];
}

export type SectionState = 'present' | 'empty' | 'absent';
export type TableState = 'present' | 'partial' | 'image' | 'absent';

export interface SectionReading {
	readonly no: number;
	readonly state: SectionState;
}

export interface TableReading {
	/** Generation recognised from the table's own labels; `null` when the table is absent. */
	readonly form: FormId | null;
	readonly state: TableState;
}

/** A table row that the form does not have, kept as printed. */
export interface UnknownRow {
	readonly table: string;
	readonly label: string;
	readonly cells: readonly string[];
	readonly at: Locator;
}

/** An annual report as one document states it. */
export interface Report {
	readonly kind: 'annual-report';
	readonly year: number | null;
	/** Generation of most of its tables. */
	readonly form: FormId | null;
	readonly body: BodyReading;
	readonly published: { readonly date: string | null; readonly from: 'page' | 'signature' | 'file' | null };
	readonly sections: readonly SectionReading[];
	readonly tables: Readonly<Record<string, TableReading>>;
	readonly figures: readonly Figure[];
	readonly unknown: readonly UnknownRow[];
	readonly narrative: readonly NarrativeFigure[];
	readonly findings: readonly Finding[];
	/** What had been read where somebody's corrections count instead; left out where there are none. */
	readonly corrected?: readonly Corrected[];
}

/** A document that is no annual report, and why. */
export interface NotAReport {
	readonly kind: 'not-a-report';
	/** Code of the reason, made into words by the interface. */
	readonly reason: string;
}

export type Reading = Report | NotAReport;
