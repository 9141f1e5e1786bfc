import type { CustomSeriesRenderItem } from 'echarts';
import { withMark, type ChartOption, type ChartSize, type Mark } from './chart';
import { bodiesLayout, type BodiesLayout } from './outcome-bodies-layout';
import { shareAxis, shareSeries, type ShareBar } from './share-series';
import { placedTexts, type PlacedText } from './placed-texts';

/** A rate with its interval, shares between 0 and 1. */
export interface RateDot {
	readonly value: number;
	/** `null` where the report contradicts itself, so that there is no interval. */
	readonly interval: { readonly low: number; readonly high: number } | null;
	/** Too few cases for a rate to be compared: greyed, with a dagger. */
	readonly few: boolean;
	readonly mark: Mark;
}

/** One body, or all of them together. */
export interface OutcomeBody extends ShareBar {
	readonly label: string;
	/** What it rests on: `n=838`. */
	readonly note: string;
	/** Set in bold: the total, a chosen body. */
	readonly strong: boolean;
	readonly rate: RateDot | null;
}

export interface OutcomeBodiesWords {
	readonly percent: (share: number) => string;
	/** Headings of the two parts. */
	readonly shares: string;
	readonly rate: string;
}

/**
 * Outcomes of bodies as 100 % bars, and a rate of each as a dot with its interval: beside the bars, on a phone under each bar
 * on the same axis. `reference` is the rate of all of them, drawn as a dashed line; `null` draws none.
 */
export function outcomeBodies(
	rows: readonly OutcomeBody[],
	reference: number | null,
	words: OutcomeBodiesWords,
	size: ChartSize
): ChartOption {
	const layout = bodiesLayout(rows, size);
	const { bars, rates, bar } = layout;
	const barAxis = shareAxis(size.compact ? 50 : 25, words.percent);
	return {
		// Bars and dots share their places: the library must not move a plot to make room for its labels.
		grid: [bars, rates].map((box) => ({ ...box, outerBoundsMode: 'none' as const })),
		xAxis: [
			{ ...barAxis, gridIndex: 0, axisLabel: { ...barAxis.axisLabel, ...(size.compact ? { alignMinLabel: 'left' as const } : {}) } },
			{
				...shareAxis(size.width < 800 ? 50 : 25, words.percent, !size.compact),
				gridIndex: 1,
				splitLine: { show: !size.compact, lineStyle: { color: 'var(--grid)', width: 1 } }
			}
		],
		yAxis: [0, 1].map((gridIndex) => ({
			type: 'category' as const,
			inverse: true,
			show: false,
			gridIndex,
			data: rows.map((_, index) => String(index))
		})),
		series: [
			...shareSeries(rows, { thickness: bar, smallest: size.width < 800 ? 9 : 4, percent: words.percent }),
			placedTexts(rowTexts(rows, words, layout, size)),
			rateSeries(rows, reference, words, layout)
		]
	};
}

function rowTexts(rows: readonly OutcomeBody[], words: OutcomeBodiesWords, layout: BodiesLayout, { compact }: ChartSize): PlacedText[] {
	const headings: readonly PlacedText[] = compact
		? []
		: [
				{ text: words.shares, x: layout.bars.left, y: 9, fill: 'var(--ink-2)' },
				{ text: words.rate, x: layout.rates.left, y: 9, fill: 'var(--ink-2)' }
			];
	return [
		...headings,
		...rows.flatMap(({ label, note, strong }, index): readonly PlacedText[] => {
			const y = layout.labelAt(index);
			return [
				{ text: label, x: 0, y, fill: 'var(--ink)', width: layout.name, bold: strong },
				{ text: note, x: layout.noteEnd, y, fill: 'var(--ink-3)', align: 'right', bold: strong }
			];
		})
	];
}

function rateSeries(rows: readonly OutcomeBody[], reference: number | null, words: OutcomeBodiesWords, layout: BodiesLayout) {
	const dots = rows.flatMap(({ rate }, index) => (rate === null ? [] : [{ rate, index }]));
	const at = (share: number): number => layout.rates.left + layout.rates.width * share;
	const renderItem: CustomSeriesRenderItem = ({ dataIndex }) => {
		const item = dots[dataIndex];
		if (item === undefined) return null;
		const { value, interval, few } = item.rate;
		const y = layout.rateAt(item.index);
		const colour = few ? 'var(--neutral-mark)' : rows[item.index]?.strong === true ? 'var(--ink)' : 'var(--accent)';
		const end = Math.max(value, interval?.high ?? value);
		const line = (x1: number, x2: number) => ({
			type: 'line' as const,
			shape: { x1, y1: y, x2, y2: y },
			style: { stroke: colour, lineWidth: 2, opacity: 0.5 }
		});
		return {
			type: 'group',
			children: [
				...(reference === null ? [] : [referenceLine(at(reference), y, layout.reference)]),
				...(interval === null ? [] : [line(at(interval.low), at(interval.high))]),
				{
					type: 'circle',
					shape: { cx: at(value), cy: y, r: 5 },
					style: { fill: few ? 'var(--paper)' : colour, stroke: few ? colour : 'var(--paper)', lineWidth: 1.5 },
					emphasis: { style: { stroke: 'var(--ink)', lineWidth: 2 } }
				},
				{
					type: 'text',
					style: {
						text: `${words.percent(value)}${few ? '†' : ''}`,
						x: at(end) + 8,
						y,
						fill: few ? 'var(--ink-3)' : 'var(--ink-2)',
						stroke: 'var(--paper)',
						lineWidth: 4,
						fontSize: 12,
						verticalAlign: 'middle'
					}
				}
			]
		};
	};
	return {
		type: 'custom' as const,
		coordinateSystem: 'none' as const,
		renderItem,
		data: dots.map(({ rate }) => withMark({ value: [rate.value] }, rate.mark))
	};
}

function referenceLine(x: number, y: number, length: number) {
	return {
		type: 'line' as const,
		silent: true,
		shape: { x1: x, y1: y - length / 2, x2: x, y2: y + length / 2 },
		style: { stroke: 'var(--ink)', lineWidth: 1, lineDash: [3, 3] }
	};
}
