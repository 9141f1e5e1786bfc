import { labelWidth } from './axes';
import type { ChartSize } from './chart';

interface Box {
	readonly left: number;
	readonly width: number;
	readonly top: number;
	readonly height: number;
}

/** Where the parts of a chart of bodies stand, in pixels. */
export interface BodiesLayout {
	/** Plots of the bars and of the rates; on a phone both lie over each other. */
	readonly bars: Box;
	readonly rates: Box;
	/** Thickness of a bar. */
	readonly bar: number;
	/** Length of the line of the common rate in one row. */
	readonly reference: number;
	/** Width of a name, and where the note beside it ends. */
	readonly name: number;
	readonly noteEnd: number;
	readonly labelAt: (row: number) => number;
	readonly rateAt: (row: number) => number;
}

const ROW = 31;
/** On a phone: a line of words, a bar, and the rate under it. */
const TALL_ROW = 64;
const TOP = 22;
const AXIS = 26;

/** Height of a chart of so many bodies, in pixels. */
export function outcomeBodiesHeight(rows: number, compact: boolean): number {
	return compact ? rows * TALL_ROW + AXIS : rows * ROW + TOP + AXIS;
}

type LabelledRow = { readonly label: string; readonly note: string };

/** The layout of these rows: side by side, or on a phone below each other. */
export function bodiesLayout(rows: readonly LabelledRow[], { width, height, compact }: ChartSize): BodiesLayout {
	const note = labelWidth(rows.map((row) => row.note)) + 8;
	return compact ? tall(rows.length, note, width, height) : wide(rows, note, width, height);
}

function tall(count: number, note: number, width: number, height: number): BodiesLayout {
	const step = (height - AXIS) / Math.max(1, count);
	const box = { left: 1, width: width - 1 - 44, top: 0, height: height - AXIS };
	return {
		bars: box,
		rates: box,
		bar: 16,
		reference: 16,
		name: box.width - note,
		noteEnd: box.left + box.width,
		labelAt: (row) => row * step + step / 2 - 19,
		rateAt: (row) => row * step + step / 2 + 18
	};
}

function wide(rows: readonly LabelledRow[], note: number, width: number, height: number): BodiesLayout {
	const name = Math.min(width < 800 ? 120 : 196, labelWidth(rows.map((row) => row.label)) + 4);
	const left = name + note + 20;
	const room = width - left - 14 - 40 - 46;
	const vertical = { top: TOP, height: height - TOP - AXIS };
	const bars = { left, width: room * 0.68, ...vertical };
	const step = vertical.height / Math.max(1, rows.length);
	const middle = (row: number): number => TOP + (row + 0.5) * step;
	return {
		bars,
		rates: { left: left + bars.width + 40, width: room * 0.32, ...vertical },
		bar: 20,
		reference: step,
		name,
		noteEnd: left - 12,
		labelAt: middle,
		rateAt: middle
	};
}
