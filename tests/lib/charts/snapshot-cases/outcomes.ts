import { applicantFlow } from '../../../../src/lib/charts/applicant-flow';
import { outcomeBodies, type OutcomeBody } from '../../../../src/lib/charts/outcome-bodies';
import { outcomeBodiesHeight } from '../../../../src/lib/charts/outcome-bodies-layout';
import { outcomeShares, outcomesHeight, type OutcomeRow } from '../../../../src/lib/charts/outcome-shares';
import { reasonBars, reasonBarsHeight } from '../../../../src/lib/charts/reason-bars';
import { unitSquares, unitSquaresHeight, type SquaresItem } from '../../../../src/lib/charts/unit-squares';
import { caseMark, caseNumber, casePercent, type SnapshotCase } from '../snapshot-case';

const sum = (counts: readonly (number | null)[]): number => counts.reduce<number>((all, count) => (count === null ? all : all + count), 0);

const row = (label: string, counts: readonly (number | null)[]): OutcomeRow => {
	const n = sum(counts);
	return { label, note: `n=${n}`, counts, n, marks: counts.map((_, outcome) => caseMark(`${label} ${outcome}`)), asShare: n >= 30 };
};

const SEAM: OutcomeRow = { label: '表式改变', note: '', counts: null, n: 0, marks: [], asShare: false };

/** Shares, unit squares below 30, a row without a request, and the seam. */
const ROWS = [
	row('2019', [0, 0, 0, 0, 0, 0]),
	row('2020', [3, 1, 0, 4, 0, 2]),
	SEAM,
	row('2021', [40, 11, 11, 29, 1, 8]),
	row('2022', [120, 30, 24, 70, 9, 1])
];

/** Some reports state single outcomes only. */
const REPORTS = [row('海青镇 2023', [5, null, 1, null, null, null]), row('城关镇 2022', [2, 0, 0, 3, 0, 0])];

const WORDS = { percent: casePercent, none: '没有办结的申请' };
const BOTH = (rows: number) => ({ compact: outcomesHeight(rows), wide: outcomesHeight(rows) });

const body = (label: string, counts: readonly number[], rate: readonly [value: number, low: number, high: number] | null): OutcomeBody => ({
	label,
	note: `n=${sum(counts)}`,
	strong: label === '合计',
	counts,
	n: sum(counts),
	marks: counts.map((_, outcome) => caseMark(`${label} ${outcome}`)),
	rate: rate === null ? null : { value: rate[0], interval: { low: rate[1], high: rate[2] }, few: sum(counts) < 40, mark: caseMark(label) }
});

/** The total, a large body, a long name whose rate rests on few cases, and one without a rate. */
const BODIES = [
	body('合计', [530, 171, 172, 455, 122, 118], [0.446, 0.422, 0.471]),
	body('新城街道', [250, 92, 100, 260, 75, 61], [0.408, 0.375, 0.442]),
	body('塔什库勒维吾尔族自治乡人民政府', [12, 4, 3, 9, 1, 2], [0.516, 0.348, 0.68]),
	body('大湾镇', [16, 3, 5, 3, 2, 12], null)
];
const BODY_WORDS = { percent: casePercent, shares: '结果构成', rate: '公开率' };
const BODY_HEIGHTS = { compact: outcomeBodiesHeight(BODIES.length, true), wide: outcomeBodiesHeight(BODIES.length, false) };

const few = (label: string, counts: readonly (number | null)[], note = String(sum(counts))): SquaresItem => ({
	label,
	note,
	counts,
	marks: counts.map((_, outcome) => caseMark(`${label} ${outcome}`)),
	strong: label === '石井镇'
});

/** Many, few, a chosen one, none, and a report that states two outcomes only. */
const FEW = [
	few('阿克布拉克哈萨克族乡', [4, 4, 6, 0, 0, 3]),
	few('石井镇', [10, 3, 0, 1, 2, 1]),
	few('胡杨镇', [1, 0, 0, 0, 0, 0]),
	few('金竹乡', [0, 0, 0, 0, 0, 0]),
	few('海青镇 2023', [5, null, 1, null, null, null], '2/6 类')
];
/** So many that they stand on each other. */
const MANY = [few('新城街道', [40, 20, 10, 20, 5, 6]), few('大湾镇', [6, 1, 2, 1, 0, 2])];

const APPLICANTS = ['自然人', '商业企业', '科研机构', '其他'];
const OUTCOME_NAMES = ['予以公开', '部分公开', '不予公开', '无法提供', '不予处理', '其他处理'];
const FLOWS = [
	[430, 140, 150, 380, 0, 90],
	[40, 12, 8, 30, 0, 10],
	[0, 0, 0, 0, 0, 0],
	[9, 1, 0, 4, 0, 2]
].flatMap((counts, source) => counts.map((value, target) => ({ source, target, value, mark: caseMark(`${source} ${target}`) })));

const REASONS = [
	{ label: '保护第三方合法权益', value: 1057 },
	{ label: '其他法律行政法规禁止公开', value: 9 },
	{ label: 'Endangers national, public or economic security or social stability', value: 0 }
].map((reason) => ({ ...reason, mark: caseMark(reason.label) }));

const squaresHeights = (count: number) => ({ compact: unitSquaresHeight(count, true), wide: unitSquaresHeight(count, false) });

export const CASES: readonly SnapshotCase[] = [
	{ name: 'outcome-shares', heights: BOTH(ROWS.length), width: 1200, build: (size) => outcomeShares(ROWS, WORDS, size) },
	{ name: 'outcome-shares--patterns', heights: BOTH(ROWS.length), patterns: true, build: (size) => outcomeShares(ROWS, WORDS, size) },
	{ name: 'outcome-shares--reports', heights: BOTH(REPORTS.length), build: (size) => outcomeShares(REPORTS, WORDS, size) },
	{ name: 'outcome-bodies', heights: BODY_HEIGHTS, width: 1200, build: (size) => outcomeBodies(BODIES, 0.446, BODY_WORDS, size) },
	{ name: 'outcome-bodies--tablet', heights: BODY_HEIGHTS, build: (size) => outcomeBodies(BODIES, null, BODY_WORDS, size) },
	{
		name: 'unit-squares',
		heights: squaresHeights(FEW.length),
		width: 1200,
		build: (size) => unitSquares(FEW, { none: '没有办结的申请' }, size)
	},
	{ name: 'unit-squares--many', heights: squaresHeights(MANY.length), build: (size) => unitSquares(MANY, { none: '没有' }, size) },
	{
		name: 'applicant-flow',
		heights: { compact: 340, wide: 340 },
		build: (size) => applicantFlow(FLOWS, { applicants: APPLICANTS, outcomes: OUTCOME_NAMES, number: caseNumber }, size)
	},
	{
		name: 'reason-bars',
		heights: { compact: reasonBarsHeight(REASONS, true), wide: reasonBarsHeight(REASONS, false) },
		build: (size) => reasonBars(REASONS, 'var(--o-refused)', caseNumber, size)
	}
];
