import { density, type DensityField } from '../../../../src/lib/charts/density';
import { distribution } from '../../../../src/lib/charts/distribution';
import { logHistogram } from '../../../../src/lib/charts/log-histogram';
import { quartileStrips } from '../../../../src/lib/charts/quartile-strips';
import { scatter, type ScatterPoint } from '../../../../src/lib/charts/scatter';
import { shareByYear } from '../../../../src/lib/charts/share-by-year';
import { caseMark, caseNumber, casePercent, type SnapshotCase } from '../snapshot-case';

const VALUES = [0, 12, 40, 60, 85, 90, 120, 140, 180, 180, 200, 220, 282, 300, 310, 400, 420, 650, 900, 2443];
const DOTS = VALUES.map((value) => ({ value, mark: caseMark(String(value)) }));
const WORDS = { number: caseNumber, median: (value: number) => `中位数 ${value}` };

/** Zero has a bar of its own; a class without a report is a gap. */
const CLASSES = [
	{ from: null, below: null, reports: 40 },
	{ from: 10, below: 17.783, reports: 120 },
	{ from: 17.783, below: 31.623, reports: 510 },
	{ from: 31.623, below: 56.234, reports: 870 },
	{ from: 177.83, below: 316.23, reports: 30 }
].map((one) => ({ ...one, mark: caseMark(String(one.reports)) }));

const STRIPS = [
	{ label: '政府网站', note: 'n=29,000', smallest: 0, quartile1: 120, median: 240, quartile3: 420, largest: 9000 },
	{ label: '微信', note: 'n=4,100', smallest: 1, quartile1: 20, median: 55, quartile3: 90, largest: 1896 }
].map((one) => ({ ...one, mark: caseMark(one.label) }));

const point = (x: number, y: number, label: string | null): ScatterPoint => ({ x, y, label, mark: caseMark(label ?? String(x)) });
const POINTS = [
	point(51, 10_000, '海青镇 2023'),
	point(99, 20_000, null),
	point(120, 0, null),
	point(760, 400_000, null),
	point(1896, 12_000_000, '东坑镇 2023')
];
const AXES = { x: { name: '微信（条）', kind: 'log' }, y: { name: '阅读量（次）', kind: 'log' }, number: caseNumber } as const;

const FIELDS: readonly DensityField[] = [
	{ x: [10, 17.783], y: [1000, 1778.3], reports: 12, mark: caseMark('a') },
	{ x: [17.783, 31.623], y: [1000, 1778.3], reports: 410, mark: caseMark('b') },
	{ x: [17.783, 31.623], y: [10_000, 17_783], reports: 90, mark: caseMark('c') },
	{ x: [100, 177.83], y: null, reports: 3, mark: caseMark('d') }
];

const SHARES = [
	{ label: '2022', note: '0/0', share: null, interval: null, words: '', few: false },
	{ label: '2023', note: '3/12', share: 0.25, interval: { low: 0.089, high: 0.532 }, words: '3/12', few: true },
	{ label: '2024', note: '3/39', share: 0.0769, interval: { low: 0.0265, high: 0.203 }, words: '8%', few: false }
].map((one) => ({ ...one, mark: caseMark(one.label) }));

const BOTH = (height: number) => ({ compact: height, wide: height });

export const CASES: readonly SnapshotCase[] = [
	{
		name: 'distribution',
		heights: BOTH(190),
		build: (size) => distribution(DOTS, { quartile1: 87.5, median: 190, quartile3: 355 }, 'log', WORDS, size)
	},
	{ name: 'distribution--few', heights: BOTH(190), build: (size) => distribution(DOTS.slice(0, 5), null, 'log', WORDS, size) },
	{ name: 'log-histogram', heights: BOTH(230), build: (size) => logHistogram(CLASSES, caseNumber, size) },
	{ name: 'quartile-strips', heights: BOTH(122), build: (size) => quartileStrips(STRIPS, 'sqrt', caseNumber, size) },
	{ name: 'scatter', heights: { compact: 300, wide: 340 }, build: (size) => scatter(POINTS, AXES, size) },
	{ name: 'density', heights: { compact: 300, wide: 340 }, build: (size) => density(FIELDS, AXES, size) },
	{ name: 'share-by-year', heights: BOTH(230), build: (size) => shareByYear(SHARES, casePercent, size) }
];
