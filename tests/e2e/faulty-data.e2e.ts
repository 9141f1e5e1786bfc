import { readFileSync, statSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from '../support/browser-test';
import { databaseOfOtherVersion } from '../support/database-of-other-version';

const FOLDER = 'build/site/dataset/demo';
const DATABASE = `${FOLDER}/gongkai.duckdb`;
/** A view that is not in the HTML: the database has to answer. */
const VIEW = '/demo/?region=990101';

const words = JSON.parse(readFileSync('messages/zh-CN/chart.json', 'utf8')) as Readonly<Record<string, string>>;

async function showsFault(page: Page, message: string): Promise<void> {
	await page.goto(VIEW);
	const alert = page.getByRole('alert');
	await expect(alert).toContainText(words[message] ?? `no message ${message}`, { timeout: 30_000 });
	await expect(alert.getByRole('button')).toBeVisible();
	await expect(page.locator('main figure')).toHaveCount(0);
}

/** The browser itself reports a file that is not there; the page has said it in words. */
const forgetFailedLoads = (troubles: string[]): void => {
	troubles.splice(0, troubles.length, ...troubles.filter((trouble) => !trouble.includes('Failed to load resource')));
};

test('a data set that is missing: the page says so, and works once it is back', async ({ page, troubles }) => {
	await page.route('**/dataset/demo/**', (route) => route.fulfill({ status: 404 }));
	await showsFault(page, 'engine_data_missing');
	await page.unroute('**/dataset/demo/**');
	await page.getByRole('alert').getByRole('button').click();
	await expect(page.locator('main figure svg').first()).toBeVisible({ timeout: 30_000 });
	await expect(page.getByRole('alert')).toHaveCount(0);
	forgetFailedLoads(troubles);
});

test('a data set that is cut off', async ({ page }) => {
	const half = readFileSync(DATABASE).subarray(0, Math.floor(statSync(DATABASE).size / 2));
	await page.route('**/dataset/demo/gongkai.duckdb*', (route) => route.fulfill({ status: 200, body: half }));
	await showsFault(page, 'engine_data_truncated');
});

test('a manifest of another version', async ({ page }) => {
	const manifest = JSON.parse(readFileSync(`${FOLDER}/manifest.json`, 'utf8')) as object;
	await page.route('**/dataset/demo/manifest.json', (route) => route.fulfill({ json: { ...manifest, schema_version: 0 } }));
	await showsFault(page, 'engine_data_other_version');
});

test('a database of another version than its manifest says', async ({ page }) => {
	const body = await databaseOfOtherVersion(DATABASE);
	const manifest = JSON.parse(readFileSync(`${FOLDER}/manifest.json`, 'utf8')) as { readonly files: readonly { readonly path: string }[] };
	const files = manifest.files.map((file) => (file.path === 'gongkai.duckdb' ? { ...file, bytes: body.length } : file));
	await page.route('**/dataset/demo/manifest.json', (route) => route.fulfill({ json: { ...manifest, files } }));
	await page.route('**/dataset/demo/gongkai.duckdb*', (route) => route.fulfill({ status: 200, body }));
	await showsFault(page, 'engine_data_other_version');
});

test('a file that is no database', async ({ page }) => {
	const body = Buffer.alloc(statSync(DATABASE).size, 'no database ');
	await page.route('**/dataset/demo/gongkai.duckdb*', (route) => route.fulfill({ status: 200, body }));
	await page.goto(VIEW);
	await expect(page.getByRole('alert').getByRole('button')).toBeVisible({ timeout: 30_000 });
	await expect(page.locator('main figure')).toHaveCount(0);
});
