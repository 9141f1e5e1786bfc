import { beforeAll, describe, expect, it } from 'vitest';
import type { DatasetEngine } from '../../../src/lib/engine/dataset-engine';
import { loadRegion, type RegionData } from '../../../src/lib/queries/load-region';
import { ask } from '../../../src/lib/queries/query';
import { regionBodies } from '../../../src/lib/queries/region-bodies';
import { regionCodes } from '../../../src/lib/queries/region-chain';
import { regionIndex } from '../../../src/lib/queries/region-index';
import { forEachEngine } from '../../support/engines';
import { HOSTILE, regionFixture } from '../region/region-fixture';

const of = (code: string, year: number | null = null) => ({ code, year, level: 'township', all: false });

forEachEngine((open) => {
	describe('a region', () => {
		let census: DatasetEngine;
		let sample: DatasetEngine;
		let east: RegionData | null;
		beforeAll(async () => {
			census = await open(regionFixture(true));
			sample = await open(regionFixture(false));
			east = await loadRegion(census, of('990101'));
		}, 60_000);

		it('is every province, city and county, and nothing else', async () => {
			expect((await ask(census, regionCodes, {})).map(({ code }) => code)).toEqual([
				'98',
				'9801',
				'980101',
				'99',
				'9901',
				'990101',
				'990102'
			]);
			expect(await loadRegion(census, of('990101001'))).toBeNull();
			expect(await loadRegion(census, of('991'))).toBeNull();
			expect(await loadRegion(census, of("99' OR 1=1"))).toBeNull();
		});

		it('counts bodies and reports, expected ones only with a roster', async () => {
			const rows = (engine: DatasetEngine) => ask(engine, regionIndex, {});
			expect((await rows(census)).map(({ code, bodies, reports, expected, own }) => [code, bodies, reports, expected, own])).toEqual([
				['98', 1, 0, 0, 0],
				['9801', 1, 0, 0, 0],
				['980101', 1, 0, 0, 0],
				['99', 4, 3, 4, 0],
				['9901', 4, 3, 4, 0],
				['990101', 3, 2, 3, 1],
				['990102', 1, 1, 1, 0]
			]);
			expect((await rows(sample)).find(({ code }) => code === '990101')).toMatchObject({ bodies: 3, reports: 3, expected: null, own: 1 });
		});

		it('has its place, its years and the latest of them', () => {
			expect(east?.path.map(({ name }) => name)).toEqual(['示例省', '示例市', '东县']);
			expect(east?.years).toEqual([{ year: 2024, reports: 2, expected: 3, late: 1, undated: 0 }]);
			expect(east?.ofYear?.year).toBe(2024);
		});

		it('takes the latest year for one it does not have', async () => {
			expect((await loadRegion(sample, of('990101', 2023)))?.ofYear?.year).toBe(2023);
			expect((await loadRegion(sample, of('990101', 1999)))?.ofYear?.year).toBe(2024);
		});

		it('sets its bodies side by side, the missing one among them', () => {
			const [first, second, third, ...more] = east?.ofYear?.bodies ?? [];
			expect(more).toEqual([]);
			expect(first).toMatchObject({
				body_id: '990101001',
				days_late: 0,
				items_published: 100,
				items_published__state: 'number',
				items_published__qualifier: null,
				disclosure_rate: 0.6,
				disclosure_rate__n: 40,
				views: null,
				views__state: 'not_read',
				bodies: 3
			});
			expect(second).toMatchObject({
				days_late: 12,
				items_published__qualifier: 'approx',
				requests_new: 0,
				requests_new__state: 'number',
				disclosure_rate: null,
				disclosure_rate__state: 'no_cases',
				views__state: 'absent'
			});
			expect(third).toMatchObject({
				short_name: HOSTILE,
				report_id: null,
				days_late: null,
				requests_new: null,
				requests_new__state: 'no_report',
				disclosure_rate__state: 'no_report'
			});
			expect(east?.ofYear?.gaps.map(({ body_id, days_late }) => [body_id, days_late])).toEqual([
				['990101003', null],
				['990101002', 12]
			]);
		});

		it('lists no more bodies than asked for, and says how many there are', async () => {
			const scope = { region: '99', from: 2024, to: 2024, type: null, level: 'township' };
			const rows = await ask(census, regionBodies, { scope, limit: 2 });
			expect(rows.map(({ bodies }) => bodies)).toEqual([4, 4]);
			expect(await ask(census, regionBodies, { scope, limit: null })).toHaveLength(4);
		});

		it('says who states most', () => {
			expect(east?.ofYear?.mostPublished).toMatchObject({ body_id: '990101002', value: 300, qualifier: 'approx' });
			expect(east?.ofYear?.mostRequests).toMatchObject({ body_id: '990101001', value: 40 });
		});

		it('adds up the regions below, each sum with how many state it; a share is a ratio of sums', async () => {
			const province = await loadRegion(census, of('9901'));
			expect(province?.ofYear?.subRegions).toEqual([
				{
					code: '990101',
					name: '东县',
					bodies: 3,
					reports: 2,
					expected: 3,
					late: 1,
					items_published: 400,
					items_published__n: null,
					items_published__stated: 2,
					requests_new: 40,
					requests_new__n: null,
					requests_new__stated: 2,
					disclosure_rate: 24,
					disclosure_rate__n: 40,
					disclosure_rate__stated: 1
				},
				{
					code: '990102',
					name: '西县',
					bodies: 1,
					reports: 1,
					expected: 1,
					late: 0,
					items_published: null,
					items_published__n: null,
					items_published__stated: 0,
					requests_new: 3,
					requests_new__n: null,
					requests_new__stated: 1,
					disclosure_rate: 1,
					disclosure_rate__n: 3,
					disclosure_rate__stated: 1
				}
			]);
		});

		it('goes past a level that tells nothing apart', async () => {
			const municipality = await loadRegion(sample, of('98'));
			expect(municipality?.ofYear?.subRegions.map(({ name }) => name)).toEqual(['河口区']);
			expect(east?.ofYear?.subRegions).toEqual([]);
		});

		it('keeps the bodies of its own level apart', async () => {
			expect(east?.ownBodies.map(({ name, reports, last_year }) => [name, reports, last_year])).toEqual([
				['东县人民政府', 1, 2024],
				['东县发展和改革局', 0, null]
			]);
			expect(east?.ofYear?.own?.report.row.report_id).toBe('990101@2024.v1');
			expect((await loadRegion(census, of('990102')))?.ofYear?.own).toBeNull();
		});

		it('without a roster has no roll-up, no gap and nothing expected', async () => {
			const region = await loadRegion(sample, of('990101'));
			expect(region?.ofYear).toMatchObject({ rollUp: null, own: null, gaps: [] });
			expect(region?.ofYear?.bodies.map(({ body_id }) => body_id)).toEqual(['990101001', '990101002']);
			expect(region?.years.map(({ expected }) => expected)).toEqual([null, null]);
		});

		it('without a report of a township has no year', async () => {
			expect(await loadRegion(census, of('980101'))).toMatchObject({ ofYear: null, years: [], extent: { reports: 0 } });
		});
	});
});
