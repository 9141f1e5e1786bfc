import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { changesOfBodies } from '../../../src/lib/queries/changes-of-bodies';
import { channelsByYear } from '../../../src/lib/queries/channels-by-year';
import { measureBins } from '../../../src/lib/queries/measure-bins';
import { measurePairBins } from '../../../src/lib/queries/measure-pair-bins';
import { measurePairs } from '../../../src/lib/queries/measure-pairs';
import { measureSpread } from '../../../src/lib/queries/measure-spread';
import { measureValues } from '../../../src/lib/queries/measure-values';
import { ask } from '../../../src/lib/queries/query';
import { loadReach } from '../../../src/lib/queries/reach';
import { readers } from '../../../src/lib/queries/readers';
import { readershipByRegion } from '../../../src/lib/queries/readership-by-region';
import { readershipByYear } from '../../../src/lib/queries/readership-by-year';
import { silentReports, type SilentReportsParams } from '../../../src/lib/queries/silent-reports';
import { forEachEngine } from '../../support/engines';
import { ALL, reachFixture } from './reach-fixture';

forEachEngine((open) => {
	let sample: Engine;
	let census: Engine;
	beforeAll(async () => {
		sample = await open(reachFixture(false));
		census = await open(reachFixture(true));
	}, 60_000);

	it('readershipByYear forms its share over reports whose text was read whole, and tells the rest apart', async () => {
		expect(await ask(census, readershipByYear, ALL)).toEqual([
			{ year: 2023, reports: 4, expected: 4, stated: 1, not_read: 1, whole: 3, whole_stated: 1 },
			{ year: 2024, reports: 3, expected: 4, stated: 2, not_read: 0, whole: 2, whole_stated: 1 }
		]);
		expect((await ask(sample, readershipByYear, { ...ALL, from: 2024 })).map((row) => [row.year, row.expected])).toEqual([[2024, null]]);
	});

	it('readershipByRegion never counts what was not read as absent', async () => {
		expect(await ask(sample, readershipByRegion, { ...ALL, to: 2023 })).toEqual([
			{ code: '990101', region: '1县', reports: 2, stated: 1, absent: 0, unreadable: 1, not_read: 0 },
			{ code: '990102', region: '2县', reports: 2, stated: 0, absent: 1, unreadable: 0, not_read: 1 }
		]);
	});

	describe('silentReports', () => {
		const list = async (part: Partial<SilentReportsParams>): Promise<unknown[]> => {
			const rows = await ask(sample, silentReports, { scope: ALL, state: 'absent', find: null, limit: null, ...part });
			return rows.map((row) => [row.code, row.short_name, row.year, row.found]);
		};
		it('lists reports read whole apart from those not read that far', async () => {
			expect(await list({})).toEqual([
				['990101', '乙"<b>镇', 2024, 2],
				['990102', '丙镇', 2023, 2]
			]);
			expect(await list({ state: 'not_read' })).toEqual([['990102', '丁镇', 2023, 1]]);
			expect(await list({ state: 'unreadable' })).toEqual([['990101', '乙"<b>镇', 2023, 1]]);
		});
		it('says how many there are when the list is cut', async () => {
			expect(await list({ limit: 1 })).toEqual([['990101', '乙"<b>镇', 2024, 2]]);
		});
		it.each(['丙', '2县', 'bingzhen', 'Bing', 'bz'])('finds %s in names, places and pinyin', async (find) => {
			expect(await list({ find })).toEqual([['990102', '丙镇', 2023, 1]]);
		});
		it.each(['"<b>', '%', "'", '\\', '_'])('takes %s as it is written', async (find) => {
			expect(await list({ find })).toEqual(find === '"<b>' ? [['990101', '乙"<b>镇', 2024, 1]] : []);
		});
	});

	it('channelsByYear names only what somebody states; a stated zero counts', async () => {
		expect(await ask(sample, channelsByYear, ALL)).toEqual([
			{ channel: 'website_items', year: 2023, stated: 2, median: 500, largest: 1000 },
			{ channel: 'website_items', year: 2024, stated: 1, median: 3, largest: 3 },
			{ channel: 'wechat_items', year: 2023, stated: 3, median: 30, largest: 50 },
			{ channel: 'wechat_items', year: 2024, stated: 3, median: 40, largest: 100 }
		]);
	});

	it('measureSpread summarises only those that state it, and says nothing where nobody does', async () => {
		expect(await ask(sample, measureSpread, { measure: 'views', scope: ALL })).toEqual([
			{ stated: 3, zeros: 1, smallest: 0, quartile1: 2500, median: 5000, quartile3: 6500, largest: 8000 }
		]);
		expect(await ask(sample, measureSpread, { measure: 'app_items', scope: ALL })).toEqual([
			{ stated: 0, zeros: 0, smallest: null, quartile1: null, median: null, quartile3: null, largest: null }
		]);
	});

	it('measureValues and measureSpread take rates: only where both parts are stated, as exact as they are', async () => {
		const rows = await ask(sample, measureValues, { measure: 'views_per_wechat_post', scope: ALL, limit: 10 });
		expect(rows.map((row) => [row.short_name, row.year, row.value, row.qualifier])).toEqual([
			['甲镇', 2023, 100, 'at_least'],
			['甲镇', 2024, 200, 'approx']
		]);
		expect(await ask(sample, measureSpread, { measure: 'views_per_wechat_post', scope: ALL })).toMatchObject([{ stated: 2, median: 150 }]);
		expect(await ask(sample, measureBins, { measure: 'views_per_wechat_post', scope: ALL })).toMatchObject([{ from: 100 }, { reports: 1 }]);
		expect(() => measureValues.build({ measure: 'x" FROM y --', scope: ALL, limit: 1 })).toThrow('not a measure id');
	});

	it('measureBins gives zero a class of its own and puts a power of ten into the class it begins', async () => {
		const rows = await ask(sample, measureBins, { measure: 'website_items', scope: ALL });
		expect(rows.map((row) => [row.from?.toFixed(2) ?? null, row.below?.toFixed(2) ?? null, row.reports])).toEqual([
			[null, null, 1],
			['1.78', '3.16', 1],
			['1000.00', '1778.28', 1]
		]);
	});

	it('measurePairs lists reports that state both, each with how exactly its text says so', async () => {
		const rows = await ask(sample, measurePairs, { x: 'wechat_items', y: 'views', scope: ALL, limit: 10 });
		expect(rows.map((row) => [row.short_name, row.year, row.x, row.x_qualifier, row.y, row.y_qualifier, row.found])).toEqual([
			['甲镇', 2024, 40, 'approx', 8000, null, 3],
			['丙镇', 2024, 100, null, 0, null, 3],
			['甲镇', 2023, 50, null, 5000, 'at_least', 3]
		]);
		expect(await ask(sample, measurePairs, { x: 'wechat_items', y: 'views', scope: ALL, limit: 1 })).toMatchObject([{ found: 3 }]);
	});

	it('measurePairBins counts the same reports by field', async () => {
		const rows = await ask(sample, measurePairBins, { x: 'wechat_items', y: 'views', scope: ALL });
		expect(rows.reduce((sum, row) => sum + row.reports, 0)).toBe(3);
		expect(rows.find((row) => row.y_from === null)).toMatchObject({ y_below: null, reports: 1 });
	});

	it('changesOfBodies says of both years how exactly they are stated', async () => {
		const rows = await ask(sample, changesOfBodies, { measure: 'wechat_items', scope: ALL, year: 2024, atLeast: 30, limit: 5 });
		expect(rows.map((row) => [row.short_name, row.before, row.before_qualifier, row.after, row.after_qualifier])).toEqual([
			['丙镇', 30, null, 100, null],
			['甲镇', 50, null, 40, 'approx']
		]);
	});

	it('readers lists who states views or visits, by year and place, never by size', async () => {
		const rows = await ask(sample, readers, { scope: ALL, limit: 10 });
		expect(rows.map((row) => [row.short_name, row.year, row.views, row.views_qualifier, row.site_visits, row.found])).toEqual([
			['甲镇', 2024, 8000, null, 20, 3],
			['丙镇', 2024, 0, null, null, 3],
			['甲镇', 2023, 5000, 'at_least', null, 3]
		]);
	});

	it('loadReach answers every question of the page, for all years and for one', async () => {
		const all = await loadReach(census, { scope: ALL, year: null });
		expect(all.extent).toMatchObject({ reports: 7, first_year: 2023, last_year: 2024 });
		expect(all.pairs).toMatchObject({ found: 3, fields: [] });
		expect(all.silent).toMatchObject({ params: { state: 'absent' }, reports: [{ short_name: '乙"<b>镇' }, { short_name: '丙镇' }] });
		expect(all.followerChanges.map((row) => [row.before, row.after])).toEqual([[300, 900]]);
		const one = await loadReach(census, { scope: ALL, year: 2023 });
		expect([one.extent.reports, one.span.extent.reports, one.readers.length, one.years.length]).toEqual([4, 7, 1, 2]);
		expect(one.views.summary).toMatchObject({ stated: 1, median: 5000 });
	}, 30_000);

	it('loadReach takes an empty scope without a failure', async () => {
		const empty = await loadReach(sample, { scope: { ...ALL, region: '11' }, year: null });
		expect(empty.extent.reports).toBe(0);
		expect([empty.channels, empty.readers, empty.pairs.reports, empty.regions, empty.silent.reports]).toEqual([[], [], [], [], []]);
		expect(empty.views.summary).toMatchObject({ stated: 0, median: null });
	}, 30_000);
});
