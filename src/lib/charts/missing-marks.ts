import type { CustomSeriesRenderItem } from 'echarts';
import type { MissingState } from '../../core/measure/measure';
import { withMark, type Mark } from './chart';
import { hatchPath } from './hatch-path';

/** A place where a figure is missing, on the axis it would have been drawn over. */
export interface MissingPoint {
	readonly at: readonly [x: string | number, y: number];
	readonly state: MissingState;
	/** Pixels aside, where several marks stand in one place. */
	readonly shift?: readonly [x: number, y: number];
	readonly mark?: Mark;
}

/** A report that is missing: a hatched column, the plot's whole height unless it says otherwise. */
export interface MissingReport {
	readonly x: string | number;
	/** Value the column stands on, and its height in pixels. */
	readonly stands?: { readonly on: number; readonly height: number };
	/** Pixels to the side, where several marks stand in one place. */
	readonly shift?: number;
	readonly mark?: Mark;
}

const INK = 'var(--ink-2)';
const HOLLOW = { color: 'var(--paper)', borderColor: 'var(--control)', borderWidth: 1.5, opacity: 1 };
const EMPHASIS = { scale: false, itemStyle: { borderColor: 'var(--ink)', borderWidth: 2 } };

/** Signs that are letters, centred on a spot large enough to point at. */
function letter(text: string) {
	return {
		symbol: 'circle',
		symbolSize: 13,
		itemStyle: { color: 'transparent' },
		// A plate keeps the axis from striking it through.
		label: {
			show: true,
			formatter: text,
			position: 'inside' as const,
			color: INK,
			fontSize: 12,
			backgroundColor: 'var(--paper)',
			padding: [0, 1]
		}
	};
}

/** The look of each state, told apart by shape alone. */
const LOOKS = {
	absent: { symbol: 'circle', symbolSize: 7, itemStyle: HOLLOW },
	blank: { symbol: 'circle', symbolSize: 8, itemStyle: { ...HOLLOW, borderType: [2, 2] } },
	dash: { symbol: 'rect', symbolSize: [9, 2], itemStyle: { color: INK } },
	unreadable: letter('?'),
	no_cases: letter('n=0'),
	left_out: letter('≠'),
	not_read: { symbol: 'circle', symbolSize: 3, itemStyle: { color: 'var(--ink-3)' } }
};

/** Marks of figures that are missing, as one series. Reports that are missing are drawn by `noReportAreas`. */
export function missingSeries(points: readonly MissingPoint[]) {
	return {
		type: 'scatter' as const,
		z: 4,
		emphasis: EMPHASIS,
		data: points.flatMap(({ at, state, shift, mark }) => {
			if (state === 'no_report') return [];
			const item = { value: [...at], symbolOffset: [...(shift ?? [0, 0])], ...LOOKS[state] };
			return [mark === undefined ? item : withMark(item, mark)];
		})
	};
}

/** Hatched columns, `width` pixels wide, where a report is missing. */
export function noReportAreas(reports: readonly MissingReport[], width = 10) {
	const renderItem: CustomSeriesRenderItem = (params, api) => {
		const report = reports[params.dataIndex];
		if (report === undefined) return null;
		const [centre = 0, foot = 0] = api.coord([report.x, report.stands?.on ?? 0]);
		const plot = params.coordSys as unknown as { readonly y: number; readonly height: number };
		const height = report.stands?.height ?? plot.height;
		const box = {
			x: centre + (report.shift ?? 0) - width / 2,
			y: report.stands === undefined ? plot.y : foot - height,
			width,
			height
		};
		return {
			type: 'group',
			children: [
				{ type: 'rect', shape: box, style: { fill: 'transparent' }, emphasis: { style: { stroke: 'var(--ink)', lineWidth: 2 } } },
				{ type: 'path', silent: true, shape: { pathData: hatchPath(box) }, style: { fill: 'none', stroke: 'var(--hatch)', lineWidth: 1.2 } }
			]
		};
	};
	return {
		type: 'custom' as const,
		z: 1,
		clip: false,
		renderItem,
		data: reports.map(({ x, stands, mark }) => {
			const item = { value: [x, stands?.on ?? 0] };
			return mark === undefined ? item : withMark(item, mark);
		})
	};
}
