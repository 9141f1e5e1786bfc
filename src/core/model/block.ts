/**
 * The block model: what every document format is turned into before anything is read from it.
 * A document is a list of blocks in reading order; a locator points into that list.
 */
export interface Cell {
	/** Text as the document has it: spaces kept, line breaks inside a cell as `\n`. */
	readonly text: string;
	readonly rowSpan: number;
	readonly colSpan: number;
}

export interface ParagraphBlock {
	readonly kind: 'paragraph';
	/** One line or paragraph, as the document has it; may hold tabs. */
	readonly text: string;
}

export interface TableBlock {
	readonly kind: 'table';
	/** Rows of cells in document order; a cell covered by a span is not listed again. */
	readonly rows: readonly (readonly Cell[])[];
}

export type Block = ParagraphBlock | TableBlock;

export type MediaType =
	| 'text/plain'
	| 'text/markdown'
	| 'text/html'
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
