import type { Server } from 'node:http';
import { expect } from '@playwright/test';
import { sitePages } from '../../scripts/site-pages.mjs';
import { serveSite } from '../../src/server/serve-site';
import { test } from '../support/browser-test';

const BASE = '/sub';
const PORT = Number(process.env['PORT'] ?? 4273) + 1;
let server: Server;

test.use({ baseURL: `http://localhost:${PORT}` });
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
	server = await serveSite({ directory: 'build/site-sub', base: BASE, port: PORT });
});

test.afterAll(() => {
	server.close();
	server.closeAllConnections();
});

test('under a sub-path every address on a page stays below it', async ({ page }) => {
	await page.goto('/');
	await expect(page).toHaveURL(`${BASE}/`);
	await page.waitForLoadState('networkidle');
	const paths = await page.evaluate(() => [...document.querySelectorAll('a[href]')].map((link) => (link as HTMLAnchorElement).pathname));
	expect(paths.length).toBeGreaterThan(3);
	expect(paths.filter((path) => !path.startsWith('/sub/'))).toEqual([]);
});

test('under a sub-path every address written into a page of any kind stays below it', async ({ request }) => {
	for (const { address } of sitePages()) {
		const html = await (await request.get(BASE + address)).text();
		const paths = [...html.matchAll(/ (?:href|src|action)="(\/[^"]*)"/g)].map(([, path = '']) => path);
		expect(paths.length, address).toBeGreaterThan(10);
		expect(
			paths.filter((path) => !path.startsWith(`${BASE}/`)),
			address
		).toEqual([]);
	}
});

test('under a sub-path pages, languages, data sets and the database work', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto(`${BASE}/demo/`);
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(`${BASE}/en/demo/`);
	const asked = page.waitForRequest(/\/sub\/dataset\/demo\/gongkai\.duckdb/);
	await page.goto(`${BASE}/en/demo/?region=990101`);
	await asked;
	await expect(page.locator('main figure svg').first()).toBeVisible({ timeout: 30_000 });
	await expect(page.getByRole('alert')).toHaveCount(0);
	await page.goto(`${BASE}/body/230883106`);
	await expect(page).toHaveURL(`${BASE}/body/230883106/`);
	await expect(page.locator('main h1')).toContainText('海青镇');
});

test('under a sub-path every file of a data set can be fetched', async ({ page, request }) => {
	await page.goto(`${BASE}/en/demo/data/`);
	const paths = await page.locator('a[download]').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
	expect(paths.length).toBeGreaterThan(50);
	expect(paths.filter((path) => !path.startsWith(`${BASE}/dataset/demo/`))).toEqual([]);
	for (const path of paths) expect([path, (await request.head(path)).status()]).toEqual([path, 200]);
});
