import type { CustomSeriesRenderItem } from 'echarts';
import { labelWidth, stripAxis, valueAxis, type Category } from './axes';
import { withMark, type ChartOption, type ChartSize, type Mark } from './chart';
import { valueScale, type ScaleKind, type ValueScale } from './value-scale';

/** A category of too many reports for a dot each: smallest to largest value, and its quartiles. */
export interface QuartileStrip extends Category {
	readonly smallest: number;
	readonly quartile1: number;
	readonly median: number;
	readonly quartile3: number;
	readonly largest: number;
	readonly mark: Mark;
}

/** For each category a line from the smallest value to the largest, a bar over the middle half and an upright line at the median. */
export function quartileStrips(
	rows: readonly QuartileStrip[],
	kind: ScaleKind,
	number: (value: number) => string,
	size: ChartSize
): ChartOption {
	const scale = valueScale(
		kind,
		rows.flatMap((row) => [row.smallest, row.largest])
	);
	return {
		grid: { left: labelWidth(rows.flatMap((row) => [row.label, row.note])) + 14, right: size.compact ? 20 : 26, top: 4, bottom: 28 },
		xAxis: valueAxis(scale, number),
		yAxis: stripAxis(rows),
		series: [
			{
				type: 'custom',
				renderItem: renderStrip(rows, scale),
				data: rows.map((row, index) => withMark({ value: [scale.at(row.median), index] }, row.mark))
			}
		]
	};
}

function renderStrip(rows: readonly QuartileStrip[], scale: ValueScale): CustomSeriesRenderItem {
	return (_params, api) => {
		const index = Number(api.value(1));
		const row = rows[index];
		if (row === undefined) return null;
		const at = (value: number): number => api.coord([scale.at(value), index])[0] ?? 0;
		const [, y = 0] = api.coord([0, index]);
		const [left, right, middle] = [at(row.quartile1), at(row.quartile3), at(row.median)];
		return {
			type: 'group',
			children: [
				{
					type: 'line',
					shape: { x1: at(row.smallest), y1: y, x2: at(row.largest), y2: y },
					style: { stroke: 'var(--neutral-mark)', lineWidth: 1 }
				},
				{
					type: 'rect',
					shape: { x: left, y: y - 8, width: Math.max(2, right - left), height: 16 },
					style: { fill: 'var(--accent)', opacity: 0.55 },
					emphasis: { style: { stroke: 'var(--ink)', lineWidth: 2 } }
				},
				{ type: 'line', shape: { x1: middle, y1: y - 13, x2: middle, y2: y + 13 }, style: { stroke: 'var(--ink)', lineWidth: 2 } }
			]
		};
	};
}
