import type { ChartOption } from './chart';

/** A small line without axes, ending in a dot; `null` breaks it. */
export function sparkline(values: readonly (number | null)[]): ChartOption {
	const last = values.map((value) => value !== null).lastIndexOf(true);
	const known = values.flatMap((value) => (value === null ? [] : [value]));
	return {
		grid: { left: 3, right: 5, top: 4, bottom: 4 },
		xAxis: { type: 'category', show: false, boundaryGap: false, data: values.map((_, index) => String(index)) },
		yAxis: { type: 'value', show: false, min: 0, max: Math.max(1, ...known) },
		series: [
			{
				type: 'line',
				silent: true,
				connectNulls: false,
				lineStyle: { color: 'var(--ink-3)', width: 1.5 },
				showAllSymbol: true,
				symbol: 'circle',
				data: values.map((value, index) => ({
					value,
					symbolSize: index === last ? 6 : 0.1,
					itemStyle: { color: 'var(--accent)' }
				}))
			}
		]
	};
}
