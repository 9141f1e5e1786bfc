import type { CustomSeriesRenderItem } from 'echarts';
import { labelWidth } from './axes';
import { withMark, type ChartOption, type ChartSize, type Mark } from './chart';
import { flowLayout, type Flow, type FlowNode } from './flow-layout';
import { OUTCOME_COLOURS } from './outcome-colours';
import { placedTexts, type PlacedText } from './placed-texts';

/** Requests of one kind of applicant that came to one outcome, both by their place in the order of names. */
export interface ApplicantFlow extends Flow {
	readonly mark: Mark;
}

export interface ApplicantFlowWords {
	/** Names of the kinds of applicants, in the order of the form. */
	readonly applicants: readonly string[];
	/** Names of the six outcomes, in outcome order. */
	readonly outcomes: readonly string[];
	readonly number: (value: number) => string;
}

const NODE = 10;
const GAP = 18;
/** On a phone the count stands under the name. */
const TALL_GAP = 30;
const TOP = 10;

/** From who asked, on the left, to what came of it, on the right: one band a pair, as thick as its requests are many. */
export function applicantFlow(flows: readonly ApplicantFlow[], words: ApplicantFlowWords, size: ChartSize): ChartOption {
	const layout = flowLayout(
		flows.filter(({ value }) => value > 0),
		size.height - 2 * TOP,
		size.compact ? TALL_GAP : GAP
	);
	const sources = layout.sources.map((node) => linesOf(words.applicants, node, words, size.compact));
	const targets = layout.targets.map((node) => linesOf(words.outcomes, node, words, size.compact));
	const left = labelWidth(sources.flatMap(({ lines }) => lines)) + 8;
	const right = size.width - labelWidth(targets.flatMap(({ lines }) => lines)) - 8;
	const texts = [
		...sources.flatMap((name) => textsOf(name, { x: left - 6, align: 'right' })),
		...targets.flatMap((name) => textsOf(name, { x: right + 6 }))
	];
	const bars = [
		...layout.sources.map((node) => ({ x: left, y: TOP + node.top, height: node.height, fill: 'var(--ink-3)' })),
		...layout.targets.map((node) => ({
			x: right - NODE,
			y: TOP + node.top,
			height: node.height,
			fill: OUTCOME_COLOURS[node.index]?.fill ?? 'var(--o-other)'
		}))
	];
	const bands = layout.bands.flatMap((band) => {
		const mark = flows.find(({ source, target }) => source === band.source && target === band.target)?.mark;
		return mark === undefined ? [] : [{ ...band, from: TOP + band.from, to: TOP + band.to, mark }];
	});
	return { series: [bandSeries(bands, left + NODE, right - NODE), barSeries(bars), placedTexts(texts)] };
}

interface NodeName {
	/** Name and count, one line or two. */
	readonly lines: readonly string[];
	/** Middle of the node. */
	readonly middle: number;
}

function linesOf(names: readonly string[], node: FlowNode, { number }: ApplicantFlowWords, compact: boolean): NodeName {
	const parts = [names[node.index] ?? '', number(node.value)];
	return { lines: compact ? parts : [parts.join(' ')], middle: TOP + node.top + node.height / 2 };
}

function textsOf({ lines, middle }: NodeName, place: Pick<PlacedText, 'x' | 'align'>): readonly PlacedText[] {
	return lines.map((text, line) => ({
		text,
		y: middle + (line - (lines.length - 1) / 2) * 15,
		fill: line === 0 ? 'var(--ink)' : 'var(--ink-2)',
		...place
	}));
}

interface Band extends ApplicantFlow {
	readonly from: number;
	readonly to: number;
	readonly height: number;
}

function bandSeries(bands: readonly Band[], x1: number, x2: number) {
	const middle = (x1 + x2) / 2;
	const renderItem: CustomSeriesRenderItem = ({ dataIndex }) => {
		const band = bands[dataIndex];
		if (band === undefined) return null;
		const { from, to, height } = band;
		// A hair at least: what there is must be seen.
		const thick = Math.max(0.75, height);
		const pathData =
			`M${x1} ${from}C${middle} ${from} ${middle} ${to} ${x2} ${to}L${x2} ${to + thick}` +
			`C${middle} ${to + thick} ${middle} ${from + thick} ${x1} ${from + thick}Z`;
		return {
			type: 'path',
			shape: { pathData },
			style: { fill: OUTCOME_COLOURS[band.target]?.fill ?? 'var(--o-other)', opacity: 0.28 },
			emphasis: { style: { opacity: 0.8, stroke: 'var(--ink)', lineWidth: 1 } }
		};
	};
	return {
		type: 'custom' as const,
		coordinateSystem: 'none' as const,
		renderItem,
		data: bands.map(({ value, mark }) => withMark({ value: [value] }, mark))
	};
}

interface Bar {
	readonly x: number;
	readonly y: number;
	readonly height: number;
	readonly fill: string;
}

function barSeries(bars: readonly Bar[]) {
	const renderItem: CustomSeriesRenderItem = ({ dataIndex }) => {
		const bar = bars[dataIndex];
		if (bar === undefined) return null;
		const { x, y, height, fill } = bar;
		return { type: 'rect', shape: { x, y, width: NODE, height: Math.max(1, height) }, style: { fill } };
	};
	return { type: 'custom' as const, coordinateSystem: 'none' as const, silent: true, renderItem, data: bars.map(() => [0]) };
}
