import type { FigureState } from '../core/model/figure';

/** Entries that a list of changes holds at most; its count is always the true one. */
export const LISTED_CHANGES = 100;

/** A report by body and year; `version` numbers the reports of one body and year. */
export interface ListedReport {
	readonly report_id: string;
	readonly body_id: string;
	/** Name of the body. */
	readonly body: string;
	readonly year: number;
	readonly version: number;
}

/** What a report says at one place; `value` is `null` in every state but `number`. */
export interface StatedValue {
	readonly value: number | null;
	readonly state: FigureState;
}

/** A figure that the report of a body and year gave otherwise before. */
export interface ChangedFigure extends ListedReport {
	/** Form cell or group `table.row.column`, or metric of the narrative. */
	readonly figure: string;
	/** `null` where the data set held nothing of it. */
	readonly old: StatedValue | null;
	readonly new: StatedValue | null;
}

interface ChangedReports {
	readonly reports: number;
	/** The first of them, in order of report id. */
	readonly list: readonly ListedReport[];
}

/** The data set that stood in the folder before. */
export interface FormerVersion {
	readonly version: string;
	readonly counts: { readonly reports: number; readonly bodies: number };
}

/** Reports added and removed, and figures that the reports of bodies and years in both give otherwise. */
export interface DatasetDifference {
	readonly added: ChangedReports;
	readonly removed: ChangedReports;
	readonly changed: { readonly reports: number; readonly figures: number; readonly list: readonly ChangedFigure[] };
}

/**
 * What a data set changed against the one before it. Where they cannot be compared it says why: the former one is
 * damaged (`since` is `null` where not even its manifest can be read), or has a structure this program does not read.
 */
export type DatasetChanges =
	| ({ readonly status: 'compared'; readonly since: FormerVersion } & DatasetDifference)
	| { readonly status: 'unreadable' | 'other_schema'; readonly since: FormerVersion | null };
