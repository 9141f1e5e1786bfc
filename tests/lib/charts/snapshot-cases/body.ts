import { bodyPeers, PEER_STRIP_HEIGHT, type PeerStrip } from '../../../../src/lib/charts/body-peers';
import { trendLines } from '../../../../src/lib/charts/trend-lines';
import type { MissingState } from '../../../../src/core/measure/measure';
import { caseMark, caseNumber, casePercent, type SnapshotCase } from '../snapshot-case';

const strip = (label: string, numbers: readonly (readonly [value: number, bodies: number])[], own: number): PeerStrip => ({
	label,
	own: `${own} 件`,
	place: ['第 2 位', `共 ${numbers.length} 个`],
	crowd: '3 个',
	marks: numbers.map(([value, bodies]) => ({ value, bodies, own: value === own, faint: false, mark: caseMark(String(value)) })),
	number: caseNumber,
	smallest: 1
});

/** A rate of too few cases, and one that the body does not state. */
const RATE: PeerStrip = {
	label: '公开率',
	own: '41.7%',
	place: ['不排名', 'n=12'],
	crowd: '',
	marks: [0, 0.25, 0.42, 0.6, 1].map((value, index) => ({
		value,
		bodies: 1,
		own: value === 0.42,
		faint: index % 2 === 0,
		mark: caseMark(String(value))
	})),
	number: casePercent,
	smallest: 0.01
};
const SILENT: PeerStrip = {
	...strip(
		'微信',
		[
			[12, 1],
			[40, 2],
			[310, 1]
		],
		-1
	),
	own: '未载明',
	place: ['—', '共 4 个']
};

const STRIPS = [
	strip(
		'主动公开信息',
		[120, 180, 260, 282, 300, 410, 650].map((value) => [value, 1] as const),
		282
	),
	strip(
		'收到公开申请',
		[
			[0, 3],
			[1, 2],
			[2, 1],
			[3, 1],
			[5, 1],
			[201, 1]
		],
		3
	),
	RATE,
	SILENT
];

/** Every state once; zero does not break the line, a missing report is a hatched column, the form changes twice. */
const YEARS: readonly (readonly [year: number, figure: number | MissingState])[] = [
	[2017, 12],
	[2018, 8],
	[2019, 30],
	[2020, 'no_report'],
	[2021, 0],
	[2022, 1204],
	[2023, 'absent'],
	[2024, 'blank'],
	[2025, 'dash'],
	[2026, 'unreadable'],
	[2027, 'not_read'],
	[2028, 980]
];

const POINTS = YEARS.map(([year, figure]) => ({
	value: typeof figure === 'number' ? figure : null,
	state: typeof figure === 'number' ? ('number' as const) : figure,
	faint: false,
	mark: caseMark(String(year))
}));

const BOTH = (height: number) => ({ compact: height, wide: height });

export const CASES: readonly SnapshotCase[] = [
	{ name: 'body-peers', heights: BOTH(STRIPS.length * PEER_STRIP_HEIGHT), build: (size) => bodyPeers(STRIPS, size) },
	{
		name: 'trend-lines--body',
		heights: BOTH(232),
		build: (size) =>
			trendLines(
				[{ name: '海青镇', label: '', pick: 0, told: caseNumber, points: POINTS }],
				{
					years: YEARS.map(([year, figure]) => ({ label: String(year), note: typeof figure === 'number' ? '' : '未见' })),
					peers: [],
					seams: [
						{ at: 2, joined: false, label: '表式改变' },
						{ at: 4, joined: true, label: '表式改变' }
					],
					kind: 'linear',
					smallest: 1
				},
				caseNumber,
				size
			)
	}
];
