import { beforeAll, describe, expect, it } from 'vitest';
import type { DatasetEngine } from '../../../src/lib/engine/dataset-engine';
import { dataSet } from '../../../src/lib/queries/data-set';
import { loadScopeOptions } from '../../../src/lib/queries/load-scope-options';
import { ask } from '../../../src/lib/queries/query';
import { scopeCount } from '../../../src/lib/queries/scope-options';
import { searchIndex } from '../../../src/lib/queries/search-index';
import { forEachEngine } from '../../support/engines';
import type { FixtureTables } from '../../support/fixture-dataset';

const CITY = { province_code: '99', province: '示例省', city_code: '9901', city: '示例市' };
const NORTH = { ...CITY, county_code: '990103', county: '北屿县' };
const report = (body_id: string, year: number, version = 1, current = true) => ({
	report_id: `${body_id}@${year}.v${version}`,
	body_id,
	year,
	version,
	current
});

const ROWS: FixtureTables = {
	dataset: [{ id: 'demo', roster: true, caveat_zh: '虚构' }],
	bodies: [
		{
			body_id: 'b1',
			name: '松台镇人民政府',
			short_name: '松台镇',
			pinyin: 'song tai zhen',
			initials: 'stz',
			...CITY,
			county_code: '990101',
			county: '青禾区'
		},
		{ body_id: 'b2', name: '柳溪街道办事处', type: 'street', ...NORTH },
		{ body_id: 'b3', name: '无名镇人民政府', match: 'none' },
		{ body_id: 'county', name: '北屿县人民政府', level: 'county', ...NORTH }
	],
	roster: [2022, 2023, 2024].flatMap((year) => [
		{ body_id: 'b1', year, due: `${year + 1}-01-31` },
		{ body_id: 'b2', year, due: `${year + 1}-01-31` }
	]),
	reports: [
		report('b1', 2023, 1, false),
		report('b1', 2023, 2),
		report('b1', 2022),
		report('b2', 2023),
		report('b3', 2021),
		report('county', 2023)
	]
};

const WHOLE = { region: null, from: null, to: null, type: null, level: 'township' };

forEachEngine((open) => {
	let withRoster: DatasetEngine;
	let without: DatasetEngine;
	beforeAll(async () => {
		withRoster = await open(ROWS);
		without = await open({ ...ROWS, dataset: [{ roster: false }], roster: [] });
	}, 30_000);

	describe('what a scope can be narrowed to', () => {
		it('lists regions of one level of bodies, each after the one above it, counting current reports', async () => {
			const { regions } = await loadScopeOptions(withRoster, 'township');
			expect(regions).toEqual([
				{ code: '99', name: '示例省', parent: null, bodies: 2, reports: 3 },
				{ code: '9901', name: '示例市', parent: '99', bodies: 2, reports: 3 },
				{ code: '990101', name: '青禾区', parent: '9901', bodies: 1, reports: 2 },
				{ code: '990103', name: '北屿县', parent: '9901', bodies: 1, reports: 1 }
			]);
		});

		it('lists years with a report or an expected one, and types', async () => {
			const { years, types } = await loadScopeOptions(withRoster, 'township');
			expect(years).toEqual([2021, 2022, 2023, 2024]);
			expect(types).toEqual([
				{ value: 'government', reports: 3 },
				{ value: 'street', reports: 1 }
			]);
			expect((await loadScopeOptions(without, 'township')).years).toEqual([2021, 2022, 2023]);
		});
	});

	describe('how many reports a scope holds', () => {
		it.each([
			['everything', WHOLE, { reports: 3, expected: 6 }],
			['one county', { ...WHOLE, region: '990103' }, { reports: 1, expected: 3 }],
			['one year', { ...WHOLE, from: 2023, to: 2023 }, { reports: 2, expected: 2 }],
			['a year in which all are missing', { ...WHOLE, from: 2024 }, { reports: 0, expected: 2 }],
			['one type', { ...WHOLE, type: 'government', to: 2022 }, { reports: 1, expected: 1 }]
		])('with a roster, of those expected: %s', async (_, scope, count) => {
			expect(await ask(withRoster, scopeCount, scope)).toEqual([{ ...count, doubted: null }]);
		});

		it('without a roster expects nothing', async () => {
			expect(await ask(without, scopeCount, WHOLE)).toEqual([{ reports: 4, expected: null, doubted: null }]);
			expect((await loadScopeOptions(without, 'township')).count).toEqual({ reports: 4, expected: null, doubted: null });
		});
	});

	it('describes the data set', async () => {
		expect(await ask(withRoster, dataSet, {})).toEqual([
			{
				id: 'demo',
				title_zh: '测试',
				title_en: 'Fixture',
				invented: true,
				roster: true,
				caveat_zh: '虚构',
				caveat_en: null,
				licence: 'none'
			}
		]);
	});

	it('lists every body for the search, of any level, with the regions above it', async () => {
		const rows = await ask(withRoster, searchIndex, {});
		expect(rows.map(({ id }) => id)).toEqual(['b1', 'b2', 'b3', 'county']);
		expect(rows[0]).toEqual({
			id: 'b1',
			name: '松台镇人民政府',
			short: '松台镇',
			pinyin: 'song tai zhen',
			initials: 'stz',
			place: '示例省 示例市 青禾区'
		});
		expect(rows[2]?.place).toBe('');
	});
});
