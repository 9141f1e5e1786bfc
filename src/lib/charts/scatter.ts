import { labelWidth, valueAxis } from './axes';
import { withMark, type ChartOption, type ChartSize, type Mark } from './chart';
import { dotLook, type DotLook } from './dot-look';
import { pickStyle } from './pick-style';
import { placeLabels } from './place-labels';
import { valueScale, type ScaleKind, type ValueScale } from './value-scale';
import { dotSeries } from './year-dots';

/** One report that states both measures. */
export interface ScatterPoint extends DotLook {
	readonly x: number;
	readonly y: number;
	/** Written beside the dot where there is room, of the first points first; null for most. */
	readonly label: string | null;
	readonly mark: Mark;
}

/** What an axis measures, with its unit, and how. */
export interface ScatterAxis {
	readonly name: string;
	readonly kind: ScaleKind;
	/** Least distance between its labels; 1 keeps those of counts whole. */
	readonly smallest?: number;
	/** How its labels are written, where the axes differ. */
	readonly number?: (value: number) => string;
}

export interface ScatterAxes {
	readonly x: ScatterAxis;
	readonly y: ScatterAxis;
	readonly number: (value: number) => string;
}

export interface Scales {
	readonly x: ValueScale;
	readonly y: ValueScale;
}

/** One dot a report on two value axes, their names at the axes' ends. */
export function scatter(points: readonly ScatterPoint[], axes: ScatterAxes, size: ChartSize): ChartOption {
	const scaleOf = (side: 'x' | 'y'): ValueScale =>
		valueScale(
			axes[side].kind,
			points.map((point) => point[side]),
			axes[side].smallest
		);
	const scales = { x: scaleOf('x'), y: scaleOf('y') };
	const frame = plane(scales, axes, size);
	return { ...frame, series: pointSeries(points, scales, frame.grid, size) };
}

/** Dots of a plane; where bodies are chosen the others step back. */
export function pointSeries(points: readonly ScatterPoint[], scales: Scales, grid: ReturnType<typeof plane>['grid'], size: ChartSize) {
	const sides = labelSides(points, scales, grid, size);
	const chosen = points.some(({ pick }) => pick != null);
	return {
		...dotSeries(
			points.map((point, index) => {
				const side = sides[index] ?? null;
				const item = { value: [scales.x.at(point.x), scales.y.at(point.y)], ...dotLook(point, chosen) };
				const label = { show: side !== null, formatter: point.label ?? '', position: side ?? 'right' };
				return withMark({ ...item, label: { ...label, color: pickStyle(point.pick ?? null).ink } }, point.mark);
			}),
			size.compact ? 8 : 9
		),
		label: { distance: 6, opacity: 1, fontSize: 12, textBorderColor: 'var(--paper)', textBorderWidth: 3 }
	};
}

/** On which side of its dot each label has room. */
function labelSides(points: readonly ScatterPoint[], { x, y }: Scales, grid: ReturnType<typeof plane>['grid'], size: ChartSize) {
	const plot = { width: size.width - grid.left - grid.right, height: size.height - grid.top - grid.bottom };
	const along = (scale: ValueScale, value: number): number => (scale.at(value) - scale.min) / (scale.max - scale.min);
	const wishes = points.flatMap((point, index) => (point.label === null ? [] : [{ index, point, text: point.label }]));
	const at = (point: ScatterPoint) => ({
		x: grid.left + along(x, point.x) * plot.width,
		y: grid.top + (1 - along(y, point.y)) * plot.height
	});
	const sides = placeLabels(
		wishes.map(({ point, text }) => ({ text, must: point.pick != null, ...at(point) })),
		{ x: grid.left, y: 20, width: size.width - grid.left, height: grid.top - 10 + plot.height },
		points.map(at)
	);
	return points.map((_, index) => sides[wishes.findIndex((wish) => wish.index === index)] ?? null);
}

/** Grid and axes of a plane: the name of `y` stands above its axis, that of `x` below the labels. */
export function plane(scales: Scales, axes: ScatterAxes, size: ChartSize) {
	const name = { nameGap: 0, nameTextStyle: { color: 'var(--ink-2)', fontSize: 12 } };
	const number = { x: axes.x.number ?? axes.number, y: axes.y.number ?? axes.number };
	const left = labelWidth(scales.y.ticks.map(number.y));
	return {
		grid: { left: left + 12, right: size.compact ? 20 : 28, top: 34, bottom: 50 },
		xAxis: {
			...valueAxis(scales.x, number.x),
			...name,
			name: axes.x.name,
			nameLocation: 'end' as const,
			nameTextStyle: { ...name.nameTextStyle, align: 'right' as const, verticalAlign: 'top' as const, padding: [28, 0, 0, 0] }
		},
		yAxis: {
			...valueAxis(scales.y, number.y),
			...name,
			name: axes.y.name,
			nameLocation: 'end' as const,
			nameGap: 14,
			nameTextStyle: { ...name.nameTextStyle, align: 'left' as const, padding: [0, 0, 0, -left - 4] }
		}
	};
}
