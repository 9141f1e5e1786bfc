import { changes, changesHeight } from '../../../../src/lib/charts/changes';
import { medianBand } from '../../../../src/lib/charts/median-band';
import { sparkline } from '../../../../src/lib/charts/sparkline';
import { strips, stripsHeight } from '../../../../src/lib/charts/strips';
import { yearDots } from '../../../../src/lib/charts/year-dots';
import { caseMark, caseNumber, type SnapshotCase } from '../snapshot-case';

const CHANGES = [
	{ label: '海青镇', before: 120, after: 860 },
	{ label: '塔什库勒维吾尔族乡', before: 40, after: 95 },
	{ label: '城关镇', before: 400, after: 310 }
].map((row) => ({ ...row, mark: caseMark(row.label) }));

const BAND = [
	{ year: 2019, quartiles: [90, 200, 340], note: '31/40' },
	{ year: 2020, quartiles: [100, 220, 350], note: '33/40' },
	{ year: 2021, quartiles: null, note: '8/40' },
	{ year: 2022, quartiles: [120, 260, 420], note: '36/40' },
	{ year: 2023, quartiles: [140, 282, 500], note: '38/40' }
].map(({ year, quartiles, note }) => ({
	label: String(year),
	note,
	quartile1: quartiles?.[0] ?? null,
	median: quartiles?.[1] ?? null,
	quartile3: quartiles?.[2] ?? null,
	mark: caseMark(String(year))
}));

const dot = (category: string, value: number) => ({ category, value, mark: caseMark(category) });

const DOTS = [0, 0, 0, 1, 1, 2, 5, 12, 40].map((value) => dot('2023', value)).concat([0, 0, 3, 201].map((value) => dot('2024', value)));
const YEARS = [
	{ label: '2022', note: 'n=0', median: null },
	{ label: '2023', note: 'n=9', median: 1 },
	{ label: '2024', note: 'n=4', median: null }
];

const ITEMS = [60, 75, 75, 90, 240, 310].map((value) => dot('政府网站', value)).concat([0, 20, 52].map((value) => dot('微信', value)));
const CHANNELS = [
	{ label: '政府网站', note: 'n=6', median: 82.5 },
	{ label: '微信', note: 'n=3', median: null }
];

const BOTH = (height: number) => ({ compact: height, wide: height });

export const CASES: readonly SnapshotCase[] = [
	{
		name: 'changes',
		heights: BOTH(changesHeight(CHANGES)),
		build: (size) =>
			changes(CHANGES, { number: caseNumber, signed: (difference) => `${difference > 0 ? '+' : '−'}${Math.abs(difference)}` }, size)
	},
	{
		name: 'median-band',
		heights: BOTH(290),
		build: (size) =>
			medianBand(
				BAND,
				{ median: '中位数', middleHalf: '中间一半单位', number: caseNumber, quantity: (value) => `${caseNumber(value)} 条` },
				size
			)
	},
	{ name: 'sparkline', heights: BOTH(34), width: 116, build: () => sparkline([10, 14, null, 5, 0, 9]) },
	{
		name: 'strips',
		heights: BOTH(stripsHeight(CHANNELS.length)),
		build: (size) => strips(ITEMS, CHANNELS, 'linear', { number: caseNumber }, size)
	},
	{ name: 'year-dots', heights: BOTH(290), build: (size) => yearDots(DOTS, YEARS, 'sqrt', { number: caseNumber }, size) }
];
