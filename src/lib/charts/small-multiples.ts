import type { CustomSeriesRenderItem, CustomSeriesRenderItemReturn } from 'echarts';
import { labelWidth } from './axes';
import { lastNumber, type BodyLine, type BodyPoint } from './body-line';
import { withMark, type ChartOption, type ChartSize } from './chart';
import { missingSeries, noReportAreas } from './missing-marks';
import { panelLayout, type Panel } from './panel-layout';
import { peerBand } from './peer-band';
import { pickStyle } from './pick-style';
import type { TrendFrame } from './trend-lines';
import { valueScale } from './value-scale';

/** The words and axes that all panels share. */
export interface MultiplesFrame extends Omit<TrendFrame, 'years'> {
	readonly years: readonly string[];
	readonly number: (value: number) => string;
}

/** A panel with the means to place its points, in pixels of the whole chart. */
interface Plot extends Panel {
	readonly line: BodyLine;
	readonly colour: string;
	readonly x: (index: number) => number;
	readonly y: (value: number) => number;
}

/** Pixels between the ends of the axis and the first and last year: marks of missing years have room there. */
const INSET = 8;

/**
 * One small chart a body, all with the same axes: its line before the peer group's quartiles and median.
 * They share one hidden axis in pixels: a dozen plots cost as much as one.
 */
export function smallMultiples(lines: readonly BodyLine[], frame: MultiplesFrame, size: ChartSize): ChartOption {
	const values = [...lines.flatMap(({ points }) => points.map(({ value }) => value)), ...frame.peers.map(({ high }) => high)];
	const scale = valueScale(
		frame.kind,
		values.filter((value) => value !== null),
		frame.smallest
	);
	const ticks = [...new Set([scale.ticks[0] ?? 0, scale.ticks[Math.floor(scale.ticks.length / 2)] ?? 0, scale.ticks.at(-1) ?? 0])];
	const left = labelWidth(ticks.map(frame.number)) + 8;
	const right = labelWidth(lines.map(({ label }) => label)) + 10;
	const plots = panelLayout(lines.length, size, left, right).flatMap((panel, index): readonly Plot[] => {
		const line = lines[index];
		if (line === undefined) return [];
		const { plot } = panel;
		return [
			{
				...panel,
				line,
				colour: line.pick === null ? 'var(--ink-2)' : pickStyle(line.pick).colour,
				x: (at) => plot.x + INSET + ((plot.width - 2 * INSET) * at) / Math.max(1, frame.years.length - 1),
				y: (value) => plot.y + plot.height * (1 - (scale.at(value) - scale.min) / (scale.max - scale.min))
			}
		];
	});
	return {
		grid: { left: 0, right: 0, top: 0, bottom: 0 },
		xAxis: { type: 'value', show: false, min: 0, max: size.width },
		yAxis: { type: 'value', show: false, inverse: true, min: 0, max: size.height },
		series: [
			panelFrames(plots, ticks, frame),
			peerBand(
				plots.map(({ x, y }) =>
					frame.peers.map(({ low, middle, high }, index) => ({
						x: x(index),
						low: low === null ? null : y(low),
						middle: middle === null ? null : y(middle),
						high: high === null ? null : y(high)
					}))
				)
			),
			...missingOf(plots),
			...plots.map((plot) => panelLine(plot, frame.seams))
		]
	};
}

function panelFrames(plots: readonly Plot[], ticks: readonly number[], { years, number, seams }: MultiplesFrame) {
	const renderItem: CustomSeriesRenderItem = ({ dataIndex }) => {
		const plot = plots[dataIndex];
		if (plot === undefined) return null;
		const { x, y, width, height } = plot.plot;
		const foot = y + height;
		const last = lastNumber(plot.line.points);
		const children: CustomSeriesRenderItemReturn[] = [
			text(plot.line.name, plot.outer.x, plot.outer.y + 8, {
				fill: plot.line.pick === null ? 'var(--ink)' : plot.colour,
				fontWeight: 600,
				fontSize: 13,
				width: plot.outer.width,
				overflow: 'truncate'
			}),
			...ticks.flatMap((tick) => {
				const at = plot.y(tick);
				return [
					rule(x, at, x + width, at, tick === ticks[0] ? 'var(--control)' : 'var(--grid)'),
					text(number(tick), x - 6, at, { align: 'right' as const })
				];
			}),
			...seams.map(({ at }) => {
				const middle = (plot.x(at - 1) + plot.x(at)) / 2;
				return rule(middle, y, middle, foot, 'var(--ink-3)', [4, 3]);
			}),
			text(years[0] ?? '', plot.x(0), foot + 11, { align: 'center' as const }),
			text(years.length > 1 ? (years.at(-1) ?? '') : '', plot.x(years.length - 1), foot + 11, { align: 'center' as const }),
			...(last === null || plot.line.label === ''
				? []
				: [text(plot.line.label, plot.x(last.index) + 7, plot.y(last.value), { fill: plot.colour, fontWeight: 600 })])
		];
		return { type: 'group', children: children as [] };
	};
	return { type: 'custom' as const, silent: true, z: 1, renderItem, data: plots.map(({ outer }) => [outer.x, outer.y]) };
}

function text(words: string, x: number, y: number, style: object) {
	return {
		type: 'text' as const,
		style: { text: words, x, y, fontSize: 12, fill: 'var(--ink-3)', verticalAlign: 'middle' as const, ...style }
	};
}

function rule(x1: number, y1: number, x2: number, y2: number, stroke: string, lineDash: number[] | 'solid' = 'solid') {
	return { type: 'line' as const, shape: { x1, y1, x2, y2 }, style: { stroke, lineWidth: 1, lineDash } };
}

function missingOf(plots: readonly Plot[]) {
	const places = plots.flatMap(({ line, x, plot }) =>
		line.points.flatMap(({ state, mark }, index) =>
			state === 'number' ? [] : [{ x: x(index), foot: plot.y + plot.height, plot, state, mark }]
		)
	);
	return [
		noReportAreas(
			places
				.filter(({ state }) => state === 'no_report')
				.map(({ x, foot, plot, mark }) => ({ x, stands: { on: foot, height: plot.height }, mark }))
		),
		missingSeries(places.map(({ x, foot, state, mark }) => ({ at: [x, foot], state, mark })))
	];
}

/** The body's own line, cut at gaps and at seams it may not cross. */
function panelLine({ line, colour, x, y }: Plot, seams: TrendFrame['seams']) {
	const point = (one: BodyPoint, index: number) =>
		one.value === null
			? '-'
			: withMark(
					{
						value: [x(index), y(one.value)],
						itemStyle: { color: one.faint ? 'var(--paper)' : colour, borderColor: colour, borderWidth: 1 }
					},
					one.mark
				);
	return {
		type: 'line' as const,
		symbol: pickStyle(line.pick).symbol,
		symbolSize: 5,
		showAllSymbol: true,
		connectNulls: false,
		z: 3,
		lineStyle: { width: 2, color: colour },
		emphasis: { scale: false, lineStyle: { width: 2, color: colour }, itemStyle: { borderColor: 'var(--ink)', borderWidth: 2 } },
		data: line.points.flatMap((one, index) => {
			const cut = seams.some(({ at, joined }) => at === index && !joined);
			return cut ? ['-', point(one, index)] : [point(one, index)];
		})
	};
}
