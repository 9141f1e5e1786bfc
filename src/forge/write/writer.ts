import type { InventedReport } from '../facts/invented-report';
import type { Encoding } from './encode-text';

/** How a file is stored, whatever its format. */
export interface DocumentStyle {
	readonly encoding: Encoding;
	readonly lineEnd: '\n' | '\r\n';
}

/** A file as it would be downloaded. */
export interface ForgedDocument {
	/** File name without folders. */
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** Writes a report in one format; the same report and style give the same bytes. */
export type Writer = (report: InventedReport, style: DocumentStyle) => ForgedDocument;
