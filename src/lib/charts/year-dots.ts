import { categoryAxis, labelStep, labelWidth, valueAxis, type Category } from './axes';
import { withMark, type ChartOption, type ChartSize, type Mark } from './chart';
import { dotLook, type DotLook } from './dot-look';
import { swarm } from './swarm';
import { valueScale, type ScaleKind } from './value-scale';

/** One report: the category it stands in, and the value it states. */
export interface Dot extends DotLook {
	readonly category: string;
	readonly value: number;
	readonly mark: Mark;
}

/** A category of dots; `median` draws a short dashed line, `null` none (too few reports to say so). */
export interface DotCategory extends Category {
	readonly median: number | null;
}

export interface DotWords {
	readonly number: (value: number) => string;
	/** Least distance between labels of the value axis; 1, which keeps those of counts whole, when not given. */
	readonly smallest?: number;
}

/** One dot a report over the categories of the axis (years); dots of equal value stand side by side. */
export function yearDots(
	dots: readonly Dot[],
	categories: readonly DotCategory[],
	kind: ScaleKind,
	words: DotWords,
	size: ChartSize
): ChartOption {
	const scale = valueScale(
		kind,
		dots.map((dot) => dot.value),
		words.smallest
	);
	const grid = { left: labelWidth(scale.ticks.map(words.number)) + 10, right: 8, top: 14, bottom: 44 };
	const plotWidth = size.width - grid.left - grid.right;
	const perPixel = (size.height - grid.top - grid.bottom) / (scale.max - scale.min);
	const diameter = size.compact ? 7 : 9;
	const chosen = dots.some(({ pick }) => pick != null);
	const room = plotWidth / Math.max(1, categories.length) / 2 - diameter / 2 - 1;
	return {
		grid,
		xAxis: categoryAxis(
			categories,
			labelStep(categories.length, plotWidth, labelWidth(categories.flatMap((one) => [one.label, one.note])) + 8)
		),
		yAxis: valueAxis(scale, words.number),
		series: [
			...categories.map((category) => {
				const own = dots.filter((dot) => dot.category === category.label);
				const shifts = swarm(
					own.map((dot) => scale.at(dot.value) * perPixel),
					diameter * 0.8,
					room
				);
				return dotSeries(
					own.map((dot, index) =>
						withMark(
							{ value: [category.label, scale.at(dot.value)], symbolOffset: [shifts[index] ?? 0, 0], ...dotLook(dot, chosen) },
							dot.mark
						)
					),
					diameter
				);
			}),
			medianSeries(
				categories.flatMap((category) => (category.median === null ? [] : [[category.label, scale.at(category.median)]])),
				Math.min(room * 2, 44)
			)
		]
	};
}

/** Dots at 55 % so that overlaps show. */
export function dotSeries(data: readonly object[], diameter: number) {
	return {
		type: 'scatter' as const,
		symbolSize: diameter,
		itemStyle: { color: 'var(--accent)', opacity: 0.55 },
		emphasis: { scale: false, itemStyle: { opacity: 1, borderColor: 'var(--ink)', borderWidth: 2 } },
		data: [...data] as { value: [string | number, number] }[]
	};
}

function medianSeries(data: readonly (readonly (string | number)[])[], width: number) {
	return {
		type: 'scatter' as const,
		silent: true,
		symbol: 'rect',
		symbolSize: [width, 2] as [number, number],
		itemStyle: { color: 'var(--ink)', opacity: 1 },
		z: 3,
		data: data.map((point) => [...point])
	};
}
