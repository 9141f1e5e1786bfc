import { bodyPeers, PEER_STRIP_HEIGHT } from '../../../../src/lib/charts/body-peers';
import { measureTrend, type TrendPoint } from '../../../../src/lib/charts/measure-trend';
import { caseMark, caseNumber, type SnapshotCase } from '../snapshot-case';

const strip = (label: string, numbers: readonly number[], own: number) => ({
	label,
	note: `${numbers.length} 个单位`,
	values: numbers.map((value, index) => ({ value, own: index === own, mark: caseMark(String(value)) }))
});

const STRIPS = [strip('主动公开信息', [120, 180, 260, 282, 300, 410, 650], 3), strip('收到的公开申请', [0, 0, 0, 1, 1, 2, 3, 5, 201], 5)];

const point = (year: number, value: number | null, note = '', missing = false): TrendPoint => ({
	label: String(year),
	note,
	value,
	missing,
	mark: caseMark(String(year))
});

/** A year without a number breaks the line, zero does not, a report that does not state it is a hollow mark. */
const POINTS = [
	point(2019, 12),
	point(2020, 30),
	point(2021, null, '未见'),
	point(2022, 0),
	point(2023, 1204),
	point(2024, null, '', true),
	point(2025, 980)
];

const BOTH = (height: number) => ({ compact: height, wide: height });

export const CASES: readonly SnapshotCase[] = [
	{ name: 'body-peers', heights: BOTH(2 * PEER_STRIP_HEIGHT), build: (size) => bodyPeers(STRIPS, caseNumber, size) },
	{ name: 'measure-trend', heights: BOTH(232), build: (size) => measureTrend(POINTS, caseNumber, size) }
];
