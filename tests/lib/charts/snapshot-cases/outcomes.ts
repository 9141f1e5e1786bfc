import { outcomeShares, outcomesHeight, type OutcomeRow } from '../../../../src/lib/charts/outcome-shares';
import { caseMark, casePercent, type SnapshotCase } from '../snapshot-case';

const row = (label: string, counts: readonly (number | null)[]): OutcomeRow => {
	const n = counts.reduce<number>((sum, count) => (count === null ? sum : sum + count), 0);
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

export const CASES: readonly SnapshotCase[] = [
	{ name: 'outcome-shares', heights: BOTH(ROWS.length), width: 1200, build: (size) => outcomeShares(ROWS, WORDS, size) },
	{ name: 'outcome-shares--patterns', heights: BOTH(ROWS.length), patterns: true, build: (size) => outcomeShares(ROWS, WORDS, size) },
	{ name: 'outcome-shares--reports', heights: BOTH(REPORTS.length), build: (size) => outcomeShares(REPORTS, WORDS, size) }
];
