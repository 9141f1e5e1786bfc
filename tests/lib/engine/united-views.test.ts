import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../../../src/dataset/schema';
import { EngineError } from '../../../src/lib/engine/engine-error';
import { DATASET_FILES, type Catalogue } from '../../../src/dataset/dataset-file';
import { partCatalogue, PARTS, unitedViews } from '../../../src/lib/engine/united-views';
import { wasmEngineOnBoth } from '../../support/engines';
import { fixtureDataset, type FixtureTables } from '../../support/fixture-dataset';

interface Both {
	query(sql: string): Promise<unknown>;
	close(): Promise<void>;
}

async function nativeOnBoth(own: string, shipped: string): Promise<Both> {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	for (const catalogue of ['data', 'evidence'] satisfies Catalogue[]) {
		for (const part of PARTS) {
			const path = join(part === 'own' ? own : shipped, DATASET_FILES[catalogue]);
			await connection.run(`ATTACH '${path}' AS ${partCatalogue(part, catalogue)} (READ_ONLY)`);
		}
		for (const statement of unitedViews(catalogue)) await connection.run(statement);
	}
	return {
		query: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS(),
		close: () => {
			connection.closeSync();
			instance.closeSync();
			return Promise.resolve();
		}
	};
}

async function wasmOnBoth(own: string, shipped: string): Promise<Both> {
	const engine = await wasmEngineOnBoth(own, shipped);
	await engine.attachEvidence();
	return engine;
}

const A = '990101001';
const B = '990101002';
const report = (body: string, year: number, id: string, more = {}) => ({ report_id: id, body_id: body, year, ...more });

/** Own: body A in 2023. Shipped: A in 2022 and 2023 (two versions), B in 2023. */
const OWN: FixtureTables = {
	dataset: [{ id: 'own', title_zh: '我的年报', title_en: 'My reports', invented: false, roster: true, caveat_zh: '甲。', licence: 'own' }],
	regions: [{ code: '99', name: '自有省', level: 'province' }],
	bodies: [{ body_id: A, name: '甲镇人民政府', short_name: '甲镇' }],
	roster: [{ body_id: A, year: 2023, due: '2024-01-31' }],
	population: [{ body_id: A, year: 2023, residents: 10 }],
	reports: [report(A, 2023, `${A}@2023.own1`, { days_late: 3 })],
	requests_2021: [{ report_id: `${A}@2023.own1`, new_requests__total: 7 }],
	narrative: [{ report_id: `${A}@2023.own1`, ordinal: 1, metric: 'wechat_items', value: 5, headline: true }],
	measure_errors: [{ report_id: `${A}@2023.own1`, measure_id: 'requests_new', found_in: `${A}@2023.own1`, fingerprint: 'o' }],
	report_measures: [{ report_id: `${A}@2023.own1`, body_id: A, year: 2023, requests_new: 7 }],
	documents: [{ report_id: `${A}@2023.own1`, name: 'own.txt', media_type: 'text/plain', sha256: 'aa', block_count: 1 }]
};
const SHIPPED: FixtureTables = {
	dataset: [{ id: 'demo', title_zh: '示例市', title_en: 'Demo', invented: true, roster: true, caveat_zh: '乙。', licence: 'MIT' }],
	regions: [
		{ code: '99', name: '示例省', level: 'province' },
		{ code: '9901', name: '示例市', level: 'city', parent: '99' }
	],
	bodies: [
		{ body_id: A, name: '别名镇人民政府', short_name: '别名镇' },
		{ body_id: B, name: '乙镇人民政府', short_name: '乙镇' }
	],
	roster: [
		{ body_id: A, year: 2023, due: '2024-02-20' },
		{ body_id: B, year: 2023, due: '2024-02-20' }
	],
	population: [
		{ body_id: A, year: 2023, residents: 99 },
		{ body_id: B, year: 2023, residents: 20 }
	],
	reports: [
		report(A, 2022, `${A}@2022.v1`),
		report(A, 2023, `${A}@2023.v1`),
		report(A, 2023, `${A}@2023.v2`, { version: 2, current: false }),
		report(B, 2023, `${B}@2023.v1`, { days_late: 1 })
	],
	requests_2021: [{ report_id: `${B}@2023.v1`, new_requests__total: 11 }],
	cell_states: [],
	measure_errors: [
		{ report_id: `${A}@2023.v1`, measure_id: 'requests_new', found_in: `${A}@2023.v1`, fingerprint: 's' },
		{ report_id: `${B}@2023.v1`, measure_id: 'requests_new', found_in: `${B}@2023.v1`, fingerprint: 's' }
	],
	report_measures: [
		{ report_id: `${A}@2022.v1`, body_id: A, year: 2022, requests_new: 1 },
		{ report_id: `${A}@2023.v1`, body_id: A, year: 2023, requests_new: 2 },
		{ report_id: `${B}@2023.v1`, body_id: B, year: 2023, requests_new: 11 }
	],
	documents: [{ report_id: `${B}@2023.v1`, name: 'shipped.txt', media_type: 'text/plain', sha256: 'bb', block_count: 1 }]
};

const withDataset = (rows: FixtureTables, changes: Record<string, string | number | boolean | null>): FixtureTables => ({
	...rows,
	dataset: [{ ...rows['dataset']?.[0], ...changes }]
});

describe.each([
	['native DuckDB', nativeOnBoth],
	['DuckDB-Wasm', wasmOnBoth]
] as const)('own reports together with shipped ones, %s', (_, open) => {
	const folders: string[] = [];
	const opened: Both[] = [];
	let both: Both;
	let noRoster: Both;
	const make = async (own: FixtureTables, shipped: FixtureTables): Promise<Both> => {
		const made = [await fixtureDataset(own), await fixtureDataset(shipped)] as const;
		folders.push(...made);
		const engine = await open(...made);
		opened.push(engine);
		return engine;
	};
	beforeAll(async () => {
		both = await make(OWN, SHIPPED);
		noRoster = await make(withDataset({ ...OWN, roster: [] }, { roster: false }), withDataset(SHIPPED, { caveat_zh: null }));
	}, 60_000);
	afterAll(async () => {
		for (const engine of opened) await engine.close();
		for (const folder of folders) await rm(folder, { recursive: true });
	});

	it('says of itself what holds for the whole', async () => {
		const asked = 'SELECT id, schema_version, title_zh, title_en, invented, roster, caveat_zh, caveat_en, licence FROM dataset';
		expect(await both.query(asked)).toEqual([
			{
				id: 'own',
				schema_version: SCHEMA_VERSION,
				title_zh: '我的年报 + 示例市',
				title_en: 'My reports + Demo',
				invented: true,
				roster: true,
				caveat_zh: '甲。乙。',
				caveat_en: null,
				licence: 'own / MIT'
			}
		]);
		expect(await noRoster.query('SELECT roster, caveat_zh FROM dataset')).toEqual([{ roster: false, caveat_zh: '甲。' }]);
	});

	it('has bodies, regions, residents and expected reports once, own ones first', async () => {
		expect(await both.query('SELECT body_id, short_name FROM bodies ORDER BY ALL')).toEqual([
			{ body_id: A, short_name: '甲镇' },
			{ body_id: B, short_name: '乙镇' }
		]);
		expect(await both.query('SELECT code, name FROM regions ORDER BY ALL')).toEqual([
			{ code: '99', name: '自有省' },
			{ code: '9901', name: '示例市' }
		]);
		expect(await both.query('SELECT body_id, residents FROM population ORDER BY ALL')).toEqual([
			{ body_id: A, residents: 10 },
			{ body_id: B, residents: 20 }
		]);
		expect(await both.query('SELECT body_id, due::VARCHAR AS due FROM roster ORDER BY ALL')).toEqual([
			{ body_id: A, due: '2024-01-31' },
			{ body_id: B, due: '2024-02-20' }
		]);
	});

	it('counts the own report of a body and year, and keeps the shipped ones as versions of other numbers', async () => {
		expect(await both.query('SELECT report_id, version, current FROM reports ORDER BY ALL')).toEqual([
			{ report_id: `${A}@2022.v1`, version: 1, current: true },
			{ report_id: `${A}@2023.own1`, version: 1, current: true },
			{ report_id: `${A}@2023.v1`, version: 2, current: false },
			{ report_id: `${A}@2023.v2`, version: 3, current: false },
			{ report_id: `${B}@2023.v1`, version: 1, current: true }
		]);
		expect(await both.query('SELECT report_id, counts, requests_new FROM report_measures ORDER BY ALL')).toEqual([
			{ report_id: `${A}@2022.v1`, counts: false, requests_new: 1 },
			{ report_id: `${A}@2023.own1`, counts: true, requests_new: 7 },
			{ report_id: `${B}@2023.v1`, counts: true, requests_new: 11 }
		]);
		expect(await both.query('SELECT fingerprint FROM measure_errors ORDER BY ALL')).toEqual([{ fingerprint: 'o' }, { fingerprint: 's' }]);
	});

	it('says nothing of missing or late reports unless both have a roster', async () => {
		expect(await both.query('SELECT days_late FROM reports WHERE current ORDER BY days_late NULLS LAST')).toEqual([
			{ days_late: 1 },
			{ days_late: 3 },
			{ days_late: null }
		]);
		expect(await noRoster.query('SELECT body_id FROM roster')).toEqual([]);
		expect(await noRoster.query('SELECT DISTINCT days_late FROM reports')).toEqual([{ days_late: null }]);
		expect(await noRoster.query('SELECT DISTINCT counts FROM report_measures')).toEqual([{ counts: true }]);
	});

	it('has the figures, words, rules and documents of both', async () => {
		expect(await both.query('SELECT report_id, row_id, column_id, value FROM figures ORDER BY ALL')).toEqual([
			{ report_id: `${A}@2023.own1`, row_id: 'new_requests', column_id: 'total', value: 7 },
			{ report_id: `${B}@2023.v1`, row_id: 'new_requests', column_id: 'total', value: 11 }
		]);
		expect(await both.query('SELECT metric, value FROM narrative')).toEqual([{ metric: 'wechat_items', value: 5 }]);
		expect(await both.query('SELECT count(*) = count(DISTINCT check_id) AND count(*) > 10 AS once FROM checks')).toEqual([{ once: true }]);
		expect(await both.query('SELECT name FROM evidence.documents ORDER BY ALL')).toEqual([{ name: 'own.txt' }, { name: 'shipped.txt' }]);
	});
});

it('refuses own files of another structure, as the browser opens them', async () => {
	const own = await fixtureDataset(withDataset(OWN, { schema_version: SCHEMA_VERSION - 1 }));
	const shipped = await fixtureDataset(SHIPPED);
	const failure = wasmEngineOnBoth(own, shipped);
	await expect(failure).rejects.toBeInstanceOf(EngineError);
	await expect(failure).rejects.toMatchObject({ code: 'data_other_version' });
	for (const folder of [own, shipped]) await rm(folder, { recursive: true });
});
