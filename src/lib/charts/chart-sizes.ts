import type { ChartSize } from './chart';

/** How wide a chart stands in the page's grid. */
export type ChartSpan = 'half' | 'full';

/** Heights of the two designs of a chart, in pixels. */
export interface ChartHeights {
	readonly compact: number;
	readonly wide: number;
}

/** A size a chart is drawn in at build, and the class that shows it at the widths it is made for. */
export interface NamedSize extends ChartSize {
	readonly name: 'compact' | 'wide' | 'full';
}

/** The drawings that stand in the HTML; style sheets show the one that fits. */
export function chartSizes(span: ChartSpan, heights: ChartHeights): readonly NamedSize[] {
	const sizes: readonly NamedSize[] = [
		{ name: 'compact', width: 328, height: heights.compact, compact: true },
		{ name: 'wide', width: 600, height: heights.wide, compact: false }
	];
	return span === 'half' ? sizes : [...sizes, { name: 'full', width: 1200, height: heights.wide, compact: false }];
}
