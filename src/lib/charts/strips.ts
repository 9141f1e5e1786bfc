import { labelWidth, stripAxis, valueAxis } from './axes';
import { withMark, type ChartOption, type ChartSize } from './chart';
import { dotLook } from './dot-look';
import { swarm } from './swarm';
import { valueScale, type ScaleKind } from './value-scale';
import { dotSeries, type Dot, type DotCategory, type DotWords } from './year-dots';

/** Height a strip takes, in pixels, without the axis. */
const STRIP_HEIGHT = 44;

/** Height of a chart of so many strips, in pixels. */
export function stripsHeight(count: number): number {
	return count * STRIP_HEIGHT + 34;
}

/** One dot a report along a strip for each category (channels), on one value axis; the median is a short upright line. */
export function strips(
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
	const grid = { left: labelWidth(categories.flatMap((one) => [one.label, one.note])) + 14, right: 26, top: 4, bottom: 28 };
	const perPixel = (size.width - grid.left - grid.right) / (scale.max - scale.min);
	const diameter = size.compact ? 7 : 9;
	const chosen = dots.some(({ pick }) => pick != null);
	return {
		grid,
		xAxis: valueAxis(scale, words.number),
		yAxis: stripAxis(categories),
		series: [
			...categories.map((category) => {
				const own = dots.filter((dot) => dot.category === category.label);
				const shifts = swarm(
					own.map((dot) => scale.at(dot.value) * perPixel),
					diameter * 0.8,
					STRIP_HEIGHT / 2 - diameter / 2 - 3
				);
				return dotSeries(
					own.map((dot, index) =>
						withMark(
							{ value: [scale.at(dot.value), category.label], symbolOffset: [0, shifts[index] ?? 0], ...dotLook(dot, chosen) },
							dot.mark
						)
					),
					diameter
				);
			}),
			{
				type: 'scatter' as const,
				silent: true,
				symbol: 'rect',
				symbolSize: [2, STRIP_HEIGHT * 0.6] as [number, number],
				itemStyle: { color: 'var(--ink)', opacity: 1 },
				z: 3,
				data: categories.flatMap((category) => (category.median === null ? [] : [[scale.at(category.median), category.label]]))
			}
		]
	};
}
