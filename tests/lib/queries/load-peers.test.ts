import { beforeAll, describe, expect, it } from 'vitest';
import type { DatasetEngine } from '../../../src/lib/engine/dataset-engine';
import { body, type BodyRow } from '../../../src/lib/queries/body';
import { loadPeers, type PeerYear, type Peers } from '../../../src/lib/queries/load-peers';
import { ask } from '../../../src/lib/queries/query';
import { forEachEngine } from '../../support/engines';
import type { FixtureTables, FixtureValue } from '../../support/fixture-dataset';

const YEAR = 2023;
const PLACE = { province_code: '99', province: '示例省', city_code: '9901', city: '示例市', county_code: '990101', county: '青禾区' };

const bodyRow = (id: string, more: Readonly<Record<string, FixtureValue>> = {}) => ({
	body_id: id,
	name: `${id}人民政府`,
	short_name: id,
	region: id,
	...PLACE,
	...more
});

type Figures = Readonly<Record<string, FixtureValue>>;
const report = (id: string, figures: Figures) => ({ report_id: `${id}@${YEAR}.v1`, body_id: id, year: YEAR, ...figures });

/** Requests of six bodies, two of them with equal numbers; the seventh states none. */
const REQUESTS = [0, 1, 4, 4, 9, 40];

const handled = (granted: number, all: number): Figures => ({ outcome_full: granted, outcome_part: 0, requests_handled: all });

function rows(roster: boolean): FixtureTables {
	const figures = [
		...REQUESTS.map((requests_new, index): Figures => ({
			requests_new,
			items_published: index * 10,
			...handled(index, index === 5 ? 40 : index * 2)
		})),
		{}
	];
	const ids = figures.map((_, index) => `99010100${index}`);
	const others = [bodyRow('990201001', { city_code: '9902', city: '别的市' }), bodyRow('9901', { level: 'city' })];
	const reports = [
		...ids.map((id, index) => report(id, figures[index] ?? {})),
		...others.map((one) => report(one.body_id, { requests_new: 500 }))
	];
	return {
		dataset: [{ roster }],
		bodies: [...ids.map((id) => bodyRow(id)), ...others, bodyRow('98-x', { province_code: null, city_code: null, match: 'none' })],
		reports: reports.map(({ report_id, body_id, year }) => ({ report_id, body_id, year })),
		narrative: [
			{
				report_id: `990101001@${YEAR}.v1`,
				ordinal: 1,
				metric: 'proactive_disclosure_total',
				value: 10,
				qualifier: 'approx',
				scope: null,
				headline: true
			}
		],
		report_measures: reports.map((one) => ({ counts: true, ...one }))
	};
}

/** A hundred and thirty bodies that state 0 to 12 items. */
function manyRows(): FixtureTables {
	const ids = Array.from({ length: 130 }, (_, index) => `99010${1000 + index}`);
	return {
		dataset: [{ roster: true }],
		bodies: ids.map((id) => bodyRow(id)),
		report_measures: ids.map((id, index) => ({ counts: true, ...report(id, { items_published: index % 13 }) }))
	};
}

const yearOf = (peers: Peers | null, measure: string): PeerYear | undefined => peers?.measures[measure]?.[YEAR];

forEachEngine((open) => {
	let census: DatasetEngine;
	let sample: DatasetEngine;
	let many: DatasetEngine;
	beforeAll(async () => {
		census = await open(rows(true));
		sample = await open(rows(false));
		many = await open(manyRows());
	}, 60_000);

	async function peersOf(engine: DatasetEngine, id: string): Promise<Peers | null> {
		const [row] = await ask(engine, body, { id });
		return loadPeers(engine, row as BodyRow);
	}

	describe('peers', () => {
		it('are the bodies of the same level in the same city, zero a number, nothing for who states none', async () => {
			const peers = await peersOf(census, '990101002');
			expect(peers?.place).toBe('示例市');
			const year = yearOf(peers, 'requests_new');
			const told = peers?.bodies.map(({ id }, index) => [id, year?.values[index]]);
			expect(told).toStrictEqual(REQUESTS.map((value, index) => [`99010100${index}`, value]));
		});

		it('are told how exactly they state a figure', async () => {
			const peers = await peersOf(census, '990101002');
			expect(yearOf(peers, 'items_published')?.qualifiers).toStrictEqual({ 1: 'approx' });
			expect(yearOf(peers, 'requests_new')?.qualifiers).toStrictEqual({});
		});

		it('are those of the province where there is no roster', async () => {
			const peers = await peersOf(sample, '990101002');
			expect(peers?.place).toBe('示例省');
			expect(peers?.bodies.map(({ id }) => id)).toContain('990201001');
		});

		it('are unknown where the place is', async () => {
			expect(await peersOf(census, '98-x')).toBeNull();
		});
	});

	describe('a standing', () => {
		const standingOf = async (id: string, measure = 'requests_new') => yearOf(await peersOf(census, id), measure)?.standing;

		it('is counted from the largest down, equal figures share a place', async () => {
			expect(await standingOf('990101005')).toMatchObject({ stated: 6, median: 4, value: 40, ranked: 6, rank: 1, ties: 1 });
			expect(await standingOf('990101002')).toMatchObject({ value: 4, rank: 3, ties: 2 });
			expect(await standingOf('990101003')).toMatchObject({ value: 4, rank: 3, ties: 2 });
			expect(await standingOf('990101000')).toMatchObject({ value: 0, rank: 6, ties: 1 });
		});

		it('is none for a body that states nothing', async () => {
			expect(await standingOf('990101006')).toMatchObject({ stated: 6, value: null, rank: null });
		});

		it('of a rate counts only those of enough cases', async () => {
			expect(await standingOf('990101005', 'disclosure_rate')).toMatchObject({ value: 0.125, n: 40, ranked: 1, rank: 1 });
			expect(await standingOf('990101004', 'disclosure_rate')).toMatchObject({ value: 0.5, n: 8, ranked: 1, rank: null });
			expect(await standingOf('990101000', 'disclosure_rate')).toBeUndefined();
		});
	});

	it('shows single bodies of a small group and ranges of a large one', async () => {
		const peers = await peersOf(many, '990101005');
		expect(peers?.bodies).toStrictEqual([]);
		const year = yearOf(peers, 'items_published');
		expect(year?.values).toStrictEqual([]);
		expect(year?.bins.reduce((sum, { bodies }) => sum + bodies, 0)).toBe(130);
		expect(year?.bins[0]).toStrictEqual({ low: 0, high: 0, bodies: 10 });
		expect(year?.standing).toMatchObject({ stated: 130, value: 5, ranked: 130 });
	});
});
