import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import type { CompareParams } from '../../../src/lib/queries/compare-data';
import type { Comparison } from '../../../src/lib/queries/comparison';
import { figurePairs } from '../../../src/lib/queries/figure-pairs';
import { figuresByYear } from '../../../src/lib/queries/figures-by-year';
import { loadCompare } from '../../../src/lib/queries/load-compare';
import { pickedBodies } from '../../../src/lib/queries/picked-bodies';
import { ask } from '../../../src/lib/queries/query';
import { rankCounts, rankRows } from '../../../src/lib/queries/rank-rows';
import { rankPaths } from '../../../src/lib/queries/rank-paths';
import { scopeCount } from '../../../src/lib/queries/scope-options';
import { spreadByYear } from '../../../src/lib/queries/spread-by-year';
import { standing } from '../../../src/lib/queries/standing';
import { statedMeasures } from '../../../src/lib/queries/stated-measures';
import { statedValues } from '../../../src/lib/queries/stated-values';
import { forEachEngine } from '../../support/engines';
import { ALL, compareFixture, PARAMS } from './compare-fixture';

const REQUESTS = { measure: 'requests_new', denominator: null, min: 30 };
const RATE = { measure: 'disclosure_rate', denominator: null, min: 30 };
const COMPARISON: Comparison = { ...REQUESTS, scope: ALL, year: 2024, sort: 'most', picks: [], only: false };

forEachEngine((open) => {
	let sample: Engine;
	let census: Engine;
	beforeAll(async () => {
		sample = await open(compareFixture(false));
		census = await open(compareFixture(true));
	}, 60_000);

	describe('rankRows', () => {
		const ranking = async (part: Partial<Comparison>, engine = census, offset = 0, limit = 50): Promise<unknown[]> => {
			const rows = await ask(engine, rankRows, { ...COMPARISON, ...part, offset, limit });
			return rows.map((row) => [row.body_id, row.rank === null ? row.part : `${row.tied ? '=' : ''}${row.rank}`, row.value, row.state]);
		};
		it('shares places, counts zero as a number and lists what is missing after all places', async () => {
			expect(await ranking({})).toEqual([
				['a', '1', 12, 'number'],
				['b', '=2', 5, 'number'],
				['c', '=2', 5, 'number'],
				['d', '4', 0, 'number'],
				['e', 'missing', null, 'blank'],
				['f', 'missing', null, 'no_report']
			]);
		});
		it('speaks of no missing report without a roster', async () => {
			expect((await ranking({}, sample)).map((row) => (row as unknown[])[3])).not.toContain('no_report');
		});
		it('turns round, and comes in windows that keep the places', async () => {
			expect((await ranking({ sort: 'fewest' })).slice(0, 2)).toEqual([
				['d', '1', 0, 'number'],
				['b', '=2', 5, 'number']
			]);
			expect(await ranking({}, census, 2, 2)).toEqual([
				['c', '=2', 5, 'number'],
				['d', '4', 0, 'number']
			]);
		});
		it('leaves out all but the chosen, whose places stay', async () => {
			expect(await ranking({ picks: ['d', 'f'], only: true })).toEqual([
				['d', '4', 0, 'number'],
				['f', 'missing', null, 'no_report']
			]);
			expect(await ranking({ only: true })).toEqual([]);
		});
		it('ranks rates of enough cases only; of no case there is no rate', async () => {
			expect(await ranking(RATE)).toEqual([
				['a', '1', 0.825, 'number'],
				['d', '2', 0.4, 'number'],
				['b', 'small', 0.5, 'number'],
				['e', 'missing', null, 'dash'],
				['c', 'missing', null, 'no_cases'],
				['f', 'missing', null, 'no_report']
			]);
			expect((await ranking({ ...RATE, min: 4 })).slice(0, 3)).toEqual([
				['a', '1', 0.825, 'number'],
				['b', '2', 0.5, 'number'],
				['d', '3', 0.4, 'number']
			]);
		});
		it('divides a rate the way asked for', async () => {
			const rows = await ask(census, rankRows, { ...COMPARISON, ...RATE, denominator: 'processed', offset: 0, limit: 9 });
			expect(rows.find((row) => row.body_id === 'b')).toMatchObject({ numerator: 2, n: 2, value: 1, small: true });
		});
		it('tells of the year before what is known of it', async () => {
			const of = async (engine: Engine): Promise<unknown> => {
				const rows = await ask(engine, rankRows, { ...COMPARISON, offset: 0, limit: 9 });
				return Object.fromEntries(rows.map((row) => [row.body_id, row.before ?? row.before_state]));
			};
			expect(await of(census)).toEqual({ a: 8, b: 9, c: 'no_report', d: 'absent', e: 3, f: 1 });
			expect(await of(sample)).toEqual({ a: 8, b: 9, c: null, d: 'absent', e: 3 });
		});
		it('knows figures stated as about or at least', async () => {
			const rows = await ask(census, rankRows, { ...COMPARISON, measure: 'items_published', offset: 0, limit: 3 });
			expect(rows.map((row) => [row.body_id, row.qualifier, row.before_qualifier])).toEqual([
				['d', null, null],
				['c', 'approx', null],
				['b', null, 'at_least']
			]);
		});
		it('refuses what is no measure', () => {
			expect(() => rankRows.build({ ...COMPARISON, measure: 'x" --', offset: 0, limit: 1 })).toThrow('not a measure id');
		});
	});

	it('rankCounts counts each part by state', async () => {
		expect(await ask(census, rankCounts, { ...COMPARISON, ...RATE })).toEqual([
			{ part: 'ranked', state: 'number', bodies: 2 },
			{ part: 'small', state: 'number', bodies: 1 },
			{ part: 'missing', state: 'dash', bodies: 1 },
			{ part: 'missing', state: 'no_cases', bodies: 1 },
			{ part: 'missing', state: 'no_report', bodies: 1 }
		]);
	});

	describe('rankPaths', () => {
		const paths = async (part: Partial<Comparison>, first: number): Promise<unknown[]> => {
			const rows = await ask(census, rankPaths, { ...COMPARISON, ...part, first });
			return rows.map((row) => `${row.body_id} ${row.year} ${row.tied ? '=' : ''}${row.rank}`);
		};
		it('follows the first places of the year; bodies that share a place beyond them stay out', async () => {
			expect(await paths({}, 3)).toEqual(['a 2023 2', 'a 2024 1', 'b 2023 1', 'b 2024 =2', 'c 2024 =2']);
			expect(await paths({}, 2)).toEqual(['a 2023 2', 'a 2024 1']);
		});
		it('follows chosen bodies wherever they stand', async () => {
			expect(await paths({ picks: ['f'] }, 1)).toEqual(['a 2023 2', 'a 2024 1', 'f 2023 4']);
			expect(await paths({ picks: ['f'], only: true }, 1)).toEqual(['f 2023 4']);
		});
	});

	it('spreadByYear takes quartiles over what is ranked and counts the rest', async () => {
		expect(await ask(census, spreadByYear, { taken: REQUESTS, scope: ALL })).toEqual([
			{ year: 2023, reports: 5, expected: 6, stated: 4, ranked: 4, quartile1: 2.5, median: 5.5, quartile3: 8.25, largest: 9 },
			{ year: 2024, reports: 5, expected: 6, stated: 4, ranked: 4, quartile1: 3.75, median: 5, quartile3: 6.75, largest: 12 }
		]);
		const [, rates] = await ask(sample, spreadByYear, { taken: RATE, scope: ALL });
		expect(rates).toMatchObject({ expected: null, stated: 3, ranked: 2, largest: 0.825 });
		const [none] = await ask(census, spreadByYear, { taken: { ...REQUESTS, measure: 'views' }, scope: ALL });
		expect(none).toMatchObject({ stated: 0, median: null, largest: null });
	});

	it('leaves out figures with an open error, of both reports it is about, unless it was dismissed', { timeout: 30_000 }, async () => {
		const doubted = await open({
			...compareFixture(true),
			measure_errors: [
				{ report_id: 'a@2024.v1', measure_id: 'requests_new', found_in: 'a@2024.v1', fingerprint: 'f1' },
				{ report_id: 'b@2023.v1', measure_id: 'requests_new', found_in: 'b@2024.v1', fingerprint: 'f2' },
				{ report_id: 'b@2024.v1', measure_id: 'views', found_in: 'b@2024.v1', fingerprint: 'f3' }
			]
		});
		const figures = async (leaveOut?: readonly string[]): Promise<unknown[]> => {
			const scope = leaveOut === undefined ? ALL : { ...ALL, leaveOut };
			const rows = await ask(doubted, figuresByYear, { taken: REQUESTS, scope, bodies: ['a', 'b'] });
			return rows.map(({ body_id, year, state, value }) => `${body_id} ${year} ${state} ${value}`);
		};
		const [first, second] = ['a 2023 number 8', 'b 2024 number 5'];
		expect(await figures()).toEqual([first, 'a 2024 number 12', 'b 2023 number 9', second]);
		expect(await figures([])).toEqual([first, 'a 2024 left_out null', 'b 2023 left_out null', second]);
		expect(await figures(['a 2024 f1', 'b 2023 f2'])).toEqual([first, 'a 2024 number 12', 'b 2023 left_out null', second]);
		const [count] = await ask(doubted, scopeCount, { ...ALL, from: 2024, leaveOut: [] });
		expect(count).toMatchObject({ doubted: 2 });
		await doubted.close();
	});

	it('figuresByYear keeps the state of every year and knows a missing report from an unknown one', async () => {
		const states = async (engine: Engine): Promise<unknown[]> => {
			const rows = await ask(engine, figuresByYear, { taken: REQUESTS, scope: ALL, bodies: ['c', 'e'] });
			return rows.map((row) => `${row.body_id} ${row.year} ${row.state}`);
		};
		expect(await states(census)).toEqual(['c 2023 no_report', 'c 2024 number', 'e 2023 number', 'e 2024 blank']);
		expect(await states(sample)).toEqual(['c 2024 number', 'e 2023 number', 'e 2024 blank']);
	});

	it('statedValues lists numbers, zero included', async () => {
		const rows = await ask(sample, statedValues, { taken: REQUESTS, scope: { ...ALL, from: 2024 }, limit: 9 });
		expect(rows.map((row) => [row.body_id, row.value])).toEqual([
			['a', 12],
			['b', 5],
			['c', 5],
			['d', 0]
		]);
	});

	describe('figurePairs', () => {
		const pairs = (part: object) =>
			ask(census, figurePairs, {
				x: REQUESTS,
				y: { ...RATE },
				scope: { ...ALL, from: 2024 },
				picks: [],
				only: false,
				limit: 9,
				...part
			});
		it('pairs reports with both numbers, marks small n, and puts chosen bodies first', async () => {
			expect((await pairs({})).map((row) => [row.body_id, row.x, row.y, row.small])).toEqual([
				['a', 12, 0.825, false],
				['b', 5, 0.5, true],
				['d', 0, 0.4, false]
			]);
			const [first] = await pairs({ picks: ['d', 'f'], limit: 1 });
			expect(first).toMatchObject({ body_id: 'd', x_n: null, y_n: 50, found: 3 });
			expect((await pairs({ picks: ['d'], only: true })).map((row) => row.body_id)).toEqual(['d']);
		});
		it('pairs a measure with itself', async () => {
			expect((await pairs({ y: REQUESTS })).map((row) => [row.x, row.y])).toContainEqual([12, 12]);
		});
	});

	it('standing places a body among its peers, equals by half, and ranks no small n', async () => {
		const rows = await ask(census, standing, {
			measures: ['requests_new', 'disclosure_rate'],
			denominator: null,
			min: 30,
			peers: ALL,
			year: 2024,
			bodies: ['a', 'b', 'd', 'e', 'f']
		});
		const share = (body: string, measure: string) => rows.find((row) => row.body_id === body && row.measure === measure)?.share;
		expect(['a', 'b', 'd', 'e'].map((body) => share(body, 'requests_new'))).toEqual([1, 0.5, 0, null]);
		expect(['a', 'b', 'd', 'e'].map((body) => share(body, 'disclosure_rate'))).toEqual([1, null, 0, null]);
		expect(share('f', 'requests_new')).toBeUndefined();
	});

	it('statedMeasures counts the reports behind every measure', async () => {
		const [row] = await ask(sample, statedMeasures, ALL);
		expect(row).toMatchObject({ requests_new: 8, items_published: 7, disclosure_rate: 4, views: 0 });
	});

	it('pickedBodies leaves out ids the data set does not have and says what the scope holds', async () => {
		const rows = await ask(census, pickedBodies, { picks: ["x' OR '1'='1", 'a', 'd'], scope: { ...ALL, region: '990102' } });
		expect([...rows].sort((x, y) => (x.body_id < y.body_id ? -1 : 1)).map((row) => [row.body_id, row.in_scope])).toEqual([
			['a', false],
			['d', true]
		]);
	});

	describe('loadCompare', () => {
		const load = (part: Partial<CompareParams>, engine = census) => loadCompare(engine, { ...PARAMS, ...part });
		it('takes the last year in which somebody states the measure', async () => {
			expect((await load({})).figures?.comparison.year).toBe(2024);
			expect((await load({ scope: { ...ALL, region: '990102' }, measure: 'items_published', year: 2023 })).figures?.comparison.year).toBe(
				2023
			);
		});
		it('names bodies it does not have and a year outside the scope, and goes on without them', async () => {
			const data = await load({ picks: ['nobody', 'd'], year: 1999 });
			expect([data.unknown, data.otherYear]).toEqual([['nobody'], 1999]);
			expect(data.figures?.comparison).toMatchObject({ year: 2024, picks: ['d'] });
			expect(data.figures?.featured[0]).toBe('d');
		});
		it('follows places over the years only with a roster', async () => {
			expect((await load({})).figures?.paths.length).toBeGreaterThan(0);
			const figures = (await load({}, sample)).figures;
			expect([figures?.paths, figures?.lines]).toEqual([[], []]);
			expect(figures?.values).toHaveLength(8);
		});
		it('compares with the county of the first chosen body where asked to', async () => {
			const data = await load({ picks: ['d', 'a'], peers: 'county', show: 'heat' });
			expect(data.figures?.peers).toMatchObject({ county: '2县', scope: { region: '990102' } });
			expect(data.figures?.heat?.bodies.map(({ id }) => id)).toEqual(['d', 'e', 'f']);
		});
		it('draws all years together where one has too few reports with both measures', async () => {
			expect((await load({})).figures?.pairs).toMatchObject({ year: null, found: 7 });
		});
		it('asks for slope and heat only when they are shown', async () => {
			const shown = async (show: CompareParams['show']) => {
				const figures = (await load({ show })).figures;
				return [figures?.slope?.before ?? null, figures?.heat?.bodies.length ?? null];
			};
			expect(await shown('rank')).toEqual([null, null]);
			expect(await shown('slope')).toEqual([2023, null]);
			expect(await shown('heat')).toEqual([null, 6]);
			expect((await load({ show: 'slope', year: 2023 })).figures?.slope).toBeNull();
		});
		it('says which measures have values where the one asked for has none', async () => {
			const data = await load({ measure: 'views' });
			expect(data.figures).toBeNull();
			expect(data.stated[0]).toEqual({ measure: 'requests_new', reports: 8 });
			expect(data.stated.map(({ measure }) => measure)).not.toContain('views');
		});
		it('gives a view of nothing for a scope without a report', async () => {
			const data = await load({ scope: { ...ALL, region: '77' } });
			expect(data).toMatchObject({ figures: null, stated: [], years: [] });
		});
	});
});
