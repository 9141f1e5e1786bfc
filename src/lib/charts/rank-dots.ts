import type { CustomSeriesRenderItem, CustomSeriesRenderItemReturn } from 'echarts';
import { labelWidth, valueAxis } from './axes';
import { withMark, type ChartOption, type ChartSize, type Mark } from './chart';
import { pickStyle } from './pick-style';
import type { ValueScale } from './value-scale';

/** One ranked body. */
export interface RankDot {
	/** Place and name. */
	readonly label: string;
	/** Its place among the bodies chosen, from 0; `null` when it is not chosen. */
	readonly pick: number | null;
	readonly value: number;
	/** The value in characters. */
	readonly text: string;
	/** The year before; null where there is no number. */
	readonly before: number | null;
	readonly mark: Mark;
}

export interface RankFrame {
	readonly scale: ValueScale;
	readonly number: (value: number) => string;
	/** Draw lengths from zero; only true on a linear scale. */
	readonly bars: boolean;
	/** Quartiles of the peer group. */
	readonly band: { readonly quartile1: number; readonly median: number; readonly quartile3: number } | null;
}

const ROW = 24;
const FOOT = 28;

/** Height of a chart of so many rows, in pixels. */
export function rankDotsHeight(rows: number): number {
	return rows * ROW + FOOT + 4;
}

/** The first rows of a ranking: this year solid, the year before hollow, the peers' middle half behind. */
export function rankDots(rows: readonly RankDot[], frame: RankFrame, size: ChartSize): ChartOption {
	const left = Math.min(size.width * 0.4, labelWidth(rows.map(({ label }) => label)) + 14);
	return {
		grid: { left, right: labelWidth(rows.map(({ text }) => text)) + 24, top: 4, bottom: FOOT },
		xAxis: valueAxis(frame.scale, frame.number),
		yAxis: {
			type: 'category',
			inverse: true,
			data: rows.map((_, index) => String(index)),
			axisLine: { show: false },
			axisTick: { show: false },
			axisLabel: {
				interval: 0,
				color: 'var(--ink)',
				fontSize: 12,
				width: left - 12,
				overflow: 'truncate',
				formatter: (_: string, index: number) => rows[index]?.label ?? ''
			}
		},
		series: [
			bandSeries(frame),
			{
				type: 'custom',
				z: 2,
				renderItem: renderRow(rows, frame),
				data: rows.map(({ value, mark }, index) => withMark({ value: [frame.scale.at(value), index] }, mark))
			}
		]
	};
}

function bandSeries({ band, scale }: RankFrame) {
	const renderItem: CustomSeriesRenderItem = (params, api) => {
		if (band === null) return null;
		const { y, height } = params.coordSys as unknown as { readonly y: number; readonly height: number };
		const [low = 0, median = 0, high = 0] = [band.quartile1, band.median, band.quartile3].map(
			(value) => api.coord([scale.at(value), 0])[0]
		);
		return {
			type: 'group',
			children: [
				{ type: 'rect', shape: { x: low, y, width: high - low, height }, style: { fill: 'var(--band)' } },
				{
					type: 'line',
					shape: { x1: median, y1: y, x2: median, y2: y + height },
					style: { stroke: 'var(--control)', lineWidth: 1, lineDash: [4, 3] }
				}
			]
		};
	};
	return { type: 'custom' as const, silent: true, z: 0, renderItem, data: band === null ? [] : [[scale.min, 0]] };
}

function renderRow(rows: readonly RankDot[], { scale, bars }: RankFrame): CustomSeriesRenderItem {
	return ({ dataIndex }, api) => {
		const row = rows[dataIndex];
		if (row === undefined) return null;
		const xOf = (value: number): number => api.coord([scale.at(value), dataIndex])[0] ?? 0;
		const [x, y, origin] = [xOf(row.value), api.coord([0, dataIndex])[1] ?? 0, api.coord([scale.min, dataIndex])[0] ?? 0];
		const { colour, ink } = pickStyle(row.pick);
		const emphasis = { style: { stroke: 'var(--ink)', lineWidth: 2 } };
		const last = row.before === null ? null : xOf(row.before);
		const solid: CustomSeriesRenderItemReturn = bars
			? { type: 'rect', shape: { x: origin, y: y - 6, width: Math.max(1, x - origin), height: 12 }, style: { fill: colour }, emphasis }
			: { type: 'circle', shape: { cx: x, cy: y, r: 5 }, style: { fill: colour }, emphasis };
		const hollow: readonly CustomSeriesRenderItemReturn[] =
			last === null
				? []
				: [
						{ type: 'line', shape: { x1: last, y1: y, x2: x, y2: y }, style: { stroke: colour, lineWidth: 1 } },
						{ type: 'circle', shape: { cx: last, cy: y, r: 4 }, style: { fill: 'var(--paper)', stroke: colour, lineWidth: 1.5 } }
					];
		const words: CustomSeriesRenderItemReturn = {
			type: 'text',
			style: { text: row.text, x: Math.max(x, last ?? x) + 10, y, fill: ink, fontSize: 12, verticalAlign: 'middle' }
		};
		// A bar would hide the year before; of two dots this year's is the one on top.
		const children = bars ? [solid, ...hollow, words] : [...hollow, solid, words];
		return { type: 'group', children: children as [] };
	};
}
