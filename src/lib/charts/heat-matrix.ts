import type { CustomSeriesRenderItem, CustomSeriesRenderItemReturn } from 'echarts';
import { labelWidth } from './axes';
import { withMark, type ChartOption, type ChartSize, type Mark } from './chart';
import { hatchPath, type Box } from './hatch-path';
import type { MissingState } from '../../core/measure/measure';
import { pickStyle } from './pick-style';

/** One measure of one body. */
export interface HeatCell {
	readonly state: 'number' | MissingState;
	/** Where it stands in the peer group, from 0 (least) to 1 (most); `null` when it is not ranked. */
	readonly share: number | null;
	/** The value in few characters; '' when there is none. */
	readonly text: string;
	readonly mark: Mark;
}

/** One body: a cell for each column. */
export interface HeatRow {
	readonly name: string;
	/** Its place among the bodies chosen, from 0; `null` when it is not chosen. */
	readonly pick: number | null;
	readonly cells: readonly HeatCell[];
}

const ROW = 26;
const HEAD = { compact: 24, wide: 42 };

/** Steps of the shading, from the lowest fifth to the highest: how strong the colour is, and the colour of words on it. */
const STEPS = [
	{ opacity: 0.06, ink: 'var(--ink)' },
	{ opacity: 0.2, ink: 'var(--ink)' },
	{ opacity: 0.38, ink: 'var(--ink)' },
	{ opacity: 0.82, ink: 'var(--accent-ink)' },
	{ opacity: 1, ink: 'var(--accent-ink)' }
] as const;

/** Heights of a matrix of so many rows, in pixels. */
export function heatHeights(rows: number): { readonly compact: number; readonly wide: number } {
	return { compact: HEAD.compact + rows * ROW, wide: HEAD.wide + rows * ROW };
}

/** Fifth of the peer group a share falls into, from 0; a share of 1 belongs to the last. */
export function fifthOf(share: number): number {
	return Math.min(STEPS.length - 1, Math.floor(share * STEPS.length));
}

/**
 * Bodies by measures: the darker a cell, the further up it stands in its peer group. Each cell says its value; a state
 * without one has a shape of its own. A phone numbers the columns and shows shades without values.
 */
export function heatMatrix(rows: readonly HeatRow[], columns: readonly string[], size: ChartSize): ChartOption {
	const head = size.compact ? HEAD.compact : HEAD.wide;
	const left = Math.min(size.compact ? 132 : 196, labelWidth(rows.map(({ name }) => name)) + 12);
	const width = Math.min(170, (size.width - left) / Math.max(1, columns.length));
	const step = (size.height - head) / Math.max(1, rows.length);
	const cells = rows.flatMap((row, y) =>
		row.cells.map((cell, x) => ({ cell, box: { x: left + x * width + 1, y: head + y * step + 1, width: width - 2, height: step - 2 } }))
	);
	return {
		grid: { left: 0, right: 0, top: 0, bottom: 0 },
		xAxis: { type: 'value', show: false, min: 0, max: size.width },
		yAxis: { type: 'value', show: false, inverse: true, min: 0, max: size.height },
		series: [
			headings(rows, size.compact ? columns.map((_, index) => String(index + 1)) : columns, { left, head, width, step }),
			{
				type: 'custom',
				renderItem: renderCell(cells, size.compact),
				data: cells.map(({ cell, box }) => withMark({ value: [box.x, box.y] }, cell.mark))
			}
		]
	};
}

function headings(
	rows: readonly HeatRow[],
	columns: readonly string[],
	{ left, head, width, step }: { readonly left: number; readonly head: number; readonly width: number; readonly step: number }
) {
	const renderItem: CustomSeriesRenderItem = () => ({
		type: 'group',
		children: [
			...columns.map((name, index) => ({
				type: 'text' as const,
				style: {
					text: name,
					x: left + (index + 0.5) * width,
					y: head - 4,
					width: width - 6,
					overflow: 'break' as const,
					lineHeight: 16,
					align: 'center' as const,
					verticalAlign: 'bottom' as const,
					fill: 'var(--ink-2)',
					fontSize: 12
				}
			})),
			...rows.map(({ name, pick }, index) => ({
				type: 'text' as const,
				style: {
					text: name,
					x: 0,
					y: head + (index + 0.5) * step,
					width: left - 12,
					overflow: 'truncate' as const,
					verticalAlign: 'middle' as const,
					fill: pick === null ? 'var(--ink)' : pickStyle(pick).ink,
					fontWeight: pick === null ? 400 : 600,
					fontSize: 12
				}
			}))
		]
	});
	return { type: 'custom' as const, silent: true, renderItem, data: [[0, 0]] };
}

function renderCell(cells: readonly { readonly cell: HeatCell; readonly box: Box }[], compact: boolean): CustomSeriesRenderItem {
	return ({ dataIndex }) => {
		const place = cells[dataIndex];
		if (place === undefined) return null;
		const { cell, box } = place;
		const step = cell.share === null ? null : STEPS[fifthOf(cell.share)];
		const sign = { dash: '–', unreadable: '?', not_read: '·', no_cases: 'n=0', left_out: '≠' }[cell.state as string] ?? '';
		const words = cell.state === 'number' ? (compact ? '' : cell.text) : sign;
		const children: CustomSeriesRenderItemReturn[] = [
			{
				type: 'rect',
				shape: { ...box, r: 1 },
				style: { ...edgeOf(cell.state), ...(step == null ? {} : { fill: 'var(--accent)', fillOpacity: step.opacity }) },
				emphasis: { style: { stroke: 'var(--ink)', lineWidth: 2 } }
			},
			...(cell.state === 'no_report'
				? [
						{
							type: 'path' as const,
							silent: true,
							shape: { pathData: hatchPath(box) },
							style: { fill: 'none', stroke: 'var(--hatch)', lineWidth: 1 }
						}
					]
				: []),
			{
				type: 'text',
				silent: true,
				style: {
					text: words,
					x: box.x + box.width / 2,
					y: box.y + box.height / 2,
					align: 'center',
					verticalAlign: 'middle',
					fontSize: 12,
					fill: cell.state === 'number' ? (step?.ink ?? 'var(--ink-3)') : 'var(--ink-3)'
				}
			}
		];
		return { type: 'group', children: children as [] };
	};
}

/** Edges of cells without a shade: whole where the report is known not to have the figure, dashed where its cell says nothing. */
function edgeOf(state: HeatCell['state']): object {
	const bare = { fill: 'transparent' };
	if (state === 'absent' || state === 'no_report') return { ...bare, stroke: 'var(--hatch)', lineWidth: 1 };
	if (state === 'blank' || state === 'unreadable') return { ...bare, stroke: 'var(--control)', lineWidth: 1, lineDash: [3, 2] };
	return bare;
}
