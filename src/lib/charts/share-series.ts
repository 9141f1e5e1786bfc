import { withMark, type Mark } from './chart';
import { OUTCOME_COLOURS } from './outcome-colours';

/** A 100 % bar: counts of the six outcomes in outcome order, and the sum that the shares refer to. */
export interface ShareBar {
	readonly counts: readonly number[];
	readonly n: number;
	/** One for each outcome. */
	readonly marks: readonly Mark[];
}

export interface ShareLook {
	/** Thickness of a bar in pixels. */
	readonly thickness: number;
	/** Smallest share, in per cent, that is labelled. */
	readonly smallest: number;
	readonly percent: (share: number) => string;
}

/** Stacked bars on an axis from 0 to 100 and categories `0`, `1`, …: a row each, `null` for a row without a bar. */
export function shareSeries(bars: readonly (ShareBar | null)[], { thickness, smallest, percent }: ShareLook) {
	return OUTCOME_COLOURS.map((colour, outcome) => {
		const style = { color: colour.fill, borderColor: 'var(--paper)', borderWidth: 1 };
		return {
			type: 'bar' as const,
			stack: 'share',
			barWidth: thickness,
			itemStyle: style,
			emphasis: { itemStyle: { ...style, borderColor: 'var(--ink)', borderWidth: 2 } },
			label: { color: colour.ink, fontSize: 12, position: 'inside' as const },
			data: bars.map((bar, index) => {
				const count = bar?.counts[outcome];
				const mark = bar?.marks[outcome];
				if (bar === null || count === undefined || mark === undefined) return { value: null };
				const share = count / bar.n;
				return withMark({ value: [share * 100, String(index)], label: { show: share * 100 >= smallest, formatter: percent(share) } }, mark);
			})
		};
	});
}

/** The axis of the shares. */
export function shareAxis(interval: number, percent: (share: number) => string, show = true) {
	return {
		type: 'value' as const,
		min: 0,
		max: 100,
		interval,
		axisLine: { show: false },
		axisTick: { show: false },
		splitLine: { show: false },
		axisLabel: { show, color: 'var(--ink-3)', fontSize: 12, formatter: (value: number) => percent(value / 100) }
	};
}
