import type { CustomSeriesRenderItem } from 'echarts';
import { labelWidth, valueAxis } from './axes';
import { withMark, type ChartOption, type ChartSize, type Mark } from './chart';
import { valueScale } from './value-scale';

/** One body that states the figure in both years. */
export interface ChangeRow {
	readonly label: string;
	readonly before: number;
	readonly after: number;
	readonly mark: Mark;
}

export interface ChangeWords {
	readonly number: (value: number) => string;
	/** A difference with its sign: `+359`, `−38`. */
	readonly signed: (difference: number) => string;
}

/** Height of a chart of these rows, in pixels. */
export function changesHeight(rows: readonly Pick<ChangeRow, 'before' | 'after'>[]): number {
	const both = rows.some((row) => row.after >= row.before) && rows.some((row) => row.after < row.before);
	return (rows.length + (both ? 1 : 0)) * 29 + 32;
}

/** From a hollow dot (the year before) to a solid dot (the year), one row a body; falls stand apart in grey. */
export function changes(rows: readonly ChangeRow[], words: ChangeWords, size: ChartSize): ChartOption {
	const scale = valueScale(
		'linear',
		rows.flatMap((row) => [row.before, row.after])
	);
	const left = Math.min(196, size.width * 0.4, labelWidth(rows.map((row) => row.label)) + 16);
	const lines = withGap(rows);
	return {
		grid: { left, right: size.compact ? 48 : 60, top: 4, bottom: 28 },
		xAxis: valueAxis(scale, words.number),
		yAxis: {
			type: 'category',
			inverse: true,
			data: lines.map((_, index) => String(index)),
			axisLine: { show: false },
			axisTick: { show: false },
			axisLabel: {
				interval: 0,
				color: 'var(--ink)',
				fontSize: 12,
				width: left - 14,
				overflow: 'truncate',
				formatter: (_: string, index: number) => lines[index]?.label ?? ''
			}
		},
		series: [
			{
				type: 'custom',
				renderItem: renderChange(lines, words),
				data: lines.flatMap((row, index) => (row === null ? [] : [withMark({ value: [row.after, index] }, row.mark)]))
			}
		]
	};
}

/** An empty line between rises and falls where there are both. */
function withGap(rows: readonly ChangeRow[]): readonly (ChangeRow | null)[] {
	const rises = rows.filter((row) => row.after >= row.before);
	const falls = rows.filter((row) => row.after < row.before);
	return rises.length > 0 && falls.length > 0 ? [...rises, null, ...falls] : [...rises, ...falls];
}

function renderChange(lines: readonly (ChangeRow | null)[], words: ChangeWords): CustomSeriesRenderItem {
	return (_params, api) => {
		const index = Number(api.value(1));
		const row = lines[index];
		if (row === null || row === undefined) return null;
		const [after = 0, y = 0] = api.coord([row.after, index]);
		const [before = 0] = api.coord([row.before, index]);
		const rise = row.after >= row.before;
		const colour = rise ? 'var(--accent)' : 'var(--ink-2)';
		const emphasis = { style: { stroke: 'var(--ink)', lineWidth: 2 } };
		return {
			type: 'group',
			children: [
				{ type: 'line', shape: { x1: before, y1: y, x2: after, y2: y }, style: { stroke: colour, lineWidth: 2 } },
				{ type: 'circle', shape: { cx: before, cy: y, r: 4.5 }, style: { fill: 'var(--paper)', stroke: colour, lineWidth: 1.5 }, emphasis },
				{ type: 'circle', shape: { cx: after, cy: y, r: 5 }, style: { fill: colour }, emphasis },
				{
					type: 'text',
					style: {
						text: words.signed(row.after - row.before),
						x: Math.max(before, after) + 10,
						y,
						fill: colour,
						fontSize: 12,
						verticalAlign: 'middle'
					}
				}
			]
		};
	};
}
