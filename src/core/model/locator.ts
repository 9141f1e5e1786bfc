import type { Place } from './block';

/** Where in a document's blocks a figure or phrase stands, and on which page where there are pages. All indexes count from 0. */
export type Locator = TextLocator | CellLocator;

/** Characters `start` (included) to `end` (excluded) of a paragraph block's text. */
export interface TextLocator extends Partial<Place> {
	readonly block: number;
	readonly start: number;
	readonly end: number;
}

/** The cell `rows[row][cell]` of a table block. */
export interface CellLocator extends Partial<Place> {
	readonly block: number;
	readonly row: number;
	readonly cell: number;
}

/** True when the locator points at a table cell. */
export function isCellLocator(at: Locator): at is CellLocator {
	return 'cell' in at;
}
