import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine';
import { changesOfBodies } from '../../../src/lib/queries/changes-of-bodies';
import { channelsSummary } from '../../../src/lib/queries/channels-summary';
import { coverageByRegion } from '../../../src/lib/queries/coverage-by-region';
import { coverageGaps } from '../../../src/lib/queries/coverage-gaps';
import { measureByYear } from '../../../src/lib/queries/measure-by-year';
import { measureChange } from '../../../src/lib/queries/measure-change';
import { measureValues } from '../../../src/lib/queries/measure-values';
import { outcomesByYear } from '../../../src/lib/queries/outcomes-by-year';
import { outcomesOfReports } from '../../../src/lib/queries/outcomes-of-reports';
import { loadOverview } from '../../../src/lib/queries/overview';
import { overviewExtent } from '../../../src/lib/queries/overview-extent';
import { ask } from '../../../src/lib/queries/query';
import { forEachEngine } from '../../support/engines';
import { ALL, overviewFixture } from './overview-fixture';

forEachEngine((open) => {
	let sample: Engine;
	let census: Engine;
	beforeAll(async () => {
		sample = await open(overviewFixture(false));
		census = await open(overviewFixture(true));
	}, 60_000);

	describe('measureByYear', () => {
		it('counts who states the figure and summarises only those; a body of another level stays out', async () => {
			expect(await ask(census, measureByYear, { measure: 'items_published', scope: ALL })).toEqual([
				{ year: 2023, reports: 3, expected: 4, stated: 3, total: 160, quartile1: 30, median: 50, quartile3: 75, largest: 100, zeros: 0 },
				{ year: 2024, reports: 3, expected: 4, stated: 3, total: 192, quartile1: 16, median: 20, quartile3: 90, largest: 160, zeros: 0 }
			]);
		});
		it('expects nothing without a roster', async () => {
			const rows = await ask(sample, measureByYear, { measure: 'requests_new', scope: ALL });
			expect(rows.map((row) => [row.expected, row.stated, row.zeros, row.total])).toEqual([
				[null, 2, 1, 5],
				[null, 2, 1, 12]
			]);
		});
		it('leaves sums and quartiles null, not zero, where nobody states the figure', async () => {
			const [row] = await ask(census, measureByYear, { measure: 'views', scope: ALL });
			expect(row).toEqual({
				year: 2023,
				reports: 3,
				expected: 4,
				stated: 0,
				total: null,
				quartile1: null,
				median: null,
				quartile3: null,
				largest: null,
				zeros: 0
			});
		});
		it('follows region and years', async () => {
			const rows = await ask(census, measureByYear, { measure: 'items_published', scope: { ...ALL, region: '990102', from: 2024 } });
			expect(rows).toMatchObject([{ year: 2024, reports: 1, expected: 2, total: 20 }]);
		});
		it('refuses what is no measure id', () => {
			expect(() => measureByYear.build({ measure: 'x" FROM y --', scope: ALL })).toThrow('not a measure id');
		});
	});

	it('measureValues lists each report that states the figure, zero included', async () => {
		const rows = await ask(census, measureValues, { measure: 'requests_new', scope: ALL, limit: 10 });
		expect(rows.map((row) => [row.year, row.short_name, row.value])).toEqual([
			[2023, '丙镇', 5],
			[2023, '甲镇', 0],
			[2024, '甲镇', 12],
			[2024, '乙镇', 0]
		]);
		expect(await ask(census, measureValues, { measure: 'requests_new', scope: ALL, limit: 1 })).toHaveLength(1);
	});

	it('measureChange compares only bodies that state both years', async () => {
		const at = (measure: string, year: number) => ask(census, measureChange, { measure, scope: ALL, year });
		expect(await at('items_published', 2024)).toEqual([{ bodies: 3, before: 160, after: 192 }]);
		expect(await at('requests_new', 2024)).toEqual([{ bodies: 1, before: 0, after: 12 }]);
		expect(await at('items_published', 2023)).toEqual([{ bodies: 0, before: null, after: null }]);
	});

	it('changesOfBodies ranks rises and falls above the threshold', async () => {
		const rows = await ask(census, changesOfBodies, { measure: 'items_published', scope: ALL, year: 2024, atLeast: 30, limit: 5 });
		expect(rows.map((row) => [row.short_name, row.before, row.after, row.compared])).toEqual([
			['甲镇', 100, 160, 2],
			['丙镇', 50, 20, 2]
		]);
	});

	it('outcomesByYear adds up only reports that state all six groups', async () => {
		const rows = await ask(census, outcomesByYear, ALL);
		expect(rows).toMatchObject([
			{ year: 2023, reports: 3, stated: 0, outcome_full: null, rate_reports: 0, granted: null, concluded: null },
			{
				year: 2024,
				reports: 3,
				stated: 1,
				outcome_full: 3,
				outcome_part: 2,
				outcome_refused: 1,
				outcome_unavailable: 0,
				outcome_other: 4,
				granted: 5,
				concluded: 10
			}
		]);
	});

	it('outcomesOfReports keeps what is not stated null', async () => {
		const rows = await ask(sample, outcomesOfReports, { scope: ALL, limit: 10 });
		expect(rows.map((row) => [row.short_name, row.year, row.outcome_full, row.outcome_refused])).toEqual([
			['甲镇', 2024, 3, 1],
			['丙镇', 2023, 5, null]
		]);
	});

	it('channelsSummary names only channels that somebody states; a stated zero counts', async () => {
		expect(await ask(census, channelsSummary, ALL)).toEqual([
			{ channel: 'website_items', stated: 2, smallest: 40, quartile1: 45, median: 50, quartile3: 55, largest: 60 },
			{ channel: 'wechat_items', stated: 1, smallest: 0, quartile1: 0, median: 0, quartile3: 0, largest: 0 }
		]);
	});

	it('coverageByRegion tells on time, late, undated and missing apart', async () => {
		const rows = await ask(census, coverageByRegion, ALL);
		expect(
			rows.map(({ region, year, expected, on_time, late, undated, missing }) => [region, year, expected, on_time, late, undated, missing])
		).toEqual([
			['1县', 2023, 2, 2, 0, 0, 0],
			['1县', 2024, 2, 1, 1, 0, 0],
			['2县', 2023, 2, 0, 0, 1, 1],
			['2县', 2024, 2, 0, 0, 1, 1]
		]);
		expect(await ask(sample, coverageByRegion, ALL)).toEqual([]);
	});

	it('coverageGaps names missing reports, then late ones, the latest year first', async () => {
		const rows = await ask(census, coverageGaps, { scope: ALL, limit: 10 });
		expect(rows.map((row) => [row.year, row.short_name, row.days_late])).toEqual([
			[2024, '丁镇', null],
			[2024, '乙镇', 12],
			[2023, '丁镇', null]
		]);
	});

	it('overviewExtent says how far the reports reach', async () => {
		expect(await ask(sample, overviewExtent, ALL)).toEqual([
			{ reports: 6, bodies: 3, provinces: 1, first_year: 2023, last_year: 2024, partial: 0 }
		]);
	});

	it('loadOverview answers every question of the page, and an empty scope without a failure', async () => {
		const data = await loadOverview(census, ALL);
		expect(data.year).toBe(2024);
		expect(data.publications.change).toEqual({ bodies: 3, before: 160, after: 192 });
		expect(data.channels.map((channel) => [channel.channel, channel.values.length])).toEqual([
			['website_items', 2],
			['wechat_items', 1]
		]);
		const empty = await loadOverview(sample, { ...ALL, region: '11' });
		expect(empty.year).toBeNull();
		expect(empty.publications).toEqual({ years: [], values: [], complete: true, change: null });
	}, 30_000);
});
