import type { CustomSeriesRenderItem } from 'echarts';
import { labelWidth, valueAxis } from './axes';
import { withMark, type ChartOption, type ChartSize, type Mark } from './chart';
import { valueScale } from './value-scale';

/** A class of values and how many reports fall into it; bounds are null for the class of zero. */
export interface HistogramClass {
	readonly from: number | null;
	readonly below: number | null;
	readonly reports: number;
	readonly mark: Mark;
}

/** Width of the bar of zero, in decades: that of the classes. */
const ZERO_WIDTH = 0.25;

/** Bars over classes of a logarithmic axis, as high as reports fall into them; zero stands apart at the left. */
export function logHistogram(classes: readonly HistogramClass[], number: (value: number) => string, size: ChartSize): ChartOption {
	const values = classes.flatMap(({ from, below }) => (from === null || below === null ? [0] : [from, below]));
	const scale = valueScale('log', values);
	const counts = valueScale(
		'linear',
		classes.map(({ reports }) => reports)
	);
	const edges = classes.map(({ from, below }) =>
		from === null || below === null ? [scale.at(0) - ZERO_WIDTH / 2, scale.at(0) + ZERO_WIDTH / 2] : [scale.at(from), scale.at(below)]
	);
	const axis = valueAxis(scale, number, false);
	return {
		grid: { left: labelWidth(counts.ticks.map(number)) + 10, right: size.compact ? 20 : 28, top: 12, bottom: 28 },
		xAxis: { ...axis, min: Math.min(scale.min, ...edges.flat()) },
		yAxis: valueAxis(counts, number),
		series: [
			{
				type: 'custom',
				renderItem: renderBar(edges),
				itemStyle: { color: 'var(--accent)' },
				data: classes.map((one, index) => withMark({ value: [edges[index]?.[0] ?? 0, one.reports] }, one.mark))
			}
		]
	};
}

function renderBar(edges: readonly (readonly number[])[]): CustomSeriesRenderItem {
	return (params, api) => {
		const [from = 0, below = 0] = edges[params.dataIndex] ?? [];
		const [left = 0, top = 0] = api.coord([from, api.value(1)]);
		const [right = 0, bottom = 0] = api.coord([below, 0]);
		return {
			type: 'rect',
			shape: { x: left, y: top, width: Math.max(1, right - left - 1), height: bottom - top },
			style: { fill: 'var(--accent)' },
			emphasis: { style: { stroke: 'var(--ink)', lineWidth: 2 } }
		};
	};
}
