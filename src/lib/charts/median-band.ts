import { categoryAxis, labelStep, labelWidth, valueAxis, type Category } from './axes';
import { withMark, type ChartOption, type ChartSize, type Mark } from './chart';
import { valueScale } from './value-scale';

/** One year: quartiles and median over the bodies that state the figure; `null` breaks line and band. */
export interface MedianBandRow extends Category {
	readonly quartile1: number | null;
	readonly median: number | null;
	readonly quartile3: number | null;
	readonly mark: Mark;
}

export interface MedianBandWords {
	readonly median: string;
	readonly middleHalf: string;
	readonly number: (value: number) => string;
	/** The last median with its unit: `282 条`. */
	readonly quantity: (value: number) => string;
}

const POINT = { color: 'var(--accent)', borderColor: 'var(--paper)', borderWidth: 1.5 } as const;

/** Median line over the quartile band, by year. */
export function medianBand(rows: readonly MedianBandRow[], words: MedianBandWords, size: ChartSize): ChartOption {
	const scale = valueScale(
		'linear',
		rows.flatMap((row) => (row.quartile3 === null ? [] : [row.quartile3]))
	);
	const last = rows.filter((row) => row.median !== null).at(-1);
	const endLabels =
		last === undefined ? [] : [words.median, words.middleHalf, ...(last.median === null ? [] : [words.quantity(last.median)])];
	const left = labelWidth(scale.ticks.map(words.number)) + 10;
	const right = labelWidth(endLabels) + 14;
	const step = labelStep(rows.length, size.width - left - right, labelWidth(rows.flatMap((row) => [row.label, row.note])) + 8);
	return {
		grid: { left, right, top: 14, bottom: 44 },
		xAxis: categoryAxis(rows, step, false),
		yAxis: valueAxis(scale, words.number),
		series: [...bandSeries(rows, words), medianSeries(rows, words)]
	};
}

function bandSeries(rows: readonly MedianBandRow[], words: MedianBandWords) {
	const last = rows.filter((row) => row.quartile3 !== null).at(-1);
	const common = { type: 'line' as const, stack: 'band', symbol: 'none', silent: true, lineStyle: { width: 0 }, connectNulls: false };
	return [
		{ ...common, data: rows.map((row) => row.quartile1) },
		{
			...common,
			areaStyle: { color: 'var(--band)', opacity: 1 },
			data: rows.map((row) => (row.quartile1 === null || row.quartile3 === null ? null : row.quartile3 - row.quartile1))
		},
		{
			type: 'scatter' as const,
			silent: true,
			symbolSize: 0,
			label: { show: true, formatter: words.middleHalf, position: 'right' as const, distance: 6, color: 'var(--ink-2)', fontSize: 12 },
			data: last === undefined || last.quartile3 === null ? [] : [[last.label, last.quartile3]]
		}
	];
}

function medianSeries(rows: readonly MedianBandRow[], words: MedianBandWords) {
	const lastIndex = rows.map((row) => row.median !== null).lastIndexOf(true);
	return {
		type: 'line' as const,
		symbol: 'circle',
		symbolSize: 7,
		showAllSymbol: true,
		connectNulls: false,
		z: 3,
		lineStyle: { width: 2.5, color: 'var(--accent)' },
		itemStyle: POINT,
		emphasis: { itemStyle: { ...POINT, borderColor: 'var(--ink)', borderWidth: 2 }, lineStyle: { width: 2.5, color: 'var(--accent)' } },
		data: rows.map((row, index) =>
			withMark(
				{
					value: row.median,
					label: {
						show: index === lastIndex,
						position: 'right' as const,
						distance: 7,
						align: 'left' as const,
						formatter: row.median === null ? '' : `${words.median}\n{value|${words.quantity(row.median)}}`,
						color: 'var(--accent)',
						fontSize: 12,
						lineHeight: 16,
						rich: { value: { fontSize: 13, fontWeight: 600 as const, color: 'var(--accent)' } }
					}
				},
				row.mark
			)
		)
	};
}
