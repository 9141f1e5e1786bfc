import type { ChartOption, ChartSize, Mark } from '../../../src/lib/charts/chart';

/** A chart of fixed data whose drawing is kept. */
export interface SnapshotCase {
	/** Name of the builder's file, and for a second case of a builder what it shows: `outcome-shares--few`. */
	readonly name: string;
	readonly heights: { readonly compact: number; readonly wide: number };
	/** Width of the wide drawing, in pixels; 600 when not given. */
	readonly width?: number;
	/** Drawn with the patterns of the outcomes. */
	readonly patterns?: true;
	readonly build: (size: ChartSize) => ChartOption;
}

/** A number as the cases print it, the same on every machine: no language, no grouping but the comma. */
export function caseNumber(value: number): string {
	return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A share as the cases print it. */
export function casePercent(share: number): string {
	return `${Math.round(share * 100)}%`;
}

/** A mark with a title and no source: marks leave no trace in a drawing. */
export function caseMark(title: string): Mark {
	return { title, lines: [], href: null };
}
