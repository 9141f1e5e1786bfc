import { describe, expect, it } from 'vitest';
import { bodyQuery, NOTHING_KEPT } from '../../../src/lib/body/body-query';
import { peerMedian, peerStrips, type MeasureStrip } from '../../../src/lib/body/peer-strips';
import type { Peers, PeerStanding, PeerYear } from '../../../src/lib/queries/load-peers';
import { bodyReport } from '../../support/body-report';

const YEAR = 2023;
const standing = (more: Partial<PeerStanding>): PeerStanding => ({
	stated: 35,
	median: 1,
	value: null,
	n: null,
	ranked: 35,
	rank: null,
	ties: 0,
	...more
});

const year = (more: Partial<PeerYear>): PeerYear => ({
	standing: standing({}),
	values: [],
	n: [],
	qualifiers: {},
	doubts: {},
	bins: [],
	...more
});

const BODIES = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: `${id}镇` }));

function stripOf(
	measure: string,
	figures: PeerYear,
	roster = true,
	bodies: Peers['bodies'] = BODIES,
	isLeftOut = false
): MeasureStrip | undefined {
	const peers: Peers = { place: '示例市', region: '9901', level: 'township', bodies, measures: { [measure]: { [YEAR]: figures } } };
	const report = bodyReport({ 'requests.new_requests.total': 4 }, { row: { year: YEAR } });
	return peerStrips({
		peers,
		bodyId: 'b',
		year: YEAR,
		report,
		roster,
		place: { locale: 'zh-CN', dataset: 'demo' },
		addressOf: (version, figure) => bodyQuery(version, figure ?? null, NOTHING_KEPT),
		isLeftOut: () => isLeftOut
	})[0];
}

describe('peerStrips', () => {
	it('gives one mark to the bodies of one value, and the body its own', () => {
		const strip = stripOf('requests_new', year({ values: [0, 0, 0, 4], standing: standing({ value: 0, rank: 2, ties: 3 }) }));
		expect(strip?.marks.map(({ value, bodies, own, mark }) => [value, bodies, own, mark.href])).toEqual([
			[0, 2, false, '#among-peers-table'],
			[0, 1, true, '?year=2023&fig=requests_new'],
			[4, 1, false, '/demo/body/d/?year=2023&fig=requests_new']
		]);
		expect(strip?.marks[0]?.mark.lines).toContainEqual(['哪些单位', 'a镇、c镇']);
	});

	it('says so where the own figure is left out', () => {
		const figures = year({ values: [0, null, 2, 4] });
		expect(stripOf('requests_new', figures)?.own).toBe('4 件');
		const strip = stripOf('requests_new', figures, true, BODIES, true);
		expect(strip?.own).not.toMatch(/\d/);
		expect(strip?.marks.filter(({ own }) => own)).toEqual([]);
	});

	it.each([
		[{ value: 4, rank: 2, ties: 1 }, true, ['第 2 位', '共 35 个']],
		[{ value: 4, rank: 2, ties: 3 }, true, ['并列第 2 位', '共 35 个']],
		[{ value: null, rank: null }, true, ['—', '共 35 个']],
		[{ value: 0.5, rank: null, n: 8 }, true, ['不排名', 'n=8']],
		[{ value: 4, rank: 2, ties: 1 }, false, ['', '35 个单位']]
	] as const)('of a standing %j, roster %j, says %j', (stand, roster, place) => {
		expect(stripOf('requests_new', year({ values: [0, 4, null, null], standing: standing(stand) }), roster)?.place).toEqual(place);
	});

	it('says what the body itself states, or why it states nothing', () => {
		expect(stripOf('requests_new', year({ values: [1, 4, 2, 3] }))?.own).toBe('4 件');
		expect(stripOf('items_published', year({ values: [1, null, 2, 3] }))?.own).toBe('未载明');
	});

	it('draws rates of too few cases faint', () => {
		const strip = stripOf('disclosure_rate', year({ values: [0.5, 0.2, 1, null], n: [40, 8, 2, null] }));
		expect(strip?.marks.map(({ faint }) => faint)).toEqual([false, true, true]);
		expect(strip?.marks[0]?.mark.lines).toContainEqual(['n', '40']);
	});

	it('marks what is stated as about', () => {
		const strip = stripOf('items_published', year({ values: [100, null, null, 3], qualifiers: { 0: 'approx' } }));
		expect(strip?.marks[0]?.mark.lines[0]).toEqual(['主动公开信息', '≈ 100 条']);
	});

	it('shows ranges of a large group, and the body on top', () => {
		const bins = [
			{ low: 0, high: 0, bodies: 90 },
			{ low: 3, high: 5, bodies: 40 }
		];
		const strip = stripOf('requests_new', year({ bins, standing: standing({ value: 4, rank: 7, ties: 1 }) }), true, []);
		expect(strip?.marks.map(({ value, bodies, own }) => [value, bodies, own])).toEqual([
			[0, 90, false],
			[3, 40, false],
			[4, 1, true]
		]);
		expect(strip?.crowd).toBe('90 个');
	});
});

it('peerMedian speaks of ten bodies or more', () => {
	const peers = (stated: number): Peers => ({
		place: '示例市',
		region: '9901',
		level: 'township',
		bodies: [],
		measures: { requests_new: { [YEAR]: year({ standing: standing({ stated, median: 2 }) }) } }
	});
	expect(peerMedian(peers(10), 'requests_new', YEAR)).toEqual({ median: 2, stated: 10, place: '示例市' });
	expect(peerMedian(peers(9), 'requests_new', YEAR)).toBeNull();
	expect(peerMedian(peers(10), 'requests_new', 2020)).toBeNull();
});
