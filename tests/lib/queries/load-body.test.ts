import { beforeAll, describe, expect, it } from 'vitest';
import type { DatasetEngine } from '../../../src/lib/engine/dataset-engine';
import { body, bodyIds } from '../../../src/lib/queries/body';
import { loadBody } from '../../../src/lib/queries/load-body';
import { loadEvidence } from '../../../src/lib/queries/load-evidence';
import { ask } from '../../../src/lib/queries/query';
import { forEachEngine } from '../../support/engines';
import type { FixtureTables } from '../../support/fixture-dataset';

const PLACE = { province_code: '99', province: '示例省', city_code: '9901', city: '示例市', county_code: '990101', county: '青禾区' };

const ROWS: FixtureTables = {
	dataset: [{ roster: true }],
	bodies: [
		{ body_id: '990101001', name: '松台镇人民政府', short_name: '松台镇', region: '990101001', ...PLACE },
		{ body_id: '990101002', name: '柳溪镇人民政府', short_name: '柳溪镇', region: '990101002', ...PLACE },
		{ body_id: '98-x', name: '无名镇人民政府', short_name: '无名镇', match: 'none' }
	],
	roster: [
		{ body_id: '990101001', year: 2022, due: '2023-01-31' },
		{ body_id: '990101001', year: 2023, due: '2024-01-31' }
	],
	reports: [
		{ report_id: '990101001@2023.v1', body_id: '990101001', year: 2023, version: 1, current: false, origin: 'headlines' },
		{ report_id: '990101001@2023.v2', body_id: '990101001', year: 2023, version: 2, form: 'form-2021', published: '2024-02-03' },
		{ report_id: '990101002@2023.v1', body_id: '990101002', year: 2023, form: 'form-2021' }
	],
	report_tables: [
		{ report_id: '990101001@2023.v1', table_id: 'requests', form: 'form-2021', state: 'partial' },
		{ report_id: '990101001@2023.v2', table_id: 'art20_1', form: 'form-2021', state: 'present' },
		{ report_id: '990101001@2023.v2', table_id: 'art20_8', form: null, state: 'absent' },
		{ report_id: '990101002@2023.v1', table_id: 'art20_1', form: 'form-2021', state: 'present' }
	],
	art20_1_2021: [
		{ report_id: '990101001@2023.v2', rules__issued_this_year: 0, normative_documents__in_force_total: 7 },
		{ report_id: '990101002@2023.v1', rules__issued_this_year: 99 }
	],
	requests_2021: [{ report_id: '990101001@2023.v1', new_requests__total: 4 }],
	cell_states: [{ report_id: '990101001@2023.v2', figure_id: 'art20_1.rules.repealed_this_year', state: 'dash', raw: '—' }],
	group_totals: [{ report_id: '990101001@2023.v2', group_id: 'requests.refused.total', value: 3 }],
	narrative: [
		{ report_id: '990101001@2023.v2', ordinal: 1, metric: 'wechat_items', value: 51, headline: true, quote: '推送51条' },
		{ report_id: '990101001@2023.v1', ordinal: 1, metric: 'wechat_items', value: 50, headline: true }
	],
	findings: [
		{ report_id: '990101001@2023.v2', ordinal: 1, check_id: 't3.balance', cells: 'requests.new_requests.total' },
		{ report_id: '990101001@2023.v2', ordinal: 2, check_id: 't3.balance', status: 'pass' }
	],
	report_measures: [
		{ report_id: '990101001@2023.v2', body_id: '990101001', year: 2023, wechat_items: 51 },
		{ report_id: '990101002@2023.v1', body_id: '990101002', year: 2023, wechat_items: 0 }
	],
	population: [{ body_id: '990101001', year: 2023, residents: 21_000 }],
	documents: [{ report_id: '990101001@2023.v2', name: 'a.html', media_type: 'text/html', sha256: 'ff', block_count: 2 }],
	blocks: [
		{ report_id: '990101001@2023.v2', block: 0, kind: 'paragraph', body: '推送51条' },
		{ report_id: '990101001@2023.v2', block: 1, kind: 'table', body: '[[{"text":"0","rowSpan":1,"colSpan":1}]]' }
	],
	figure_places: [{ report_id: '990101001@2023.v2', figure_id: 'art20_1.rules.issued_this_year', block: 1, row: 0, cell: 0, raw: '0' }],
	narrative_places: [{ report_id: '990101001@2023.v2', ordinal: 1, block: 0, start_char: 2, end_char: 4 }]
};

forEachEngine((open) => {
	let engine: DatasetEngine;
	beforeAll(async () => {
		engine = await open(ROWS);
	}, 60_000);

	it('lists bodies in order', async () => {
		expect((await ask(engine, bodyIds, {})).map((row) => row.body_id)).toStrictEqual(['98-x', '990101001', '990101002']);
	});

	it('takes an id as a value, never as SQL', async () => {
		expect(await ask(engine, body, { id: "' OR 1=1 --" })).toStrictEqual([]);
		expect(await loadBody(engine, { id: 'nobody' })).toBeNull();
	});

	it('gives the report that counts with everything it states, and nothing of other bodies', async () => {
		const data = await loadBody(engine, { id: '990101001' });
		expect(data?.body).toMatchObject({ short_name: '松台镇', county: '青禾区', match: 'exact' });
		expect(data?.expected).toStrictEqual([
			{ year: 2022, due: '2023-01-31' },
			{ year: 2023, due: '2024-01-31' }
		]);
		expect(data?.reports).toHaveLength(1);
		const report = data?.reports[0];
		expect(report?.row.published).toBe('2024-02-03');
		expect(report?.tables).toStrictEqual([
			{ id: 'art20_1', form: 'form-2021', state: 'present', values: [0, null, null, null, null, 7] },
			{ id: 'art20_8', form: null, state: 'absent', values: [] }
		]);
		expect(report?.odd).toStrictEqual({ 'art20_1.rules.repealed_this_year': { state: 'dash', raw: '—' } });
		expect(report?.groups).toStrictEqual({ 'requests.refused.total': 3 });
		expect(report?.narrative.map((row) => row.value)).toStrictEqual([51]);
		expect(report?.findings.map((row) => row.ordinal)).toStrictEqual([1]);
	});

	it('gives the versions that do not count apart, with everything they state', async () => {
		const data = await loadBody(engine, { id: '990101001' });
		expect(data?.reports.map(({ row }) => row.report_id)).toStrictEqual(['990101001@2023.v2']);
		expect(data?.others.map(({ row }) => row.report_id)).toStrictEqual(['990101001@2023.v1']);
		const [other] = data?.others ?? [];
		expect(other?.tables).toStrictEqual([{ id: 'requests', form: 'form-2021', state: 'partial', values: other?.tables[0]?.values }]);
		expect(other?.tables[0]?.values.filter((value) => value !== null)).toStrictEqual([4]);
		expect(other?.narrative.map((row) => row.value)).toStrictEqual([50]);
		expect(other?.findings).toStrictEqual([]);
	});

	it('knows the bodies before and after it in its county', async () => {
		expect((await loadBody(engine, { id: '990101001' }))?.neighbours).toStrictEqual({
			before_id: null,
			before_name: null,
			after_id: '990101002',
			after_name: '柳溪镇'
		});
		expect((await loadBody(engine, { id: '990101002' }))?.neighbours).toMatchObject({ before_id: '990101001', after_id: null });
		expect((await loadBody(engine, { id: '98-x' }))?.neighbours).toBeNull();
	});

	it('knows the residents of its place by year, null where none are known', async () => {
		expect((await loadBody(engine, { id: '990101001' }))?.reports[0]?.residents).toBe(21_000);
		expect((await loadBody(engine, { id: '990101002' }))?.reports[0]?.residents).toBeNull();
	});

	describe('evidence', () => {
		beforeAll(() => engine.attachEvidence());

		it('gives the document, and where each figure stands', async () => {
			const evidence = await loadEvidence(engine, '990101001@2023.v2');
			expect(evidence).toMatchObject({ name: 'a.html', title: null, sha256: 'ff' });
			expect(evidence?.blocks).toStrictEqual([
				{ kind: 'paragraph', text: '推送51条' },
				{ kind: 'table', rows: [[{ text: '0', rowSpan: 1, colSpan: 1 }]] }
			]);
			expect([...(evidence?.figures ?? [])]).toStrictEqual([
				['art20_1.rules.issued_this_year', { at: { block: 1, row: 0, cell: 0 }, raw: '0' }]
			]);
			expect([...(evidence?.narrative ?? [])]).toStrictEqual([[1, { block: 0, start: 2, end: 4 }]]);
		});

		it('is null where a report was not read from a document', async () => {
			expect(await loadEvidence(engine, '990101002@2023.v1')).toBeNull();
		});
	});
});
