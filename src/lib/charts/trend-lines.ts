import { categoryAxis, labelStep, labelWidth, valueAxis, type Category } from './axes';
import { lastNumber, type BodyLine, type BodyPoint } from './body-line';
import { withMark, type ChartOption, type ChartSize, type Mark } from './chart';
import { endLabels, type EndLabel } from './end-labels';
import { missingSeries, noReportAreas } from './missing-marks';
import type { MissingState } from '../../core/measure/measure';
import { peerBand } from './peer-band';
import { pickStyle } from './pick-style';
import { seamLines } from './seam-lines';
import { valueScale, type ScaleKind, type ValueScale } from './value-scale';

/** What the lines stand in front of. */
export interface TrendFrame {
	readonly years: readonly Category[];
	/** Quartiles of the peer group, one for each year; null where too few state the figure. */
	readonly peers: readonly { readonly low: number | null; readonly middle: number | null; readonly high: number | null }[];
	/** Places of years from which another form holds; lines cross only where `joined`. */
	readonly seams: readonly { readonly at: number; readonly joined: boolean; readonly label: string }[];
	readonly kind: ScaleKind;
	/** Least distance between labels of the value axis. */
	readonly smallest: number;
	/** The first and last year stand at the edges of the plot even where there is something to write beside them. */
	readonly atEdges?: boolean;
}

/** One measure of several bodies by year; lines break at gaps and at seams, and end in name and value. */
export function trendLines(lines: readonly BodyLine[], frame: TrendFrame, number: (value: number) => string, size: ChartSize): ChartOption {
	const scale = valueScale(frame.kind, numbersOf(lines, frame), frame.smallest);
	const grid = {
		left: labelWidth(scale.ticks.map(number)) + 10,
		right: Math.min(size.width * 0.4, labelWidth(lines.map(({ label }) => label)) + 18),
		top: 26,
		bottom: 44
	};
	const room = labelWidth(frame.years.flatMap(({ label, note }) => [label, note])) + 8;
	const years = frame.years.map(({ label }) => label);
	const height = size.height - grid.top - grid.bottom;
	const missing = missingOf(lines, years);
	return {
		grid,
		xAxis: categoryAxis(
			frame.years,
			labelStep(years.length, size.width - grid.left - grid.right, room),
			!frame.atEdges && (missing.length > 0 || lines.some(({ told }) => told !== undefined))
		),
		yAxis: valueAxis(scale, number),
		series: [
			peerBand([
				frame.peers.map(({ low, middle, high }, index) => ({
					x: years[index] ?? '',
					low: placed(low, scale),
					middle: placed(middle, scale),
					high: placed(high, scale)
				}))
			]),
			seamLines(frame.seams.map(({ at, label }) => ({ before: years[at - 1] ?? '', after: years[at] ?? '', label }))),
			...lines.flatMap((line) => pieces(line, frame).map((points) => lineSeries(line, points, scale))),
			...missingMarks(missing, scale),
			endLabels(lineEnds(lines, years.at(-1) ?? '', scale, height), height, grid.right - 16)
		]
	};
}

function numbersOf(lines: readonly BodyLine[], { peers }: TrendFrame): readonly number[] {
	const values = [...lines.flatMap(({ points }) => points.map(({ value }) => value)), ...peers.map(({ high }) => high)];
	return values.filter((value) => value !== null);
}

function placed(value: number | null, scale: ValueScale): number | null {
	return value === null ? null : scale.at(value);
}

/** The line's points cut at every seam it may not cross; a point outside a piece is null there. */
function pieces({ points }: BodyLine, { seams }: TrendFrame): readonly (readonly (BodyPoint | null)[])[] {
	const cuts = [0, ...seams.filter(({ joined }) => !joined).map(({ at }) => at), points.length];
	return cuts.slice(1).map((end, index) => points.map((point, at) => (at >= (cuts[index] ?? 0) && at < end ? point : null)));
}

function lineSeries({ pick, told }: BodyLine, points: readonly (BodyPoint | null)[], scale: ValueScale) {
	const style = pickStyle(pick);
	const point = { color: style.colour, borderColor: 'var(--paper)', borderWidth: pick === null ? 0 : 1.5 };
	const hollow = { color: 'var(--paper)', borderColor: style.colour, borderWidth: 1.5 };
	return {
		type: 'line' as const,
		symbol: style.symbol,
		symbolSize: style.size,
		showAllSymbol: true,
		connectNulls: false,
		z: style.z,
		lineStyle: { width: style.lineWidth, color: style.colour },
		itemStyle: point,
		label: { show: told !== undefined, position: 'top' as const, color: 'var(--ink)', fontSize: 12, fontFamily: 'inherit' },
		emphasis: {
			scale: false,
			lineStyle: { width: style.lineWidth, color: style.colour },
			itemStyle: { borderColor: 'var(--ink)', borderWidth: 2 }
		},
		data: points.map((one) => {
			if (one === null || one.value === null) return { value: null };
			const label = told === undefined ? {} : { label: { formatter: told(one.value) } };
			return withMark({ value: scale.at(one.value), itemStyle: one.faint ? hollow : point, ...label }, one.mark);
		})
	};
}

interface Missing {
	readonly year: string;
	readonly state: MissingState;
	readonly shift: number;
	readonly mark: Mark;
	/** None of the bodies has a report: the whole year is hatched. */
	readonly all: boolean;
}

/** Side by side on the axis where several bodies lack the same year. */
function missingOf(lines: readonly BodyLine[], years: readonly string[]): readonly Missing[] {
	return years.flatMap((year, index) => {
		const points = lines.flatMap(({ points: own }) => own[index] ?? []);
		const missing = points.flatMap(({ state, mark }) => (state === 'number' ? [] : [{ state, mark }]));
		const all = points.every(({ state }) => state === 'no_report');
		const shown = all ? missing.slice(0, 1) : missing;
		return shown.map((one, place) => ({ ...one, year, all, shift: (place - (shown.length - 1) / 2) * 11 }));
	});
}

function missingMarks(missing: readonly Missing[], { min: base }: ValueScale) {
	return [
		noReportAreas(
			missing
				.filter(({ state }) => state === 'no_report')
				.map(({ year, shift, mark, all }) => ({ x: year, shift, mark, ...(all ? {} : { stands: { on: base, height: 10 } }) })),
			9
		),
		missingSeries(missing.map(({ year, state, shift, mark }) => ({ at: [year, base], state, shift: [shift, 0], mark })))
	];
}

function lineEnds(lines: readonly BodyLine[], year: string, scale: ValueScale, height: number): readonly EndLabel[] {
	return lines.flatMap(({ label, pick, points }) => {
		const last = lastNumber(points);
		if (last === null || label === '') return [];
		const at = scale.at(last.value);
		return [{ text: label, pick, at: [year, at] as const, anchor: height * (1 - (at - scale.min) / (scale.max - scale.min)) }];
	});
}
