import type { Block } from '../../core/model/block';
import type { Query } from './query';

/** The document a report was read from. */
export interface EvidenceDocument {
	readonly name: string;
	readonly title: string | null;
	readonly media_type: string;
	readonly sha256: string;
	readonly block_count: number;
}

/** Document of a report: one row, or none where the report was not read from a document. */
export const evidenceDocument: Query<{ readonly report: string }, EvidenceDocument> = {
	name: 'evidence-document',
	build: ({ report }) => ({
		sql: 'SELECT name, title, media_type, sha256, block_count FROM evidence.documents WHERE report_id = ?',
		params: [report]
	})
};

/** One paragraph (`body` is its text), table (`body` is JSON) or picture of a document; `page` is `null` where there are no pages. */
export interface EvidenceBlock {
	readonly block: number;
	readonly kind: Block['kind'];
	readonly page: number | null;
	readonly body: string;
}

/** Paragraphs and tables of a report's document, in reading order. */
export const evidenceBlocks: Query<{ readonly report: string }, EvidenceBlock> = {
	name: 'evidence-blocks',
	build: ({ report }) => ({
		sql: 'SELECT block, kind, page, body FROM evidence.blocks WHERE report_id = ? ORDER BY block',
		params: [report]
	})
};

/** Where something stands in a document: a cell of a table block, or characters of a paragraph block. */
export interface PlaceRow {
	readonly block: number;
	readonly row: number | null;
	readonly cell: number | null;
	readonly start_char: number | null;
	readonly end_char: number | null;
}

export interface FigurePlaceRow extends PlaceRow {
	readonly figure_id: string;
	readonly raw: string;
}

/** Where the form cells of a report stand in its document. */
export const figurePlaces: Query<{ readonly report: string }, FigurePlaceRow> = {
	name: 'figure-places',
	build: ({ report }) => ({
		sql: `SELECT figure_id, block, row, cell, start_char, end_char, raw FROM evidence.figure_places WHERE report_id = ? ORDER BY figure_id`,
		params: [report]
	})
};

export interface NarrativePlaceRow extends PlaceRow {
	readonly ordinal: number;
}

/** Where the figures of running text stand in a report's document. */
export const narrativePlaces: Query<{ readonly report: string }, NarrativePlaceRow> = {
	name: 'narrative-places',
	build: ({ report }) => ({
		sql: `SELECT ordinal, block, row, cell, start_char, end_char FROM evidence.narrative_places WHERE report_id = ? ORDER BY ordinal`,
		params: [report]
	})
};
