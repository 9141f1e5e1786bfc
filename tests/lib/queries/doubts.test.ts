import { beforeAll, expect, it } from 'vitest';
import { PREVIOUS } from '../../../src/core/check/cross-year-identity';
import { knownMeasure } from '../../../src/core/measure/known-measure';
import { wideColumnName, wideTableName } from '../../../src/dataset/schema';
import type { DatasetEngine } from '../../../src/lib/engine/dataset-engine';
import { changesOfBodies } from '../../../src/lib/queries/changes-of-bodies';
import { figurePairs } from '../../../src/lib/queries/figure-pairs';
import { figuresByYear } from '../../../src/lib/queries/figures-by-year';
import { figuresOfReports } from '../../../src/lib/queries/figures-of-reports';
import { measurePairs } from '../../../src/lib/queries/measure-pairs';
import { measureValues } from '../../../src/lib/queries/measure-values';
import { outcomesOfBodies } from '../../../src/lib/queries/outcomes-of-bodies';
import { peerValues } from '../../../src/lib/queries/peer-values';
import { ask } from '../../../src/lib/queries/query';
import { rankPaths } from '../../../src/lib/queries/rank-paths';
import { rankRows } from '../../../src/lib/queries/rank-rows';
import { readers } from '../../../src/lib/queries/readers';
import { regionBodies } from '../../../src/lib/queries/region-bodies';
import { rollUpParts } from '../../../src/lib/queries/roll-up-parts';
import { standing } from '../../../src/lib/queries/standing';
import { statedValues } from '../../../src/lib/queries/stated-values';
import { forEachEngine } from '../../support/engines';
import { ALL, compareFixture } from './compare-fixture';
import { outcomesFixture } from './outcomes-fixture';

const error = (report: string, measure_id: string, found_in: string, fingerprint: string) => ({
	report_id: `${report}.v1`,
	measure_id,
	found_in: `${found_in}.v1`,
	fingerprint
});
const REQUESTS = { measure: 'requests_new', denominator: null, min: 30 };
const RATE = { ...REQUESTS, measure: 'disclosure_rate' };
const OF_YEAR = { ...REQUESTS, scope: ALL, year: 2024, sort: 'most', picks: [], only: false } as const;

/** Two errors on one figure, one found in the year after, one on a blank cell, and one each on other measures. */
const CELL = 'requests.new_requests.total';
const FIXTURE = compareFixture(true);
const TABLES = ['a@2023', 'a@2024', 'b@2024'].map((report) => ({
	report_id: `${report}.v1`,
	table_id: 'requests',
	form: 'form-2021',
	state: 'present'
}));
const ROWS = {
	...FIXTURE,
	report_tables: TABLES,
	[wideTableName('requests', 'form-2021')]: TABLES.map(({ report_id }) => ({ report_id, [wideColumnName('new_requests', 'total')]: 5 })),
	findings: [
		{ report_id: 'a@2024.v1', ordinal: 1, check_id: 'x.carry.total', cells: `${CELL} ${PREVIOUS}${CELL}`, fingerprint: 'f7' },
		{ report_id: 'b@2024.v1', ordinal: 1, check_id: 'x.carry.total', severity: 'warning', cells: CELL, fingerprint: 'f8' }
	],
	report_measures: (FIXTURE['report_measures'] ?? []).map((row) => (row['report_id'] === 'a@2024.v1' ? { ...row, views: 5000 } : row)),
	measure_errors: [
		error('a@2024', 'requests_new', 'a@2024', 'f2'),
		error('a@2024', 'requests_new', 'a@2024', 'f1'),
		error('a@2023', 'requests_new', 'a@2024', 'f2'),
		error('e@2024', 'requests_new', 'e@2024', 'f3'),
		error('a@2024', 'outcome_full', 'a@2024', 'f4'),
		error('a@2024', 'requests_handled', 'a@2024', 'f4'),
		error('b@2024', 'items_published', 'b@2024', 'f5'),
		error('a@2024', 'views', 'a@2024', 'f6'),
		error('a@2024', 'site_visits', 'a@2024', 'f6')
	]
};
const A = 'a 2024 f1,a 2024 f2';
const [OWN, BEFORE, SHARE, ITEMS] = [A, 'a 2024 f2', 'a 2024 f4', 'b 2024 f5'];

/** Doubts by body, those without left out. */
function doubts<Row extends { readonly body_id: string }>(rows: readonly Row[], of: (row: Row) => unknown): unknown[] {
	return rows.flatMap((row) => (of(row) === null ? [] : [[row.body_id, of(row)]]));
}

forEachEngine((open) => {
	let engine: DatasetEngine;
	beforeAll(async () => {
		engine = await open(ROWS);
	}, 30_000);

	it('a ranking has the errors on the figures of both its years, each once, and none on a cell that is no number', async () => {
		const rows = await ask(engine, rankRows, { ...OF_YEAR, offset: 0, limit: 9 });
		expect(doubts(rows, ({ doubt }) => doubt)).toEqual([['a', OWN]]);
		expect(doubts(rows, (row) => row.before_doubt)).toEqual([['a', BEFORE]]);
		expect(rows).toHaveLength(6);
	});

	it('a rate is in doubt with its parts', async () => {
		const rows = await ask(engine, rankRows, { ...OF_YEAR, ...RATE, offset: 0, limit: 9 });
		expect(doubts(rows, ({ doubt }) => doubt)).toEqual([['a', SHARE]]);
	});

	it('what is left out is in doubt no more', async () => {
		const rows = await ask(engine, rankRows, { ...OF_YEAR, scope: { ...ALL, leaveOut: ['a 2024 f2'] }, offset: 0, limit: 9 });
		expect(rows.find(({ body_id }) => body_id === 'a')).toMatchObject({ state: 'left_out', doubt: null, before: 8, before_doubt: BEFORE });
	});

	it('places, lines, dots and pairs of Compare have theirs', async () => {
		const paths = await ask(engine, rankPaths, { ...OF_YEAR, first: 9 });
		expect(doubts(paths, (row) => (row.doubt === null ? null : [row.year, row.doubt]))).toEqual([
			['a', [2023, BEFORE]],
			['a', [2024, OWN]]
		]);
		const lines = await ask(engine, figuresByYear, { taken: REQUESTS, scope: ALL, bodies: ['a', 'c', 'e'] });
		expect(lines.map(({ doubt }) => doubt)).toEqual([BEFORE, OWN, null, null, null, null]);
		const values = await ask(engine, statedValues, { taken: REQUESTS, scope: ALL, limit: 1 });
		expect(doubts(values, ({ doubt }) => doubt)).toEqual([]);
		const pairs = { x: REQUESTS, y: { ...REQUESTS, measure: 'items_published' }, picks: [], only: false, limit: 9 };
		const rows = await ask(engine, figurePairs, { ...pairs, scope: { ...ALL, from: 2024 } });
		expect(doubts(rows, (row) => row.x_doubt)).toEqual([['a', OWN]]);
		expect(doubts(rows, (row) => row.y_doubt)).toEqual([['b', ITEMS]]);
	});

	it('standings have that of each measure', async () => {
		const measures = ['requests_new', 'items_published', 'disclosure_rate'];
		const rows = await ask(engine, standing, { measures, denominator: null, min: 1, peers: ALL, year: 2024, bodies: ['a', 'b', 'e'] });
		expect(rows.flatMap(({ body_id, measure, doubt }) => (doubt === null ? [] : [`${body_id} ${measure} ${doubt}`])).sort()).toEqual([
			`a disclosure_rate ${SHARE}`,
			`a requests_new ${OWN}`,
			`b items_published ${ITEMS}`
		]);
	});

	it('dots, changes and lists of reports have theirs', async () => {
		const dots = await ask(engine, measureValues, { measure: 'disclosure_rate', scope: ALL, limit: 99 });
		expect(doubts(dots, ({ doubt }) => doubt)).toEqual([['a', SHARE]]);
		const [change] = await ask(engine, changesOfBodies, { measure: 'requests_new', scope: ALL, year: 2024, atLeast: 1, limit: 9 });
		expect(change).toMatchObject({ body_id: 'a', before_doubt: BEFORE, after_doubt: OWN });
		const pairs = await ask(engine, measurePairs, { x: 'requests_new', y: 'items_published', scope: { ...ALL, from: 2024 }, limit: 9 });
		expect(doubts(pairs, (row) => row.x_doubt)).toEqual([['a', OWN]]);
		expect(doubts(pairs, (row) => row.y_doubt)).toEqual([['b', ITEMS]]);
		const of = { scope: { ...ALL, from: 2024 }, measures: ['requests_new', 'outcome_full'], stating: ['outcome_full'], aboveZero: false };
		const listed = await ask(engine, figuresOfReports, { ...of, limit: 9 });
		expect(doubts(listed, (row) => row['requests_new__doubt'] ?? null)).toEqual([['a', OWN]]);
		expect(doubts(listed, (row) => row['outcome_full__doubt'] ?? null)).toEqual([['a', SHARE]]);
		const [reader] = await ask(engine, readers, { scope: ALL, limit: 9 });
		expect(reader).toMatchObject({ views: 5000, views_doubt: 'a 2024 f6', site_visits: null, site_visits_doubt: null });
	});

	it('the bodies of a region and the peers of a body have that of each measure', async () => {
		const rows = await ask(engine, regionBodies, { scope: { ...ALL, from: 2024, to: 2024 }, limit: null });
		expect(doubts(rows, (row) => row.requests_new__doubt)).toEqual([['a', OWN]]);
		expect(doubts(rows, (row) => row.disclosure_rate__doubt)).toEqual([['a', SHARE]]);
		expect(doubts(rows, (row) => row.items_published__doubt)).toEqual([['b', ITEMS]]);
		const measures = ['requests_new', 'disclosure_rate'].map(knownMeasure);
		const peers = await ask(engine, peerValues, { region: '9901', level: 'township', measures });
		expect(peers.flatMap(({ measure, year, doubt }) => (doubt === null ? [] : [`${measure} ${year} ${doubt}`]))).toEqual([
			`disclosure_rate 2024 ${SHARE}`,
			`requests_new 2023 ${BEFORE}`,
			`requests_new 2024 ${OWN}`
		]);
		const without = await ask(engine, peerValues, { region: '9901', level: 'township', measures, leaveOut: ['a 2024 f4'] });
		const named = (rows: typeof peers): readonly string[] => rows.map(({ measure, year, body_id }) => `${measure} ${year} ${body_id}`);
		expect(named(peers).filter((name) => !named(without).includes(name))).toEqual(['requests_new 2023 a', 'requests_new 2024 a']);
		expect(named(without)).toContain('disclosure_rate 2024 a');
	});

	it('what a cell of a roll-up is made of has the errors that name the cell, of the year after too', async () => {
		const parts = async (year: number) => {
			const scope = { ...ALL, from: year, to: year };
			return doubts(await ask(engine, rollUpParts, { scope, form: 'form-2021', figure: CELL }), ({ doubt }) => doubt);
		};
		expect(await parts(2024)).toEqual([['a', 'a 2024 f7']]);
		expect(await parts(2023)).toEqual([['a', 'a 2024 f7']]);
	});

	it('sums over years are in doubt with the reports they add up', { timeout: 30_000 }, async () => {
		const rows = outcomesFixture(true);
		const reports = rows['reports'] ?? [];
		const errors = reports.map(({ report_id }) => {
			const id = report_id ?? null;
			return { report_id: id, measure_id: 'outcome_part', found_in: id, fingerprint: 'f1' };
		});
		const all = await open({ ...rows, measure_errors: errors });
		const bodies = await ask(all, outcomesOfBodies, { scope: ALL, denominator: null, min: 30, picks: [], most: 10 });
		const a = reports.filter((row) => row['body_id'] === 'a').map(({ year }) => `a ${String(year)} f1`);
		expect(a).toHaveLength(2);
		expect(bodies.find(({ body_id }) => body_id === 'a')).toMatchObject({
			outcome_part__doubt: a.sort().join(','),
			outcome_full__doubt: null
		});
		expect(bodies.find(({ body_id }) => body_id === 'd')).toMatchObject({ stated: 0, outcome_part__doubt: null });
		await all.close();
	});
});
