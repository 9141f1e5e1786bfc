import type { ChartSize } from './chart';
import type { Box } from './hatch-path';

/** One small chart among many: all of it, and the plot inside. */
export interface Panel {
	readonly outer: Box;
	readonly plot: Box;
}

/** Height of a row of small charts at the narrower of the two wide designs, in pixels. */
const ROW = { compact: 132, wide: 138 };
const TITLE = 24;
const YEARS = 22;
const GAP = { x: 16, y: 12 };

function columnsOf({ width, compact }: Pick<ChartSize, 'width' | 'compact'>): number {
	if (compact) return 2;
	return width >= 1000 ? 6 : 4;
}

/** Heights that small charts of this number take in both designs, in pixels. */
export function panelHeights(count: number): { readonly compact: number; readonly wide: number } {
	return { compact: Math.ceil(count / 2) * ROW.compact, wide: Math.ceil(count / 4) * ROW.wide };
}

/** Places for `count` small charts of one size; `left` and `right` pixels of each belong to labels beside the plot. */
export function panelLayout(count: number, size: ChartSize, left: number, right: number): readonly Panel[] {
	const columns = columnsOf(size);
	const rows = Math.max(1, Math.ceil(count / columns));
	const width = (size.width - GAP.x * (columns - 1)) / columns;
	const height = size.height / rows - GAP.y;
	return Array.from({ length: count }, (_, index) => {
		const x = (index % columns) * (width + GAP.x);
		const y = Math.floor(index / columns) * (height + GAP.y);
		return {
			outer: { x, y, width, height },
			plot: { x: x + left, y: y + TITLE, width: width - left - right, height: height - TITLE - YEARS }
		};
	});
}
