import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { sitePages } from '../../scripts/site-pages.mjs';
import { test } from '../support/browser-test';
import { swapDemo, type SwappedDataset } from '../support/changed-dataset';
import { frameIds, frameOf, savedCsvs } from '../support/frame';
import { hostileDataset } from '../support/hostile-dataset';
import { BROKEN, HOSTILE_NAMES } from '../support/hostile-names';
import { settled } from '../support/settled';
import { widerThanThePage } from '../support/wider-than-the-page';

/** A spreadsheet would run a cell that begins so. */
const RUN = /^[=+\-@\t\r]/;

let swapped: SwappedDataset;

test.beforeAll(async () => {
	swapped = await hostileDataset('build/site/dataset/demo');
});

/** Nothing was run, and no name became an element. */
async function nothingRan(page: Page): Promise<void> {
	expect(await page.evaluate((name) => (window as unknown as Record<string, unknown>)[name], BROKEN)).toBeUndefined();
	await expect(page.locator('main img, main script, main b:text-is("bold")')).toHaveCount(0);
}

const isNumber = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text));

/** Files and pictures of every chart: cells that would be run, and drawings that are no XML. */
async function badExports(page: Page): Promise<readonly string[]> {
	const bad: string[] = [];
	for (const id of await frameIds(page)) {
		for (const file of await savedCsvs(page, id)) {
			bad.push(
				...file.rows
					.flat()
					.filter((cell) => RUN.test(cell) && !isNumber(cell))
					.map((cell) => `${id}: ${cell.slice(0, 40)}`)
			);
		}
		const frame = frameOf(page, id);
		await frame.getByRole('button', { name: /^(下载|Download)$/ }).click();
		const choice = frame.getByRole('button', { name: /^SVG/ });
		if ((await choice.count()) > 0) {
			const [download] = await Promise.all([page.waitForEvent('download'), choice.click()]);
			const svg = readFileSync(await download.path(), 'utf8');
			const fault = await page.evaluate(
				(text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')?.textContent,
				svg
			);
			if (fault) bad.push(`${id}.svg: ${fault.slice(0, 200)}`);
		}
	}
	return bad;
}

/** Pages whose figures are asked of the database when they are narrowed, in the language of the longer words. */
const NARROWED = sitePages().filter(({ dataset, kind, language }) => dataset === 'demo' && kind !== 'body' && language === 'en');

for (const { kind, address } of NARROWED) {
	test(`names that are markup, formulas or endless are only names: ${kind}`, async ({ page }) => {
		await swapDemo(page, swapped);
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(`${address}?from=2022`);
		await settled(page);
		await nothingRan(page);
		expect(await page.evaluate(widerThanThePage), '1440 px').toEqual([]);
		expect(await badExports(page)).toEqual([]);
		await nothingRan(page);
		await page.setViewportSize({ width: 360, height: 740 });
		await settled(page);
		expect(await page.evaluate(widerThanThePage), '360 px').toEqual([]);
	});
}

test('a body with a hostile name has a page like any other, and is found', async ({ page }) => {
	const before = '文庙街道';
	for (const name of HOSTILE_NAMES.slice(0, 7)) {
		const json = JSON.stringify(name).slice(1, -1);
		await page.route('**/body/990101001/__data.json*', async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, body: (await response.text()).replaceAll(before, json) });
		});
		await page.route('**/search.json', async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, body: (await response.text()).replaceAll(before, json) });
		});
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto('/en/demo/');
		await settled(page);
		await page.keyboard.press('Control+k');
		await page.getByRole('combobox', { name: /Find a township/ }).fill('wmjd');
		await page.getByRole('option').first().click();
		await expect(page).toHaveURL(/\/body\/990101001\/$/);
		await expect(page.locator('main h1')).toContainText(name.slice(0, 5).trim());
		await settled(page);
		await nothingRan(page);
		expect(await page.evaluate(widerThanThePage), name).toEqual([]);
		await page.unrouteAll();
	}
});
