import type { BodyLine, BodyPoint } from '../../../../src/lib/charts/body-line';
import { bump, type RankLine } from '../../../../src/lib/charts/bump';
import { heatHeights, heatMatrix, type HeatCell } from '../../../../src/lib/charts/heat-matrix';
import type { MissingState } from '../../../../src/core/measure/measure';
import { density, type DensityField } from '../../../../src/lib/charts/density';
import { panelHeights } from '../../../../src/lib/charts/panel-layout';
import { rankDots, rankDotsHeight, type RankDot, type RankFrame } from '../../../../src/lib/charts/rank-dots';
import { scatter, type ScatterAxes, type ScatterPoint } from '../../../../src/lib/charts/scatter';
import { slope } from '../../../../src/lib/charts/slope';
import { smallMultiples } from '../../../../src/lib/charts/small-multiples';
import { trendLines, type TrendFrame } from '../../../../src/lib/charts/trend-lines';
import { valueScale } from '../../../../src/lib/charts/value-scale';
import { caseMark, caseNumber, casePercent, type SnapshotCase } from '../snapshot-case';

const YEARS = ['2018', '2019', '2020', '2021', '2022', '2023', '2024'];
const COUNTS = ['31/40', '33/40', '35/40', '38/40', '36/40', '39/40', '40/40'];

type Stated = number | MissingState;

const point = (stated: Stated | undefined, faint = false): BodyPoint => ({
	value: typeof stated === 'number' ? stated : null,
	state: typeof stated === 'number' ? 'number' : (stated ?? 'absent'),
	faint,
	mark: caseMark(String(stated))
});

const line = (name: string, pick: number | null, stated: readonly Stated[]): BodyLine => {
	const last = stated.findLast((value) => typeof value === 'number');
	return { name, pick, label: `${name} ${last ?? ''}`.trim(), points: stated.map((one) => point(one)) };
};

/** Every state, two bodies that end in one place, a name too long for its room. */
const LINES = [
	line('塔什库勒维吾尔族乡', 0, [120, 180, 150, 240, 310, 290, 330]),
	line('城关镇', 1, [60, 'absent', 'blank', 80, 'dash', 'unreadable', 330]),
	line('滨河街道', 2, ['no_report', 'no_report', 40, 'not_read', 90, 100, 'no_cases']),
	line('“<b>名字很长很长很长很长很长很长的镇', 3, ['no_report', 10, 20, 30, 40, 50, 60]),
	line('柳林镇', null, ['no_report', 200, 210, 220, 205, 230, 250])
];

const FRAME: TrendFrame = {
	years: YEARS.map((label, index) => ({ label, note: COUNTS[index] ?? '' })),
	peers: YEARS.map((_, index) =>
		index === 2 ? { low: null, middle: null, high: null } : { low: 40 + index * 5, middle: 90 + index * 8, high: 160 + index * 12 }
	),
	seams: [
		{ at: 1, joined: true, label: '表式改变' },
		{ at: 3, joined: false, label: '表式改变' }
	],
	kind: 'linear',
	smallest: 1
};

const ranks = (name: string, pick: number | null, places: readonly (number | null)[]): RankLine => ({
	name,
	pick,
	points: places.map((rank) => ({ rank, text: rank === 9 ? '=9' : String(rank), mark: caseMark(`${name} ${rank ?? '-'}`) }))
});

/** Shared places, gaps, and two chosen bodies below the tenth. */
const RANKS = [
	ranks('新城街道', null, [1, 1, 1, 1, 1, 1, 1]),
	ranks('城关镇', 0, [5, 2, 2, 2, null, 2, 2]),
	ranks('滨河街道', 1, [7, 3, 4, 5, 3, 3, 9]),
	ranks('柳林镇', null, [9, 14, 8, null, 6, 4, 9]),
	ranks('古渡镇', 2, [22, 18, 9, 12, 31, null, 17]),
	ranks('大湾镇', 3, [12, 11, 15, 16, 10, 10, 28])
];

const two = (x: number, y: number, label: string | null = null, pick: number | null = null, faint = false): ScatterPoint => ({
	x,
	y,
	label,
	pick,
	faint,
	mark: caseMark(`${x} ${y}`)
});

const POINTS = [
	two(0.42, 130_000, '城关镇', 0),
	two(0.43, 125_000, '滨河街道', 1, true),
	two(0.9, 760_000, '大湾镇 2023'),
	two(0.95, 120_000, '大湾镇 2025'),
	...[0.1, 0.2, 0.3, 0.35, 0.4, 0.6].map((x, index) => two(x, 4000 * (index + 1) ** 2, null, null, index === 0))
];

const AXES: ScatterAxes = {
	x: { name: '公开率', kind: 'linear', smallest: 0.01, number: casePercent },
	y: { name: '阅读量（次）', kind: 'log' },
	number: caseNumber
};

const FIELDS: readonly DensityField[] = [3, 12, 40, 90, 60, 20, 4].map((reports, index) => ({
	x: [10 * 1.778 ** index, 10 * 1.778 ** (index + 1)],
	y: index % 2 === 0 ? [100, 178] : null,
	reports,
	mark: caseMark(String(reports))
}));

const cell = (stated: Stated, share: number | null = null): HeatCell => ({
	state: typeof stated === 'number' ? 'number' : stated,
	share,
	text: typeof stated === 'number' ? caseNumber(stated) : '',
	mark: caseMark(String(stated))
});

const COLUMNS = ['主动公开信息', '收到公开申请', '公开率', '规范性文件制发件数', '行政许可'];
const HEAT = [
	{ name: '城关镇', pick: 0, cells: [cell(1280, 1), cell(47, 0.95), cell(42, 0.3), cell(3, 0.5), cell(12, 0.7)] },
	{ name: '塔什库勒维吾尔族乡', pick: 1, cells: [cell(60, 0.1), cell('blank'), cell('dash'), cell('unreadable'), cell('absent')] },
	{ name: '盐池镇', pick: null, cells: [cell(0, 0), cell('not_read'), cell('no_cases'), cell('no_report'), cell(5)] }
];

const placed = (label: string, value: number, before: number | null, pick: number | null = null): RankDot => ({
	label,
	value,
	text: `${caseNumber(value)} 件`,
	before,
	pick,
	mark: caseMark(label)
});

/** A large value, a tie, a zero, a body without a year before. */
const PLACED = [
	placed('1 新城街道', 201, 214),
	placed('2 城关镇', 47, 35, 0),
	placed('=3 塔什库勒维吾尔族乡', 5, 5, 1),
	placed('=3 柳林镇', 5, null),
	placed('5 文庙街道', 0, 15)
];
const BAND = { quartile1: 1, median: 5, quartile3: 12 };

const rankFrame = (kind: 'linear' | 'sqrt'): RankFrame => ({
	scale: valueScale(kind, [201, 214]),
	number: caseNumber,
	bars: kind === 'linear',
	band: kind === 'linear' ? null : BAND
});

const BOTH = (height: number) => ({ compact: height, wide: height });

export const CASES: readonly SnapshotCase[] = [
	{ name: 'trend-lines', heights: BOTH(320), build: (size) => trendLines(LINES, FRAME, caseNumber, size) },
	{
		name: 'slope',
		heights: BOTH(320),
		build: (size) =>
			slope(
				LINES.map((one) => ({ ...one, points: one.points.slice(-2) })),
				{ years: ['2023', '2024'], kind: 'sqrt', smallest: 1, seam: null },
				caseNumber,
				size
			)
	},
	{
		name: 'small-multiples',
		heights: panelHeights(LINES.length),
		width: 1200,
		build: (size) =>
			smallMultiples(
				LINES.map((one) => ({ ...one, label: one.label.replace(`${one.name} `, '') })),
				{ ...FRAME, years: YEARS, number: caseNumber },
				size
			)
	},
	{
		name: 'bump',
		heights: BOTH(320),
		build: (size) =>
			bump(
				RANKS,
				YEARS.map((label) => ({ label, note: '' })),
				size
			)
	},
	{ name: 'rank-dots', heights: BOTH(rankDotsHeight(PLACED.length)), build: (size) => rankDots(PLACED, rankFrame('sqrt'), size) },
	{ name: 'rank-dots--bars', heights: BOTH(rankDotsHeight(PLACED.length)), build: (size) => rankDots(PLACED, rankFrame('linear'), size) },
	{ name: 'scatter--picks', heights: BOTH(300), build: (size) => scatter(POINTS, AXES, size) },
	{
		name: 'density--picks',
		heights: BOTH(300),
		build: (size) =>
			density(FIELDS, { x: { name: '甲', kind: 'log' }, y: { name: '乙', kind: 'log' }, number: caseNumber }, size, [
				two(300, 20, '城关镇', 0)
			])
	},
	{ name: 'heat-matrix', heights: heatHeights(HEAT.length), build: (size) => heatMatrix(HEAT, COLUMNS, size) }
];
