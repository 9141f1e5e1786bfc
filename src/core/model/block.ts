/**
 * The block model: what every document format is turned into before anything is read from it.
 * A document is a list of blocks in reading order; a locator points into that list.
 */
export interface Cell {
	/** Text as the document has it: spaces kept, line breaks inside a cell as `\n`. */
	readonly text: string;
	readonly rowSpan: number;
	readonly colSpan: number;
	readonly place?: Place;
}

/** Where something is printed, in documents that have pages. */
export interface Place {
	/** Counted from 1. */
	readonly page: number;
	/** Left, top, right and bottom in points from the page's upper left corner. */
	readonly box: readonly [left: number, top: number, right: number, bottom: number];
}

export interface ParagraphBlock {
	readonly kind: 'paragraph';
	/** One line or paragraph, as the document has it; may hold tabs. */
	readonly text: string;
	/** The part on its first page. */
	readonly place?: Place;
}

export interface TableBlock {
	readonly kind: 'table';
	/** Rows of cells in document order; a cell covered by a span is not listed again. */
	readonly rows: readonly (readonly Cell[])[];
}

/** A picture that may hold text or a table; what it shows is not read. */
export interface PictureBlock {
	readonly kind: 'picture';
	readonly place?: Place;
}

export type Block = ParagraphBlock | TableBlock | PictureBlock;

export type MediaType =
	| 'text/plain'
	| 'text/markdown'
	| 'text/html'
	| 'application/pdf'
	| 'text/csv'
	| 'application/rtf'
	| 'application/msword'
	| 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
	| 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** One document as blocks, with what its own metadata says. `null` means the document does not say it. */
export interface SourceDocument {
	/** File name without folders. */
	readonly name: string;
	readonly mediaType: MediaType;
	/** Title from metadata (the HTML title), not from the text. */
	readonly title: string | null;
	/** Publication date from metadata or a page's own date line, ISO `YYYY-MM-DD`. */
	readonly published: string | null;
	readonly blocks: readonly Block[];
}
