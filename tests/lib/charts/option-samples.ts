import type { ChartSize, Mark } from '../../../src/lib/charts/chart';

/** Sizes every builder is tried in. */
export const SIZES: readonly ChartSize[] = [
	{ width: 328, height: 240, compact: true },
	{ width: 600, height: 290, compact: false },
	{ width: 1200, height: 290, compact: false }
];

export const NUMBER = (value: number): string => value.toLocaleString('en');

/** A mark with this title that leads to a page of the same name. */
export function mark(title: string): Mark {
	return { title, lines: [['value', title]], href: `/body/${title}/` };
}
