import type { Grid } from './table-grid';

export type Part =
	| { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
	| { readonly kind: 'paragraph'; readonly text: string }
	| { readonly kind: 'table'; readonly grid: Grid }
	/** A picture where a table should be. */
	| { readonly kind: 'picture' };

/** A report as text and tables in reading order, before any format. */
export interface Composition {
	readonly title: string;
	readonly parts: readonly Part[];
	/** Lines at the end: the body and the date; empty where the report states no date. */
	readonly signature: readonly string[];
}

export const heading = (text: string, level: 1 | 2 = 1): Part => ({ kind: 'heading', level, text });
export const paragraph = (text: string): Part => ({ kind: 'paragraph', text });
export const tables = (grids: readonly Grid[]): readonly Part[] => grids.map((grid) => ({ kind: 'table', grid }));
