import { categoryAxis, labelStep, labelWidth, valueAxis, type Category } from './axes';
import { withMark, type ChartOption, type ChartSize, type Mark } from './chart';
import { endLabels, type EndLabel } from './end-labels';
import { pickStyle } from './pick-style';

/** A body's place in one year. */
export interface RankPoint {
	/** `null` when it has none: no number, or no report. */
	readonly rank: number | null;
	/** The place in characters: `=9` where it is shared. */
	readonly text: string;
	readonly mark: Mark;
}

/** One body's ranks, one point for each year. */
export interface RankLine {
	readonly name: string;
	/** Its place among the bodies chosen, from 0; `null` when it is not chosen. */
	readonly pick: number | null;
	readonly points: readonly RankPoint[];
}

/** Ranks drawn; a chosen body below them stands under the plot, its rank as a number. */
const SHOWN_RANKS = 10;
const LOWEST = SHOWN_RANKS + 0.5;
/** Height of a row of numbers under the plot, in pixels. */
const ROW = 15;

const SCALE = { kind: 'linear' as const, ticks: [1, 5, SHOWN_RANKS], at: (rank: number) => rank, min: 0.5, max: LOWEST };

/** Rank by year, first at the top. Lines break where a body has no rank or one below those shown. */
export function bump(lines: readonly RankLine[], years: readonly Category[], size: ChartSize): ChartOption {
	const names = years.map(({ label }) => label);
	const below = names.map((_, index) => belowIn(lines, index));
	const rows = Math.max(0, ...below.map((points) => points.length));
	const grid = {
		left: 30,
		right: Math.min(size.width * 0.45, labelWidth(lines.map(({ name }) => `=10 ${name}`)) + 18),
		top: 12,
		bottom: 30 + rows * ROW
	};
	const height = size.height - grid.top - grid.bottom;
	const axis = categoryAxis(years, labelStep(names.length, size.width - grid.left - grid.right, labelWidth(names) + 8));
	return {
		grid,
		xAxis: { ...axis, axisLine: { show: false }, axisLabel: { ...axis.axisLabel, margin: 8 + rows * ROW } },
		yAxis: { ...valueAxis(SCALE, String, false), inverse: true },
		series: [
			...lines.map(rankSeries),
			belowSeries(below, names),
			endLabels(lineEnds(lines, below.at(-1) ?? [], names.at(-1) ?? '', height), height + rows * ROW, grid.right - 18)
		]
	};
}

interface Below {
	readonly line: RankLine;
	readonly rank: number;
	readonly text: string;
	readonly mark: Mark;
}

/** Chosen bodies below the ranks shown in one year, best first. */
function belowIn(lines: readonly RankLine[], index: number): readonly Below[] {
	return lines
		.flatMap((line) => {
			const point = line.points[index];
			const rank = point?.rank ?? null;
			return line.pick === null || point === undefined || rank === null || rank <= SHOWN_RANKS
				? []
				: [{ line, rank, text: point.text, mark: point.mark }];
		})
		.sort((a, b) => a.rank - b.rank);
}

function isShown({ rank }: RankPoint): boolean {
	return rank !== null && rank <= SHOWN_RANKS;
}

function rankSeries({ pick, points }: RankLine) {
	const style = pickStyle(pick);
	return {
		type: 'line' as const,
		symbol: style.symbol,
		symbolSize: style.size,
		showAllSymbol: true,
		connectNulls: false,
		z: style.z,
		lineStyle: { width: style.lineWidth, color: style.colour },
		itemStyle: { color: style.colour, borderColor: 'var(--paper)', borderWidth: pick === null ? 0 : 1.5 },
		emphasis: {
			scale: false,
			lineStyle: { width: style.lineWidth, color: style.colour },
			itemStyle: { borderColor: 'var(--ink)', borderWidth: 2 }
		},
		data: points.map((point) => (isShown(point) ? withMark({ value: point.rank }, point.mark) : { value: null }))
	};
}

function belowSeries(below: readonly (readonly Below[])[], years: readonly string[]) {
	return {
		type: 'scatter' as const,
		symbol: 'circle',
		symbolSize: 15,
		clip: false,
		itemStyle: { color: 'transparent' },
		emphasis: { scale: false, itemStyle: { borderColor: 'var(--ink)', borderWidth: 2 } },
		data: below.flatMap((points, index) =>
			points.map(({ line, text, mark }, row) =>
				withMark(
					{
						value: [years[index] ?? '', LOWEST],
						symbolOffset: [0, (row + 0.5) * ROW],
						label: { show: true, formatter: text, position: 'inside' as const, fontSize: 12, color: pickStyle(line.pick).ink }
					},
					mark
				)
			)
		)
	};
}

/** Names of the bodies with a rank in the last year; without one a line has no end to name. */
function lineEnds(lines: readonly RankLine[], below: readonly Below[], year: string, height: number): readonly EndLabel[] {
	const shown = lines.flatMap(({ name, pick, points }) => {
		const last = points.at(-1);
		const rank = last?.rank ?? null;
		if (last === undefined || rank === null || rank > SHOWN_RANKS) return [];
		return [
			{ text: `${last.text} ${name}`, pick, at: [year, rank] as const, anchor: ((rank - SCALE.min) / (SCALE.max - SCALE.min)) * height }
		];
	});
	const under = below.map(({ line }, row) => ({
		text: line.name,
		pick: line.pick,
		at: [year, LOWEST] as const,
		anchor: height,
		distance: 18,
		wanted: height + (row + 0.5) * ROW
	}));
	return [...shown, ...under];
}
