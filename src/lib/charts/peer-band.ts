import type { CustomSeriesRenderItem, CustomSeriesRenderItemReturn } from 'echarts';

/** The middle half of a peer group at one place of the axis, in axis positions; null where too few state the figure. */
export interface BandPoint {
	readonly x: string | number;
	readonly low: number | null;
	readonly middle: number | null;
	readonly high: number | null;
}

interface Known {
	readonly x: string | number;
	readonly low: number;
	readonly middle: number;
	readonly high: number;
}

/** Half the width of the band where a year stands alone, in pixels. */
const LONE = 6;

/** Quartile band and dashed median behind everything, broken where a point has none. One list of points a plot. */
export function peerBand(plots: readonly (readonly BandPoint[])[]) {
	const runs = plots.flatMap(unbroken);
	const renderItem: CustomSeriesRenderItem = (params, api) => {
		const run = runs[params.dataIndex] ?? [];
		const at = ({ x }: Known, y: number): [number, number] => {
			const [left = 0, top = 0] = api.coord([x, y]);
			return [left, top];
		};
		const ends = run.length === 1 ? [-LONE, LONE] : null;
		const edge = (y: (point: Known) => number): [number, number][] =>
			run.flatMap((point) => {
				const [left, top] = at(point, y(point));
				return ends === null ? [[left, top] as [number, number]] : ends.map((shift): [number, number] => [left + shift, top]);
			});
		const children: CustomSeriesRenderItemReturn[] = [
			{
				type: 'polygon',
				shape: { points: [...edge(({ high }) => high), ...edge(({ low }) => low).reverse()] },
				style: { fill: 'var(--band)' }
			},
			{
				type: 'polyline',
				shape: { points: edge(({ middle }) => middle) },
				style: { fill: 'none', stroke: 'var(--control)', lineWidth: 1, lineDash: [4, 3] }
			}
		];
		return { type: 'group', children: children as [] };
	};
	return { type: 'custom' as const, silent: true, z: 0, renderItem, data: runs.map(([first]) => [first?.x ?? 0, first?.low ?? 0]) };
}

/** The runs of points that hold numbers. */
function unbroken(points: readonly BandPoint[]): readonly (readonly Known[])[] {
	const runs: Known[][] = [[]];
	for (const { x, low, middle, high } of points) {
		if (low === null || middle === null || high === null) runs.push([]);
		else runs.at(-1)?.push({ x, low, middle, high });
	}
	return runs.filter((run) => run.length > 0);
}
