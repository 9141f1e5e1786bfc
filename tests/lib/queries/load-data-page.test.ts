import { beforeAll, describe, expect, it } from 'vitest';
import type { DatasetEngine } from '../../../src/lib/engine/dataset-engine';
import { loadDataPage, type DataPageRows } from '../../../src/lib/queries/load-data-page';
import { forEachEngine } from '../../support/engines';
import type { FixtureTables, FixtureValue } from '../../support/fixture-dataset';

type Row = Readonly<Record<string, FixtureValue>>;

const body = (body_id: string, more: Row = {}): Row => ({ body_id, name: `${body_id}人民政府`, ...more });
const report = (body_id: string, year: number, more: Row = {}): Row => ({
	report_id: `${body_id}@${year}.v${String(more['version'] ?? 1)}`,
	body_id,
	year,
	form: 'form-2021',
	...more
});

const REPORTS = [
	report('b1', 2022, { published: '2023-01-20', source_url: 'https://example.org/1' }),
	report('b1', 2023, { origin: 'headlines', extent: 'partial', form: null, source_url: 'javascript:alert(1)' }),
	report('b1', 2023, { version: 2, current: false, published: '2029-01-01', source_url: 'https://example.org/2' }),
	report('county', 2023, { form: 'form-2019', origin: 'figures', published: '2024-02-01' })
];

const ROWS: FixtureTables = {
	regions: ['province', 'city', 'county', 'township', 'township'].map((level, index) => ({ code: String(index), name: 'x', level })),
	bodies: [body('b1'), body('b2', { type: 'street' }), body('county', { level: 'county' })],
	roster: [2022, 2023, 2024].map((year) => ({ body_id: 'b2', year, due: `${year + 1}-01-31` })),
	reports: REPORTS,
	report_measures: [
		{ report_id: 'b1@2022.v1', body_id: 'b1', year: 2022, counts: true, requests_new: 0 },
		{ report_id: 'b1@2023.v1', body_id: 'b1', year: 2023, counts: true, requests_new: 7 },
		{ report_id: 'county@2023.v1', body_id: 'county', year: 2023, counts: true, requests_new: 9 }
	]
};

forEachEngine((open) => {
	let engine: DatasetEngine;
	let empty: DatasetEngine;
	let rows: DataPageRows;
	beforeAll(async () => {
		engine = await open(ROWS);
		empty = await open({});
		rows = await loadDataPage(engine);
	}, 30_000);

	describe('what a data set holds', () => {
		it('counts reports that count, and knows the newest date among them', () => {
			expect(rows.extent).toEqual({
				reports: 3,
				versions: 1,
				bodies: 3,
				provinces: 1,
				cities: 1,
				counties: 1,
				townships: 2,
				first_year: 2022,
				last_year: 2023,
				dated: 2,
				newest: '2024-02-01',
				addresses: 3
			});
		});

		it('counts them by year, form, extent and origin, and a year in which none came', () => {
			const year = (found: number) => rows.years.find((one) => one.year === found);
			expect(rows.years.map((one) => [one.year, one.reports, one.expected])).toEqual([
				[2022, 1, 1],
				[2023, 2, 1],
				[2024, 0, 1]
			]);
			expect(year(2022)).toMatchObject({ 'form-2021': 1, 'form-2019': 0, no_form: 0, whole: 1, partial: 0, document: 1 });
			expect(year(2023)).toMatchObject({ 'form-2021': 0, 'form-2019': 1, no_form: 1, whole: 1, partial: 1, figures: 1, headlines: 1 });
			expect(year(2024)).toMatchObject({ no_form: 0, whole: 0, partial: 0, document: 0 });
		});

		it('counts bodies by level and type, those without a report included', () => {
			expect(rows.bodies).toEqual([
				{ level: 'county', type: 'government', bodies: 1, reports: 1 },
				{ level: 'township', type: 'government', bodies: 1, reports: 2 },
				{ level: 'township', type: 'street', bodies: 1, reports: 0 }
			]);
		});

		it('lists the addresses as they are, in order', () => {
			expect(rows.addresses.map(({ year, address }) => [year, address])).toEqual([
				[2022, 'https://example.org/1'],
				[2023, 'javascript:alert(1)'],
				[2023, 'https://example.org/2']
			]);
		});

		it('shows the citation of a township’s figure read whole, a zero being one', () => {
			expect(rows.figure).toEqual({ body_id: 'b1', body: 'b1人民政府', year: 2022, value: 0, source: 'https://example.org/1' });
		});

		it('holds nothing where there is nothing', async () => {
			const found = await loadDataPage(empty);
			expect(found.extent).toMatchObject({ reports: 0, bodies: 0, first_year: null, last_year: null, newest: null, addresses: 0 });
			expect([found.years, found.bodies, found.addresses, found.figure]).toEqual([[], [], [], null]);
		});
	});
});
