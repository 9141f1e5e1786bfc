import type { BodyLine } from './body-line';
import type { ChartOption, ChartSize } from './chart';
import { trendLines, type TrendFrame } from './trend-lines';

/** What stands behind the slopes: two years, and a seam where the form changed between them. */
export interface SlopeFrame extends Pick<TrendFrame, 'kind' | 'smallest'> {
	readonly years: readonly [before: string, after: string];
	/** Words of the seam between the years, and whether the measure may be followed across it; `null` where there is none. */
	readonly seam: { readonly label: string; readonly joined: boolean } | null;
}

/** From the value of one year to that of another, a line a body; `points` of a body are those two. */
export function slope(lines: readonly BodyLine[], frame: SlopeFrame, number: (value: number) => string, size: ChartSize): ChartOption {
	const option = trendLines(
		lines,
		{
			...frame,
			years: frame.years.map((label) => ({ label, note: '' })),
			peers: [],
			atEdges: true,
			seams: frame.seam === null ? [] : [{ at: 1, ...frame.seam }]
		},
		number,
		size
	);
	const [axis] = [option.xAxis].flat();
	return { ...option, xAxis: { ...axis, splitLine: { show: true, lineStyle: { color: 'var(--control)', width: 1 } } } };
}
