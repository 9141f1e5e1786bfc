import type { CustomSeriesRenderItem } from 'echarts';
import { categoryAxis, labelStep, labelWidth, type Category } from './axes';
import { withMark, type ChartOption, type ChartSize, type Mark } from './chart';

/** A share in one year with its interval, all between 0 and 1; both are null where there is no case. */
export interface ShareYear extends Category {
	readonly share: number | null;
	readonly interval: { readonly low: number; readonly high: number } | null;
	/** What is written at the mark: `8%`, or `3/12` where a share would claim too much. */
	readonly words: string;
	/** Too few cases: drawn in grey. */
	readonly few: boolean;
	readonly mark: Mark;
}

const STEPS = [0.05, 0.1, 0.2, 0.25] as const;

/** One dot a year on an axis from 0, with its interval as a line; a year without cases stays empty. */
export function shareByYear(years: readonly ShareYear[], percent: (share: number) => string, size: ChartSize): ChartOption {
	const highest = Math.max(0.01, ...years.flatMap((row) => (row.interval === null ? [] : [row.interval.high])));
	const step = STEPS.find((one) => highest / one <= 4) ?? 0.25;
	const max = Math.min(1, Math.ceil(highest / step + 0.2) * step);
	const left = labelWidth([percent(max)]) + 10;
	const room = labelWidth(years.flatMap((row) => [row.label, row.note])) + 8;
	return {
		grid: { left, right: 12, top: 22, bottom: 44 },
		xAxis: categoryAxis(years, labelStep(years.length, size.width - left - 12, room)),
		yAxis: {
			type: 'value',
			min: 0,
			max,
			interval: step,
			axisLine: { show: false },
			axisTick: { show: false },
			axisLabel: { fontSize: 12, color: 'var(--ink-3)', formatter: percent },
			splitLine: { lineStyle: { color: 'var(--grid)', width: 1 } }
		},
		series: [
			{
				type: 'custom',
				renderItem: renderShare(years),
				data: years.flatMap((row, index) => (row.share === null ? [] : [withMark({ value: [index, row.share] }, row.mark)]))
			}
		]
	};
}

function renderShare(years: readonly ShareYear[]): CustomSeriesRenderItem {
	return (_params, api) => {
		const index = Number(api.value(0));
		const row = years[index];
		if (row === undefined || row.share === null || row.interval === null) return null;
		const [x = 0, y = 0] = api.coord([index, row.share]);
		const [, top = 0] = api.coord([index, row.interval.high]);
		const [, bottom = 0] = api.coord([index, row.interval.low]);
		const colour = row.few ? 'var(--ink-3)' : 'var(--accent)';
		return {
			type: 'group',
			children: [
				{ type: 'line', shape: { x1: x, y1: top, x2: x, y2: bottom }, style: { stroke: colour, lineWidth: 2, opacity: 0.5 } },
				{
					type: 'circle',
					shape: { cx: x, cy: y, r: 5 },
					style: row.few ? { fill: 'var(--paper)', stroke: colour, lineWidth: 1.5 } : { fill: colour },
					emphasis: { style: { stroke: 'var(--ink)', lineWidth: 2 } }
				},
				{
					type: 'text',
					style: {
						text: row.words,
						x: x + 9,
						y,
						fill: row.few ? 'var(--ink-3)' : 'var(--ink)',
						fontSize: 12,
						verticalAlign: 'middle',
						stroke: 'var(--paper)',
						lineWidth: 4
					}
				}
			]
		};
	};
}
