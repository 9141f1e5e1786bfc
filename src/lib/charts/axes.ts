import type { ValueScale } from './value-scale';

/** A category on an axis: its label, and a second line that says what it rests on (`33/40`); '' for none. */
export interface Category {
	readonly label: string;
	readonly note: string;
}

const LABEL = { fontSize: 12 } as const;

/** Vertical value axis or, as `xAxis`, horizontal: no line, few labels, hairline grid. */
export function valueAxis(scale: ValueScale, format: (value: number) => string, grid = true) {
	const positions = scale.ticks.map(scale.at);
	const labels = new Map(scale.ticks.map((tick) => [scale.at(tick), format(tick)]));
	return {
		type: 'value' as const,
		min: scale.min,
		max: scale.max,
		axisLine: { show: false },
		axisTick: { show: false, customValues: positions },
		axisLabel: {
			...LABEL,
			color: 'var(--ink-3)',
			hideOverlap: true,
			customValues: positions,
			formatter: (at: number) => labels.get(at) ?? ''
		},
		splitLine: { show: grid, lineStyle: { color: 'var(--grid)', width: 1 } }
	};
}

/** Category axis under the plot: label, then its note on a second line. `every` shows each n-th label where room is short. */
export function categoryAxis(categories: readonly Category[], every = 1, boundaryGap = true) {
	return {
		type: 'category' as const,
		data: categories.map((category) => category.label),
		boundaryGap,
		axisLine: { onZero: false, lineStyle: { color: 'var(--control)', width: 1 } },
		axisTick: { show: false },
		axisLabel: {
			...LABEL,
			interval: (index: number) => (categories.length - 1 - index) % every === 0,
			color: 'var(--ink-2)',
			formatter: (label: string, index: number) => {
				const note = categories[index]?.note ?? '';
				return note === '' ? label : `${label}\n{note|${note}}`;
			},
			lineHeight: 17,
			rich: { note: { ...LABEL, color: 'var(--ink-3)', lineHeight: 17 } }
		}
	};
}

/** Category axis at the left, read downwards: label, then its note on a second line. */
export function stripAxis(categories: readonly Category[]) {
	return {
		type: 'category' as const,
		inverse: true,
		data: categories.map((category) => category.label),
		axisLine: { show: false },
		axisTick: { show: false },
		axisLabel: {
			color: 'var(--ink)',
			fontSize: 12,
			lineHeight: 16,
			formatter: (label: string, index: number) => `${label}\n{note|${categories[index]?.note ?? ''}}`,
			rich: { note: { color: 'var(--ink-3)', fontSize: 12, lineHeight: 16, align: 'right' as const } }
		}
	};
}

/** How many labels to step over so that labels of `labelWidth` pixels do not touch. */
export function labelStep(count: number, plotWidth: number, labelWidth: number): number {
	return Math.max(1, Math.ceil((count * labelWidth) / plotWidth));
}

/** Pixels that the longest label takes: 12 a Chinese character, over 7 any other, at 12 px. */
export function labelWidth(labels: readonly string[]): number {
	const widthOf = (label: string): number => [...label].reduce((sum, char) => sum + (char > '\u2e7f' ? 12.5 : 7.5), 0);
	return Math.ceil(Math.max(0, ...labels.map(widthOf)));
}
