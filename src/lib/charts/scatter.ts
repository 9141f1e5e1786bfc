import { labelWidth, valueAxis } from './axes';
import { withMark, type ChartOption, type ChartSize, type Mark } from './chart';
import { valueScale, type ScaleKind, type ValueScale } from './value-scale';
import { dotSeries } from './year-dots';

/** One report that states both measures. */
export interface ScatterPoint {
	readonly x: number;
	readonly y: number;
	/** Written beside the dot where there is room; null for most. */
	readonly label: string | null;
	readonly mark: Mark;
}

/** What an axis measures, with its unit, and how. */
export interface ScatterAxis {
	readonly name: string;
	readonly kind: ScaleKind;
}

export interface ScatterAxes {
	readonly x: ScatterAxis;
	readonly y: ScatterAxis;
	readonly number: (value: number) => string;
}

/** One dot a report on two value axes, their names at the axes' ends. */
export function scatter(points: readonly ScatterPoint[], axes: ScatterAxes, size: ChartSize): ChartOption {
	const scales = {
		x: valueScale(
			axes.x.kind,
			points.map(({ x }) => x)
		),
		y: valueScale(
			axes.y.kind,
			points.map(({ y }) => y)
		)
	};
	/** Right of this there is no room for a name on the right. */
	const turn = scales.x.min + (scales.x.max - scales.x.min) * 0.6;
	return {
		...plane(scales, axes, size),
		series: [
			{
				...dotSeries(
					points.map(({ x, y, label, mark }) =>
						withMark(
							{
								value: [scales.x.at(x), scales.y.at(y)],
								label: {
									show: label !== null,
									formatter: label ?? '',
									position: scales.x.at(x) > turn ? ('left' as const) : ('right' as const)
								}
							},
							mark
						)
					),
					size.compact ? 8 : 9
				),
				label: { distance: 6, color: 'var(--ink-2)', opacity: 1, fontSize: 12, textBorderColor: 'var(--paper)', textBorderWidth: 3 },
				labelLayout: { hideOverlap: true, moveOverlap: 'shiftY' }
			}
		]
	};
}

/** Grid and axes of a plane: the name of `y` stands above its axis, that of `x` below the labels. */
export function plane(scales: { readonly x: ValueScale; readonly y: ValueScale }, axes: ScatterAxes, size: ChartSize) {
	const name = { nameGap: 0, nameTextStyle: { color: 'var(--ink-2)', fontSize: 12 } };
	return {
		grid: { left: labelWidth(scales.y.ticks.map(axes.number)) + 12, right: size.compact ? 20 : 28, top: 34, bottom: 50 },
		xAxis: {
			...valueAxis(scales.x, axes.number),
			...name,
			name: axes.x.name,
			nameLocation: 'end' as const,
			nameTextStyle: { ...name.nameTextStyle, align: 'right' as const, verticalAlign: 'top' as const, padding: [28, 0, 0, 0] }
		},
		yAxis: {
			...valueAxis(scales.y, axes.number),
			...name,
			name: axes.y.name,
			nameLocation: 'end' as const,
			nameGap: 14,
			nameTextStyle: { ...name.nameTextStyle, align: 'left' as const, padding: [0, 0, 0, -labelWidth(scales.y.ticks.map(axes.number)) - 4] }
		}
	};
}
