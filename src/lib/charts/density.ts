import type { CustomSeriesRenderItem } from 'echarts';
import { withMark, type ChartOption, type ChartSize, type Mark } from './chart';
import { plane, pointSeries, type ScatterAxes, type ScatterPoint, type Scales } from './scatter';
import { valueScale, type ValueScale } from './value-scale';

/** Reports in one field of a plane of two logarithmic axes; bounds are null for zero. */
export interface DensityField {
	readonly x: readonly [from: number, below: number] | null;
	readonly y: readonly [from: number, below: number] | null;
	readonly reports: number;
	readonly mark: Mark;
}

/** Half the size of a field of zero, in decades. */
const ZERO_HALF = 0.125;
const FAINTEST = 0.18;

/**
 * Fields of a plane, the darker the more reports fall into them: for more reports than dots could show.
 * `points` are drawn one by one before them: those of chosen bodies.
 */
export function density(
	fields: readonly DensityField[],
	axes: ScatterAxes,
	size: ChartSize,
	points: readonly ScatterPoint[] = []
): ChartOption {
	const boundsOf = (side: 'x' | 'y'): number[] => [
		...fields.flatMap((field) => [...(field[side] ?? [0])]),
		...points.map((point) => point[side])
	];
	const scales = { x: withRoomForZero(boundsOf('x')), y: withRoomForZero(boundsOf('y')) };
	const most = Math.max(1, ...fields.map(({ reports }) => reports));
	const frame = plane(scales, axes, size);
	return {
		...frame,
		series: [
			{
				type: 'custom',
				renderItem: renderField(fields, scales, most),
				data: fields.map((field) => withMark({ value: [centre(field.x, scales.x), centre(field.y, scales.y)] }, field.mark))
			},
			pointSeries(points, scales, frame.grid, size)
		]
	};
}

/** Half a field more where zero stands at the end of the axis. */
function withRoomForZero(bounds: readonly number[]): ValueScale {
	const scale = valueScale('log', bounds);
	return bounds.includes(0) ? { ...scale, min: scale.min - ZERO_HALF } : scale;
}

function edgesOf(bounds: DensityField['x'], scale: ValueScale): readonly [number, number] {
	if (bounds === null) return [scale.at(0) - ZERO_HALF, scale.at(0) + ZERO_HALF];
	return [scale.at(bounds[0]), scale.at(bounds[1])];
}

function centre(bounds: DensityField['x'], scale: ValueScale): number {
	const [from, below] = edgesOf(bounds, scale);
	return (from + below) / 2;
}

function renderField(fields: readonly DensityField[], scales: Scales, most: number): CustomSeriesRenderItem {
	return (params, api) => {
		const field = fields[params.dataIndex];
		if (field === undefined) return null;
		const [x1, x2] = edgesOf(field.x, scales.x);
		const [y1, y2] = edgesOf(field.y, scales.y);
		const [left = 0, bottom = 0] = api.coord([x1, y1]);
		const [right = 0, top = 0] = api.coord([x2, y2]);
		return {
			type: 'rect',
			shape: { x: left + 0.5, y: top + 0.5, width: Math.max(1, right - left - 1), height: Math.max(1, bottom - top - 1) },
			style: { fill: 'var(--accent)', opacity: FAINTEST + (1 - FAINTEST) * Math.sqrt(field.reports / most) },
			emphasis: { style: { stroke: 'var(--ink)', lineWidth: 2, opacity: 1 } }
		};
	};
}
