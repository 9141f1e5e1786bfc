import type { CustomSeriesRenderItem } from 'echarts';
import { valueAxis } from './axes';
import { withMark, type ChartOption, type ChartSize, type Mark } from './chart';
import { swarm } from './swarm';
import { valueScale, type ScaleKind, type ValueScale } from './value-scale';
import { dotSeries } from './year-dots';

/** One report's value. */
export interface DistributionDot {
	readonly value: number;
	readonly mark: Mark;
}

/** Quartiles of the values drawn; `null` in their place draws none (too few reports to say so). */
export interface Quartiles {
	readonly quartile1: number;
	readonly median: number;
	readonly quartile3: number;
}

export interface DistributionWords {
	readonly number: (value: number) => string;
	/** The median with its name: `中位数 282`. */
	readonly median: (value: number) => string;
}

/** Pixels above the dots for the names of median and quartiles, and below for the axis. */
const TOP = 40;
const BOTTOM = 28;

/** One dot a report along one axis, before the band of the middle half with the median as a line. */
export function distribution(
	dots: readonly DistributionDot[],
	quartiles: Quartiles | null,
	kind: ScaleKind,
	words: DistributionWords,
	size: ChartSize
): ChartOption {
	const scale = valueScale(
		kind,
		dots.map((dot) => dot.value)
	);
	const grid = { left: 24, right: 28, top: TOP, bottom: BOTTOM };
	const perPixel = (size.width - grid.left - grid.right) / (scale.max - scale.min);
	const diameter = size.compact || dots.length > 400 ? 7 : 9;
	const shifts = swarm(
		dots.map((dot) => scale.at(dot.value) * perPixel),
		diameter * 0.8,
		(size.height - TOP - BOTTOM) / 2 - diameter / 2
	);
	return {
		grid,
		xAxis: valueAxis(scale, words.number),
		yAxis: { type: 'value', show: false, min: -1, max: 1 },
		series: [
			{
				type: 'custom',
				silent: true,
				z: 1,
				renderItem: renderQuartiles(quartiles, scale, words),
				data: quartiles === null ? [] : [[0, 0]]
			},
			dotSeries(
				dots.map((dot, index) => withMark({ value: [scale.at(dot.value), 0], symbolOffset: [0, shifts[index] ?? 0] }, dot.mark)),
				diameter
			)
		]
	};
}

function renderQuartiles(quartiles: Quartiles | null, scale: ValueScale, words: DistributionWords): CustomSeriesRenderItem {
	return (params, api) => {
		if (quartiles === null) return null;
		const at = (value: number): number => api.coord([scale.at(value), 0])[0] ?? 0;
		const plot = params.coordSys as unknown as { readonly y: number; readonly height: number; readonly x: number; readonly width: number };
		const [left, middle, right] = [at(quartiles.quartile1), at(quartiles.median), at(quartiles.quartile3)];
		const text = (value: string, x: number, row: number, align: 'left' | 'center' | 'right', strong: boolean) => ({
			type: 'text' as const,
			style: {
				text: value,
				x,
				y: plot.y - 22 + row * 16,
				align,
				verticalAlign: 'bottom' as const,
				fontSize: 12,
				fontWeight: strong ? (600 as const) : (400 as const),
				fill: strong ? 'var(--ink)' : 'var(--ink-2)'
			}
		});
		const side = middle < plot.x + 60 ? 'left' : middle > plot.x + plot.width - 60 ? 'right' : 'center';
		return {
			type: 'group',
			children: [
				{ type: 'rect', shape: { x: left, y: plot.y, width: right - left, height: plot.height }, style: { fill: 'var(--band)' } },
				{
					type: 'line',
					shape: { x1: middle, y1: plot.y - 20, x2: middle, y2: plot.y + plot.height },
					style: { stroke: 'var(--ink)', lineWidth: 2 }
				},
				text(words.median(quartiles.median), middle, 0, side, true),
				text(words.number(quartiles.quartile1), left - 4, 1, 'right', false),
				text(words.number(quartiles.quartile3), right + 4, 1, 'left', false)
			]
		};
	};
}
