import { labelWidth, valueAxis } from './axes';
import { withMark, type ChartOption, type ChartSize, type Mark } from './chart';
import { pickStyle } from './pick-style';
import { placeLabels } from './place-labels';
import type { ValueScale } from './value-scale';

/** One report that states both measures. */
export interface TwoValues {
	readonly x: number;
	readonly y: number;
	/** Its body's place among those chosen, from 0; `null` when it is not chosen. */
	readonly pick: number | null;
	/** One of its figures is a rate of too few cases. */
	readonly faint: boolean;
	/** Name it would have beside it; '' for a point that goes unnamed. The first wishes are granted first. */
	readonly label: string;
	readonly mark: Mark;
}

/** A field of the plane that holds several reports, by its edges in axis positions. */
export interface DensityField {
	readonly x: readonly [from: number, to: number];
	readonly y: readonly [from: number, to: number];
	readonly count: number;
	readonly mark: Mark;
}

export interface PlaneAxis {
	readonly scale: ValueScale;
	/** Name with unit. */
	readonly name: string;
	readonly number: (value: number) => string;
}

export interface Plane {
	readonly x: PlaneAxis;
	readonly y: PlaneAxis;
	/** Behind the points where there are too many to draw one by one. */
	readonly fields: readonly DensityField[];
}

/** Two measures against each other, a point a report; names where there is room. */
export function twoMeasures(points: readonly TwoValues[], plane: Plane, size: ChartSize): ChartOption {
	const grid = { left: labelWidth(plane.y.scale.ticks.map(plane.y.number)) + 12, right: 18, top: 32, bottom: 50 };
	const box = { x: grid.left, y: grid.top, width: size.width - grid.left - grid.right, height: size.height - grid.top - grid.bottom };
	const named = nameSides(points, plane, { ...box, width: box.width + grid.right, y: 0, height: box.y + box.height });
	const chosen = points.some(({ pick }) => pick !== null);
	return {
		grid,
		xAxis: {
			...valueAxis(plane.x.scale, plane.x.number, false),
			axisLine: { show: true, onZero: false, lineStyle: { color: 'var(--control)', width: 1 } },
			name: plane.x.name,
			nameLocation: 'middle',
			nameGap: 30,
			nameTextStyle: { color: 'var(--ink-2)', fontSize: 12 }
		},
		yAxis: {
			...valueAxis(plane.y.scale, plane.y.number),
			name: plane.y.name,
			nameLocation: 'end',
			nameGap: 12,
			nameTextStyle: { color: 'var(--ink-2)', fontSize: 12, align: 'left', padding: [0, 0, 0, -grid.left + 2] }
		},
		series: [fieldSeries(plane.fields), pointSeries(points, plane, named, chosen, size.compact)]
	};
}

function nameSides(points: readonly TwoValues[], { x, y }: Plane, box: Parameters<typeof placeLabels>[1]) {
	const along = ({ scale }: PlaneAxis, value: number): number => (scale.at(value) - scale.min) / (scale.max - scale.min);
	const plot = { left: box.x, width: box.width - 18, height: box.height - 32 };
	const wishes = points.flatMap((point) =>
		point.label === ''
			? []
			: [
					{
						point,
						text: point.label,
						x: plot.left + along(x, point.x) * plot.width,
						y: 32 + (1 - along(y, point.y)) * plot.height
					}
				]
	);
	const sides = placeLabels(wishes, box);
	return new Map(wishes.map(({ point }, index) => [point, sides[index] ?? null]));
}

function pointSeries(
	points: readonly TwoValues[],
	{ x, y }: Plane,
	sides: ReadonlyMap<TwoValues, 'right' | 'left' | 'top' | 'bottom' | null>,
	chosen: boolean,
	compact: boolean
) {
	return {
		type: 'scatter' as const,
		z: 3,
		emphasis: { scale: false, itemStyle: { opacity: 1, borderColor: 'var(--ink)', borderWidth: 2 } },
		data: points.map((point) => {
			const style = pickStyle(point.pick);
			const colour = point.pick === null && !chosen ? 'var(--accent)' : style.colour;
			const side = sides.get(point) ?? null;
			return withMark(
				{
					value: [x.scale.at(point.x), y.scale.at(point.y)],
					symbol: style.symbol,
					symbolSize: point.pick === null ? (compact ? 7 : 9) : style.size + 3,
					itemStyle: point.faint
						? { color: 'var(--paper)', borderColor: colour, borderWidth: 1.5, opacity: 0.7 }
						: { color: colour, opacity: point.pick === null ? 0.55 : 1 },
					...(side === null
						? {}
						: { label: { show: true, formatter: point.label, position: side, distance: 7, fontSize: 12, color: style.ink, opacity: 1 } })
				},
				point.mark
			);
		})
	};
}

/** Fields filled the darker the more reports they hold, by the root of their number. */
function fieldSeries(fields: readonly DensityField[]) {
	const most = fields.reduce((largest, { count }) => Math.max(largest, count), 1);
	return {
		type: 'custom' as const,
		z: 1,
		renderItem: ({ dataIndex }: { readonly dataIndex: number }, api: { readonly coord: (at: number[]) => number[] }) => {
			const field = fields[dataIndex];
			if (field === undefined) return null;
			const [left = 0, bottom = 0] = api.coord([field.x[0], field.y[0]]);
			const [right = 0, top = 0] = api.coord([field.x[1], field.y[1]]);
			return {
				type: 'rect' as const,
				shape: { x: left, y: top, width: Math.max(1, right - left - 0.5), height: Math.max(1, bottom - top - 0.5) },
				style: { fill: 'var(--accent)', opacity: 0.12 + 0.8 * Math.sqrt(field.count / most) },
				emphasis: { style: { stroke: 'var(--ink)', lineWidth: 2 } }
			};
		},
		data: fields.map(({ x, y, mark }) => withMark({ value: [x[0], y[0]] }, mark))
	};
}
