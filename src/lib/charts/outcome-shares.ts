import type { CustomSeriesRenderItem } from 'echarts';
import { labelWidth } from './axes';
import { withMark, type ChartOption, type ChartSize, type Mark } from './chart';
import { OUTCOME_COLOURS } from './outcome-colours';
import { shareAxis, shareSeries, type ShareBar } from './share-series';

/**
 * One bar: counts of the six outcome groups in outcome order. `null` in a count: not stated.
 * A row of `counts: null` is the seam where the form changed, drawn as a dashed line.
 */
export interface OutcomeRow {
	readonly label: string;
	readonly note: string;
	readonly counts: readonly (number | null)[] | null;
	/** Requests the shares refer to. */
	readonly n: number;
	readonly marks: readonly Mark[];
	/** A 100 % bar; otherwise one square a request, for numbers too small for a percentage or not stated whole. */
	readonly asShare: boolean;
}

export interface OutcomeWords {
	readonly percent: (share: number) => string;
	/** What stands in a row whose counts are all zero. */
	readonly none: string;
}

/** Squares for which a row has room at their full size. */
const SQUARES_IN_ROW = 30;

/** Height of a chart of so many rows, in pixels. */
export function outcomesHeight(rows: number): number {
	return rows * 31 + 30;
}

/** Outcomes row by row: 100 % bars, or unit squares. */
export function outcomeShares(rows: readonly OutcomeRow[], words: OutcomeWords, size: ChartSize): ChartOption {
	const left = Math.min(size.width * 0.42, labelWidth(rows.map((row) => rowWords(row, size.compact))) + 16);
	const hasShares = rows.some((row) => isShare(row));
	return {
		grid: { left, right: 18, top: 2, bottom: hasShares ? 26 : 4 },
		xAxis: shareAxis(size.compact ? 50 : 25, words.percent, hasShares),
		yAxis: rowAxis(rows, left, size.compact),
		series: [
			...shareSeries(rows.map(barOf), { thickness: 21, smallest: size.compact ? 9 : 4, percent: words.percent }),
			squareSeries(rows, words, size, left),
			seamSeries(rows)
		]
	};
}

function isShare(row: OutcomeRow): boolean {
	return row.asShare && row.counts !== null && row.counts.every((count) => count !== null);
}

/**
 * Label and n as one text: side by side they would overlap wherever a font is wider than expected.
 * A phone has no room for the note of a row of squares, which can be counted.
 */
function rowWords(row: OutcomeRow | undefined, compact: boolean): string {
	if (row === undefined) return '';
	return compact && !row.asShare ? row.label : `${row.label} ${row.note}`.trimEnd();
}

function rowAxis(rows: readonly OutcomeRow[], left: number, compact: boolean) {
	return {
		type: 'category' as const,
		inverse: true,
		data: rows.map((_, index) => String(index)),
		axisLine: { show: false },
		axisTick: { show: false },
		axisLabel: {
			fontSize: 12,
			width: left - 12,
			overflow: 'truncate' as const,
			interval: 0,
			color: 'var(--ink)',
			formatter: (_: string, index: number) => rowWords(rows[index], compact)
		}
	};
}

function barOf(row: OutcomeRow): ShareBar | null {
	const counts = (row.counts ?? []).filter((count) => count !== null);
	return isShare(row) ? { counts, n: row.n, marks: row.marks } : null;
}

/** Unit squares of the rows with small n; a row whose counts are all zero says so in words. */
function squareSeries(rows: readonly OutcomeRow[], words: OutcomeWords, size: ChartSize, left: number) {
	const items = rows.flatMap((row, index) => (row.counts === null || isShare(row) ? [] : smallRowItems(row, index)));
	const longest = Math.max(SQUARES_IN_ROW, ...items.map((item) => item.start + item.count));
	const step = Math.min(15, (size.width - left - 18) / longest);
	const gap = step > 6 ? 2 : 0.5;
	const renderItem: CustomSeriesRenderItem = (params, api) => {
		const item = items[params.dataIndex];
		const [x = 0, y = 0] = api.coord([0, String(item?.row ?? 0)]);
		if (item === undefined) return null;
		if (item.outcome === null) {
			return {
				type: 'text',
				style: { text: words.none, x: x + 2, y, fill: 'var(--ink-3)', fontSize: 12, verticalAlign: 'middle' }
			};
		}
		return {
			type: 'group',
			children: Array.from({ length: item.count }, (_, i) => ({
				type: 'rect' as const,
				shape: { x: x + (item.start + i) * step, y: y - (step - gap) / 2, width: step - gap, height: step - gap, r: 1 },
				style: { fill: OUTCOME_COLOURS[item.outcome ?? 5]?.fill ?? 'var(--o-other)' },
				emphasis: { style: { stroke: 'var(--ink)', lineWidth: 1.5 } }
			}))
		};
	};
	return {
		type: 'custom' as const,
		renderItem,
		data: items.map((item) => {
			const value = { value: [0, item.row] };
			return item.mark === undefined ? value : withMark(value, item.mark);
		})
	};
}

interface SmallRowItem {
	readonly row: number;
	/** `null`: the row says that there is nothing. */
	readonly outcome: number | null;
	readonly start: number;
	readonly count: number;
	readonly mark: Mark | undefined;
}

function smallRowItems(row: OutcomeRow, index: number): readonly SmallRowItem[] {
	const items: SmallRowItem[] = [];
	let start = 0;
	for (const [outcome, count] of (row.counts ?? []).entries()) {
		if (count === null || count === 0) continue;
		items.push({ row: index, outcome, start, count, mark: row.marks[outcome] });
		start += count;
	}
	return items.length > 0 ? items : [{ row: index, outcome: null, start: 0, count: 0, mark: undefined }];
}

function seamSeries(rows: readonly OutcomeRow[]) {
	const seams = rows.flatMap((row, index) => (row.counts === null ? [String(index)] : []));
	return {
		type: 'scatter' as const,
		silent: true,
		data: [],
		markLine: {
			silent: true,
			symbol: 'none',
			label: { show: false },
			lineStyle: { color: 'var(--ink-3)', width: 1, type: [4, 3] as [number, number] },
			data: seams.map((yAxis) => ({ yAxis }))
		}
	};
}
