import type { CustomSeriesRenderItem } from 'echarts';
import { labelWidth } from './axes';

/** A seam between two categories of the axis below: the form changed between these years. */
export interface Seam {
	readonly before: string;
	readonly after: string;
	/** What the line says: `表式改变`. */
	readonly label: string;
}

/** Dashed upright lines half-way between two categories, each with its words at the top; words that would run into the last ones are left out. */
export function seamLines(seams: readonly Seam[]) {
	const renderItem: CustomSeriesRenderItem = (params, api) => {
		const seam = seams[params.dataIndex];
		if (seam === undefined) return null;
		const middle = ({ before, after }: Seam): number => {
			const [left = 0] = api.coord([before, 0]);
			const [right = 0] = api.coord([after, 0]);
			return (left + right) / 2;
		};
		const last = seams[params.dataIndex - 1];
		const x = middle(seam);
		const hasRoom = last === undefined || x - middle(last) > labelWidth([seam.label]) + 6;
		const plot = params.coordSys as unknown as { readonly y: number; readonly height: number };
		return {
			type: 'group',
			children: [
				{
					type: 'line',
					shape: { x1: x, y1: plot.y, x2: x, y2: plot.y + plot.height },
					style: { stroke: 'var(--ink-3)', lineWidth: 1, lineDash: [4, 3] }
				},
				{
					type: 'text',
					style: {
						text: hasRoom ? seam.label : '',
						x,
						y: plot.y - 3,
						fill: 'var(--ink-3)',
						fontSize: 12,
						align: 'center',
						verticalAlign: 'bottom'
					}
				}
			]
		};
	};
	return { type: 'custom' as const, silent: true, z: 1, clip: false, renderItem, data: seams.map(({ before }) => [before, 0]) };
}
