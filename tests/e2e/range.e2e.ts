import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from '@playwright/test';
import { serveSite } from '../../src/server/serve-site';

const SITE = 'build/site';
const FILE = '/dataset/demo/gongkai.duckdb';

interface Answer {
	readonly status: number;
	readonly bytes: number;
}

let folder: string;
let server: Server;
const answers: Answer[] = [];

/** The built site without its body pages, a large data set in place of the demo city's. */
function siteWithLargeDataSet(): string {
	const site = join(folder, 'site');
	const leftOut = /\/(?:body|dataset)$/;
	cpSync(SITE, site, { recursive: true, filter: (source) => !leftOut.test(source) });
	mkdirSync(join(site, 'dataset'));
	renameSync(join(folder, 'large'), join(site, 'dataset/demo'));
	return site;
}

const databasePath = (): string => join(folder, 'site', FILE);

async function reportsSince(year: number): Promise<number> {
	const instance = await DuckDBInstance.create(databasePath(), { access_mode: 'READ_ONLY' });
	const connection = await instance.connect();
	const rows = await connection.runAndReadAll(`SELECT count(*)::INTEGER AS n FROM reports WHERE current AND year >= ${year}`);
	connection.closeSync();
	instance.closeSync();
	return Number(rows.getRowObjects()[0]?.['n']);
}

test.beforeAll(async () => {
	test.setTimeout(240_000);
	folder = mkdtempSync(join(tmpdir(), 'gongkai-range-'));
	const size = ['--figures-only', '--townships', '10000', '--years', '2021-2023'];
	execFileSync(process.execPath, ['bin/gongkai.mjs', 'generate', '--out', join(folder, 'large'), ...size], { stdio: 'ignore' });
	server = await serveSite({ directory: siteWithLargeDataSet(), base: '', port: 0 });
	server.on('request', (request, response) => {
		if (request.method !== 'GET' || !request.url?.startsWith(FILE)) return;
		response.on('finish', () => answers.push({ status: response.statusCode, bytes: Number(response.getHeader('content-length')) }));
	});
});

test.afterAll(() => {
	server.close();
	server.closeAllConnections();
	rmSync(folder, { recursive: true });
});

test('a large data set is asked in ranges, and answers like the file itself', async ({ page }) => {
	const { port } = server.address() as AddressInfo;
	await page.goto(`http://localhost:${port}/demo/?from=2022`);
	const expected = new Intl.NumberFormat('zh-CN').format(await reportsSince(2022));
	await expect(page.getByRole('status').filter({ hasText: expected }).first()).toBeVisible({ timeout: 45_000 });
	await expect(page.locator('main figure svg:visible').first()).toBeVisible({ timeout: 30_000 });
	const fetched = answers.reduce((sum, { bytes }) => sum + bytes, 0);
	expect(answers.length).toBeGreaterThan(1);
	expect(answers.every(({ status }) => status === 206)).toBe(true);
	expect(fetched).toBeLessThan(statSync(databasePath()).size * 0.75);
});
