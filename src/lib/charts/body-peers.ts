import { labelWidth, valueAxis } from './axes';
import { withMark, type ChartOption, type ChartSize, type Mark } from './chart';
import { scaleKindFor, valueScale, type ValueScale } from './value-scale';

/** What stands at one place of a strip: the bodies that state a value, or one of a range of values. */
export interface PeerMark {
	readonly value: number;
	/** Bodies at this place. */
	readonly bodies: number;
	/** The body that the page is about is here. */
	readonly own: boolean;
	/** Rates of too few cases only: drawn faint. */
	readonly faint: boolean;
	readonly mark: Mark;
}

/** One measure: a strip of its own scale. */
export interface PeerStrip {
	readonly label: string;
	/** What the body states: `26 件`, or why it states no number. */
	readonly own: string;
	/** Where it stands, and among how many: `第 2 位`, `共 35 个`. */
	readonly place: readonly [string, string];
	/** Words for how many bodies stand where most do; '' where no two share a place. */
	readonly crowd: string;
	readonly marks: readonly PeerMark[];
	readonly number: (value: number) => string;
	/** Least distance between labels of the axis. */
	readonly smallest: number;
}

/** Height a strip is given with its axis, in pixels. */
export const PEER_STRIP_HEIGHT = 66;

/** An upright line for each value that bodies state and a dot for the body looked at, a strip for each measure. */
export function bodyPeers(strips: readonly PeerStrip[], size: ChartSize): ChartOption {
	const height = size.height / strips.length;
	const left = labelWidth(strips.flatMap(({ label, own }) => [label, own])) + 18;
	const right = Math.max(24, labelWidth(strips.flatMap(({ place }) => place)) + 22);
	const scales = strips.map(scaleOf);
	return {
		grid: strips.map((_, index) => ({ left, right, top: index * height + 18, height: height - 46 })),
		xAxis: strips.map(({ number }, index) => ({
			...valueAxis(scales[index] ?? valueScale('linear', []), number, false),
			gridIndex: index
		})),
		yAxis: strips.flatMap((strip, index) => [
			{ ...endAxis(strip.label, [strip.label, strip.own], 'left'), gridIndex: index },
			{ ...endAxis(strip.label, strip.place, 'right'), gridIndex: index }
		]),
		series: strips.flatMap((strip, index) => stripSeries(strip, scales[index] ?? valueScale('linear', []), index, size))
	};
}

function stripSeries({ label, marks, crowd }: PeerStrip, scale: ValueScale, index: number, size: ChartSize) {
	const axes = { type: 'scatter' as const, xAxisIndex: index, yAxisIndex: index * 2 };
	const at = ({ value }: PeerMark) => [scale.at(value), label] as [number, string];
	const most = Math.max(0, ...marks.map(({ bodies }) => bodies));
	const crowded = marks.find(({ bodies }) => bodies === most);
	return [
		{
			...axes,
			symbol: 'rect',
			symbolSize: [size.compact ? 1.5 : 2, 16] as [number, number],
			itemStyle: { color: 'var(--neutral-mark)' },
			data: marks
				.filter(({ own }) => !own)
				.map((one) => withMark({ value: at(one), itemStyle: { color: 'var(--neutral-mark)', opacity: one.faint ? 0.35 : 0.85 } }, one.mark))
		},
		{
			...axes,
			symbolSize: 12,
			z: 3,
			data: marks.filter(({ own }) => own).map((one) => withMark({ value: at(one), itemStyle: dot(one.faint) }, one.mark))
		},
		{
			...axes,
			silent: true,
			symbolSize: 0,
			data: crowded === undefined || crowd === '' ? [] : [at(crowded)],
			label: {
				show: true,
				position: 'top' as const,
				// Where most stand at zero, the words must not run into the names on the left.
				align: 'left' as const,
				distance: 9,
				formatter: crowd,
				color: 'var(--ink-3)',
				fontSize: 12,
				fontFamily: 'inherit'
			}
		}
	];
}

function dot(faint: boolean) {
	return faint
		? { color: 'var(--paper)', borderColor: 'var(--accent)', borderWidth: 2, opacity: 1 }
		: { color: 'var(--accent)', borderColor: 'var(--paper)', borderWidth: 1.5, opacity: 1 };
}

function scaleOf({ marks, smallest }: PeerStrip): ValueScale {
	const numbers = marks.flatMap(({ value, bodies }) => Array.from({ length: bodies }, () => value));
	return valueScale(smallest < 1 ? 'linear' : scaleKindFor(numbers), numbers, smallest);
}

/** Words at one end of a strip, the second line quieter or louder than the first. */
function endAxis(category: string, [first, second]: readonly [string, string], position: 'left' | 'right') {
	const text = { fontSize: 12, fontFamily: 'inherit', lineHeight: 16 };
	return {
		type: 'category' as const,
		data: [category],
		position,
		axisLine: { show: false },
		axisTick: { show: false },
		axisLabel: {
			...text,
			margin: 12,
			color: 'var(--ink)',
			formatter: `{first|${first}}\n{second|${second}}`,
			rich: {
				first: { ...text, color: 'var(--ink)', align: position === 'left' ? ('right' as const) : ('left' as const) },
				second: { ...text, color: 'var(--ink-2)', align: position === 'left' ? ('right' as const) : ('left' as const) }
			}
		}
	};
}
