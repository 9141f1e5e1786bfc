import { DuckDBInstance } from '@duckdb/node-api';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/generate';
import type { Io } from '../../src/cli/io';
import { forgeDocuments } from '../../src/forge/forge-documents';
import type { ForgePlan } from '../../src/forge/forge-plan';
import { inventCity } from '../../src/forge/place/invent-city';

let dir: string;
let messages: string;
const io = (): Io => ({ stdout: () => undefined, stderr: (text) => void (messages += text), isTerminal: false, cwd: dir });
const ARGS = ['--figures-only', '--townships', '12', '--years', '2022-2024', '--seed', 'city', '--mistakes', '30'];
const PLAN: ForgePlan = { townships: 12, years: { from: 2022, to: 2024 }, seed: 'city', formats: ['txt'], mistakes: { chance: 30 } };

async function rows(sql: string): Promise<readonly unknown[]> {
	const instance = await DuckDBInstance.create(join(dir, 'out/gongkai.duckdb'), { access_mode: 'READ_ONLY' });
	const connection = await instance.connect();
	try {
		return (await connection.runAndReadAll(sql)).getRowObjectsJS();
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}

beforeEach(async () => {
	dir = await mkdtemp(join(tmpdir(), 'gongkai-figures-'));
	messages = '';
});
afterEach(() => rm(dir, { recursive: true }));

describe('gongkai generate --figures-only', { timeout: 60_000 }, () => {
	it('writes the figures that the documents of the same plan state', async () => {
		expect(await run(['--out', 'out', ...ARGS], io())).toBe(0);
		expect((await readdir(join(dir, 'out'))).sort()).toEqual(['evidence.duckdb', 'gongkai.duckdb', 'manifest.json']);
		const documents = [...forgeDocuments(inventCity(PLAN.townships, PLAN.seed), PLAN)].map(({ truth }) => truth);
		const received = await rows(
			'SELECT body_id, year, new_requests__total AS received FROM requests_2021 JOIN reports USING (report_id) ORDER BY body_id, year'
		);
		expect(received).toEqual(
			documents
				.filter(({ form, tables }) => form === 'form-2021' && tables['requests'] !== 'absent')
				.map(({ body_id, year, figures }) => ({ body_id, year, received: figures['requests.new_requests.total']?.value ?? null }))
		);
		expect(documents.filter(({ findings }) => findings.length > 0).length).toBeGreaterThan(5);
		const [states] = await rows("SELECT count(*)::INTEGER AS count FROM cell_states WHERE state <> 'number'");
		const stated = documents.flatMap(({ figures }) => Object.values(figures).filter(({ state }) => state !== 'number'));
		expect(states).toEqual({ count: stated.length });
		const [narrative] = await rows('SELECT count(*)::INTEGER AS count FROM narrative WHERE headline');
		expect(narrative).toEqual({ count: documents.flatMap((truth) => Object.keys(truth.narrative)).length });
	});

	it('writes every generation of the form into its own tables', async () => {
		expect(
			await run(['--out', 'out', '--figures-only', '--townships', '12', '--years', '2014-2022', '--seed', 'city', '--mistakes', '30'], io())
		).toBe(0);
		const plan: ForgePlan = { ...PLAN, years: { from: 2014, to: 2022 } };
		const documents = [...forgeDocuments(inventCity(plan.townships, plan.seed), plan)].map(({ truth }) => truth);
		const cells: readonly (readonly [string, string, string, string])[] = [
			['form-2014', 'statistics_2014', 'requests_received__value', 'statistics.requests_received.value'],
			['form-2019', 'art20_9_2019', 'centralised_procurement__procurement_amount', 'art20_9.centralised_procurement.procurement_amount'],
			['form-2021', 'requests_2021', 'new_requests__total', 'requests.new_requests.total']
		];
		for (const [form, table, column, id] of cells) {
			const stated = await rows(
				`SELECT body_id, year, ${column} AS value FROM ${table} JOIN reports USING (report_id) ORDER BY body_id, year`
			);
			const own = documents.filter((truth) => truth.form === form && truth.tables[id.slice(0, id.indexOf('.'))] !== 'absent');
			expect(own.length).toBeGreaterThan(15);
			expect(stated).toEqual(own.map(({ body_id, year, figures }) => ({ body_id, year, value: figures[id]?.value ?? null })));
		}
	});

	it('says that everything in it is invented and that all bodies were expected to report', async () => {
		await run(['--out', 'out', ...ARGS], io());
		expect(await rows('SELECT invented, roster FROM dataset')).toEqual([{ invented: true, roster: true }]);
		expect(await rows('SELECT count(*)::INTEGER AS count FROM roster')).toEqual([{ count: 36 }]);
	});

	it('gives the same data set again and replaces the one before', async () => {
		const version = async (): Promise<unknown> =>
			(JSON.parse(await readFile(join(dir, 'out/manifest.json'), 'utf8')) as { version: unknown }).version;
		await run(['--out', 'out', ...ARGS], io());
		const first = await version();
		await run(['--out', 'out', ...ARGS], io());
		expect(await version()).toBe(first);
	});

	it('touches no folder that holds something else', async () => {
		await writeFile(join(dir, 'thesis.txt'), 'mine');
		expect(await run(['--out', '.', ...ARGS], io())).toBe(2);
		expect(messages).toContain('thesis.txt');
		expect(await readdir(dir)).toEqual(['thesis.txt']);
	});
});
