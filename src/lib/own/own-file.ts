import type { Correction } from '../../core/model/correction';
import type { Region } from '../../core/model/region';
import type { FormId, TableState } from '../../core/model/report';
import type { Problem } from '../../dataset/problem';
import type { RegionMatch } from '../../dataset/report-facts';
import type { DocumentErrorCode } from '../../documents/document-error';

/** What the user decided about a file; `null` leaves it to the document. */
export interface Decision {
	/** Report year. */
	readonly year: number | null;
	/** Code of the region whose body reports. */
	readonly region: string | null;
	/** Whether `region` was concluded from the other reports of the folder, not said by the user. */
	readonly bySiblings: boolean;
	/** Whether a body that the register does not have, or has more than once, is kept under the name the document gives it. */
	readonly keepName: boolean;
}

export const NOTHING_DECIDED: Decision = { year: null, region: null, bySiblings: false, keepName: false };

/** What there is to say of a document that was read as a report. */
export interface ReadSummary {
	readonly body: {
		readonly id: string;
		readonly name: string;
		readonly shortName: string;
		readonly match: RegionMatch;
		/** Code of its region; `null` unless the match is exact. */
		readonly region: string | null;
		/** Known regions it lies in, from the province down; its own last when the match is exact. */
		readonly places: readonly Region[];
	};
	readonly year: number;
	readonly published: string | null;
	/** Generation of most of its tables; `null` without any. */
	readonly form: FormId | null;
	/** Cells of the statutory tables that were read, blank ones and dashes among them, of those the form has; `null` without a form. */
	readonly cells: { readonly read: number; readonly of: number } | null;
	readonly findings: { readonly errors: number; readonly warnings: number };
	/** Tables that the document does not have, not whole, or as a picture. */
	readonly missingTables: readonly { readonly table: string; readonly state: TableState }[];
	/** What was decided without asking and deserves a look. */
	readonly problems: readonly Problem[];
}

/** What only the user can tell of a document. */
export type Question =
	| { readonly kind: 'year' }
	/** Codes of the regions it can be, in code order; none when the text names nobody or a place the register does not have. */
	| { readonly kind: 'body'; readonly name: string | null; readonly candidates: readonly string[] };

/** What became of a file. */
export type FileOutcome =
	| { readonly state: 'queued' }
	| { readonly state: 'read'; readonly summary: ReadSummary }
	/** A report that cannot be told, `summary` as far as it can: it counts for nothing until that is answered. */
	| { readonly state: 'choice'; readonly questions: readonly Question[]; readonly summary: ReadSummary | null }
	| { readonly state: 'not_report'; readonly reason: string }
	| { readonly state: 'failed'; readonly code: DocumentErrorCode; readonly message: string }
	/** The very same bytes are there under another name; these were not kept. */
	| { readonly state: 'same'; readonly as: string }
	/** A CSV or sheet of figures or reference data. `unknown`: its columns must be told first. */
	| {
			readonly state: 'table';
			readonly kind: 'figures' | 'roster' | 'population' | 'regions' | 'unknown';
			/** Rows that were taken, and what is wrong with others. */
			readonly rows: number;
			readonly problems: readonly Problem[];
			/** Header as it stands, for the columns to be told. */
			readonly columns: readonly string[];
	  };

/** One file that the user brought. Its bytes and facts are kept apart, under the same id. */
export interface OwnFile {
	readonly id: number;
	readonly batch: number;
	/** Path within what was dropped, with `/`; the way inside an archive included. */
	readonly name: string;
	/** Bytes. */
	readonly size: number;
	/** SHA-256 of the bytes; empty where they were not read. */
	readonly sha256: string;
	/** When it was brought, in ISO form. */
	readonly added: string;
	/** Left out by the user: it counts for nothing, and can be taken in again. */
	readonly skipped: boolean;
	readonly decision: Decision;
	readonly corrections: readonly Correction[];
	/** Columns of a table by what they mean, as the user told; `null` when they say it themselves. */
	readonly mapping: Readonly<Record<string, string>> | null;
	readonly outcome: FileOutcome;
	/** Raised by every change of what reading depends on, so that an answer to an earlier question is dropped. */
	readonly stamp: number;
}
