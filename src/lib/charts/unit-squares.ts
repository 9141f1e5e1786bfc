import type { CustomSeriesRenderItem } from 'echarts';
import { labelWidth } from './axes';
import { withMark, type ChartOption, type ChartSize, type Mark } from './chart';
import { OUTCOME_COLOURS } from './outcome-colours';
import { placedTexts, type PlacedText } from './placed-texts';

/** A body or report whose requests are too few for a percentage, or are not stated whole. */
export interface SquaresItem {
	readonly label: string;
	/** How many there are, or how much of it is stated: `21`, `3/6 类`. */
	readonly note: string;
	/** Counts of the six outcomes in outcome order; `null`: not stated, no square. */
	readonly counts: readonly (number | null)[];
	/** One for each outcome. */
	readonly marks: readonly Mark[];
	readonly strong: boolean;
}

export interface SquaresWords {
	/** Stands where all stated counts are zero. */
	readonly none: string;
}

const ROW = 26;
/** Height that the squares of an item may take. */
const ROOM = 18;
const LARGEST = 13;

const columnsOf = (compact: boolean): number => (compact ? 1 : 2);

/** Height of a chart of so many items, in pixels. */
export function unitSquaresHeight(count: number, compact: boolean): number {
	return Math.ceil(count / columnsOf(compact)) * ROW + 4;
}

/** One square a request in the colour of its outcome: items in reading order, in one column on a phone, else in two. */
export function unitSquares(items: readonly SquaresItem[], words: SquaresWords, size: ChartSize): ChartOption {
	const columns = columnsOf(size.compact);
	const column = (size.width - (columns - 1) * 24) / columns;
	const note = labelWidth(items.map((item) => item.note)) + 8;
	const name = Math.min(column * 0.42, labelWidth(items.map((item) => item.label)) + 4);
	const left = name + note + 10;
	const placeOf = (index: number): { readonly x: number; readonly y: number } => ({
		x: (index % columns) * (column + 24),
		y: (Math.floor(index / columns) + 0.5) * ROW
	});
	const texts = items.flatMap(({ label, note: text, strong, counts }, index): readonly PlacedText[] => {
		const { x, y } = placeOf(index);
		return [
			{ text: label, x, y, fill: 'var(--ink)', width: name, bold: strong },
			{ text, x: x + name + note, y, fill: 'var(--ink-3)', align: 'right', bold: strong },
			...(total(counts) === 0 ? [{ text: words.none, x: x + left, y, fill: 'var(--ink-3)' }] : [])
		];
	});
	return { series: [placedTexts(texts), squareSeries(items, (index) => ({ ...placeOf(index), left }), column - left)] };
}

/** Sum of what is stated. */
function total(counts: readonly (number | null)[]): number {
	return counts.reduce<number>((sum, count) => (count === null ? sum : sum + count), 0);
}

/** How many squares stand on each other, and how far apart, so that the longest item fits: the way that makes them largest. */
export function squareGrid(most: number, width: number): { readonly rows: number; readonly step: number } {
	const ways = Array.from({ length: 6 }, (_, index) => {
		const rows = index + 1;
		return { rows, step: Math.min(LARGEST, ROOM / rows, width / Math.ceil(Math.max(1, most) / rows)) };
	});
	return ways.reduce((best, way) => (way.step > best.step + 0.01 ? way : best));
}

interface Run {
	readonly item: number;
	readonly outcome: number;
	readonly start: number;
	readonly count: number;
	readonly mark: Mark;
}

function runsOf({ counts, marks }: SquaresItem, item: number): readonly Run[] {
	const runs: Run[] = [];
	let start = 0;
	for (const [outcome, count] of counts.entries()) {
		const mark = marks[outcome];
		if (count === null || count === 0 || mark === undefined) continue;
		runs.push({ item, outcome, start, count, mark });
		start += count;
	}
	return runs;
}

type Place = (item: number) => { readonly x: number; readonly y: number; readonly left: number };

function squareSeries(items: readonly SquaresItem[], placeOf: Place, width: number) {
	const runs = items.flatMap(runsOf);
	const { rows, step } = squareGrid(Math.max(0, ...items.map(({ counts }) => total(counts))), width);
	const side = step - (step > 6 ? 2 : 0.5);
	const renderItem: CustomSeriesRenderItem = ({ dataIndex }) => {
		const run = runs[dataIndex];
		if (run === undefined) return null;
		const { x, y, left } = placeOf(run.item);
		const top = y - (rows * step) / 2;
		return {
			type: 'group',
			children: Array.from({ length: run.count }, (_, i) => {
				const at = run.start + i;
				return {
					type: 'rect' as const,
					shape: { x: x + left + Math.floor(at / rows) * step, y: top + (at % rows) * step, width: side, height: side, r: 1 },
					style: { fill: OUTCOME_COLOURS[run.outcome]?.fill ?? 'var(--o-other)' },
					emphasis: { style: { stroke: 'var(--ink)', lineWidth: 1.5 } }
				};
			})
		};
	};
	return {
		type: 'custom' as const,
		coordinateSystem: 'none' as const,
		renderItem,
		data: runs.map(({ count, mark }) => withMark({ value: [count] }, mark))
	};
}
