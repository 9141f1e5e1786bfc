import { categoryAxis, labelStep, labelWidth, valueAxis, type Category } from './axes';
import { withMark, type ChartOption, type ChartSize, type Mark } from './chart';
import { valueScale } from './value-scale';

/** One year of one body. `value` is null where there is no number; `missing` draws a hollow mark: there is a report that does not state it. */
export interface TrendPoint extends Category {
	readonly value: number | null;
	readonly missing: boolean;
	readonly mark: Mark;
}

/** One measure of one body by year; the line breaks where a year has no number. */
export function measureTrend(points: readonly TrendPoint[], number: (value: number) => string, size: ChartSize): ChartOption {
	const scale = valueScale(
		'linear',
		points.flatMap(({ value }) => (value === null ? [] : [value]))
	);
	const left = labelWidth(scale.ticks.map(number)) + 10;
	const right = 16;
	const room = labelWidth(points.flatMap(({ label, note }) => [label, note])) + 8;
	return {
		grid: { left, right, top: 22, bottom: 44 },
		xAxis: categoryAxis(points, labelStep(points.length, size.width - left - right, room), true),
		yAxis: valueAxis(scale, number),
		series: [
			{
				type: 'line',
				connectNulls: false,
				symbol: 'circle',
				symbolSize: 7,
				lineStyle: { width: 2.5, color: 'var(--accent)' },
				itemStyle: { color: 'var(--accent)', borderColor: 'var(--paper)', borderWidth: 1.5 },
				label: { show: true, position: 'top', color: 'var(--ink)', fontSize: 12, fontFamily: 'inherit' },
				data: points.map(({ value, mark }) =>
					value === null ? { value: null } : withMark({ value, label: { formatter: number(value) } }, mark)
				)
			},
			{
				type: 'scatter',
				symbol: 'circle',
				symbolSize: 7,
				itemStyle: { color: 'transparent', borderColor: 'var(--hatch)', borderWidth: 1 },
				data: points.filter(({ missing }) => missing).map(({ label, mark }) => withMark({ value: [label, 0] as [string, number] }, mark))
			}
		]
	};
}
