import { expect, type Page } from '@playwright/test';
import { nativeEngine } from '../../src/lib/engine/native-engine';
import { test } from '../support/browser-test';
import { keepAsOwn } from '../support/own-store';
import { printedNumber } from '../support/printed';
import { settled } from '../support/settled';
import { wordsOf } from '../support/words';

const BODY = '990101001';
const REGION = '9901';

/** Starting the engine is most of it; a machine with much to do takes its time. */
const PATIENCE = 60_000;

test.describe.configure({ timeout: 300_000 });

/** What a page says, charts left out: their drawing is the charts' own matter. */
async function wordsOn(page: Page, address: string): Promise<string> {
	await page.goto(address);
	await expect(page.locator('main h1')).not.toHaveText(wordsOf('zh-CN', 'view_loading'), { timeout: PATIENCE });
	await settled(page);
	return page.locator('main').evaluate((main) => {
		for (const chart of main.querySelectorAll('svg, script, style')) chart.remove();
		return main.textContent.replaceAll(/\s+/g, ' ').trim();
	});
}

/** Reports of townships that count, in a shipped data set. */
async function reportsIn(dataset: 'real' | 'demo'): Promise<number> {
	const engine = await nativeEngine(`static/dataset/${dataset}`);
	const [row] = await engine.query<{ n: number }>(
		"SELECT count(*)::INTEGER AS n FROM reports JOIN bodies USING (body_id) WHERE current AND level = 'township'"
	);
	await engine.close();
	return row?.n ?? 0;
}

test('without own reports every page says so and leads to the import', async ({ page }) => {
	for (const address of ['/own/', '/own/compare/', '/own/data/', `/own/body/${BODY}/`]) {
		await page.goto(address);
		await expect(page.getByRole('heading', { name: wordsOf('zh-CN', 'own_empty_title') })).toBeVisible();
		await expect(page.getByRole('link', { name: wordsOf('zh-CN', 'own_empty_import') })).toHaveAttribute('href', '/import/');
	}
	await page.goto(`/en/own/region/${REGION}/`);
	await expect(page.getByRole('heading', { name: wordsOf('en', 'own_empty_title') })).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('own reports are shown as those of a shipped data set are, also in a page that was open before', async ({ page }) => {
	await page.goto('/own/');
	await expect(page.getByRole('heading', { name: wordsOf('zh-CN', 'own_empty_title') })).toBeVisible();
	await keepAsOwn(page, 'demo', 1);
	await expect(page.locator('main .frame').first()).toBeVisible({ timeout: PATIENCE });
	for (const kind of ['', 'compare/', 'outcomes/', 'reach/', 'region/', 'checks/']) {
		const own = await wordsOn(page, `/own/${kind}`);
		expect(own.length, kind).toBeGreaterThan(100);
		expect(own, kind).toBe(await wordsOn(page, `/demo/${kind}`));
	}
	await page.goto('/own/data/');
	await expect(page.locator('#loaded')).toBeVisible({ timeout: PATIENCE });
	await keepAsOwn(page, null, 2);
	await expect(page.getByRole('heading', { name: wordsOf('zh-CN', 'own_empty_title') })).toBeVisible();
});

test('bodies and regions of own reports open by click, directly and again', async ({ page }) => {
	await page.goto('/own/region/');
	await keepAsOwn(page, 'demo', 1);
	await page.locator(`main a[href="/own/region/${REGION}/"]`).first().click();
	await expect(page).toHaveURL(`/own/region/${REGION}/`);
	await page.locator(`main a[href^="/own/body/${BODY}/"]`).first().click();
	await expect(page).toHaveURL(new RegExp(`/own/body/${BODY}/`));
	await expect(page.locator('main .near')).toBeVisible({ timeout: PATIENCE });
	const name = await page.locator('main h1').textContent();
	await expect(page).toHaveTitle(new RegExp(name ?? 'nothing'));
	await page.reload();
	await expect(page.locator('main h1')).toHaveText(name ?? '', { timeout: PATIENCE });
	for (const kind of [`body/${BODY}/`, `region/${REGION}/`]) {
		expect(await wordsOn(page, `/own/${kind}`)).toBe(await wordsOn(page, `/demo/${kind}`));
	}
	await page.goto('/en/own/body/111111111/');
	await expect(page.getByRole('heading', { name: wordsOf('en', 'own_body_unknown_title') })).toBeVisible({ timeout: PATIENCE });
	await page.goto('/own/region/11/');
	await expect(page.getByRole('heading', { name: wordsOf('zh-CN', 'region_unknown_title') })).toBeVisible({ timeout: PATIENCE });
});

test('the document behind a figure of an own report is shown', async ({ page }) => {
	await page.goto('/own/');
	await keepAsOwn(page, 'demo', 1);
	await page.goto(`/own/body/${BODY}/?year=2023&fig=requests.new_requests.total`);
	await expect(page.locator('.paper.doc')).toBeVisible({ timeout: PATIENCE });
});

test('names of own reports are found, and the search leads to their pages', async ({ page }) => {
	await page.goto('/own/');
	await keepAsOwn(page, 'demo', 1);
	await expect(page.locator('main .frame').first()).toBeVisible({ timeout: PATIENCE });
	await page.keyboard.press('Control+k');
	await page.getByRole('combobox', { name: wordsOf('zh-CN', 'search_title') }).fill('镇');
	await page.getByRole('dialog').getByRole('option').first().click();
	await expect(page).toHaveURL(/\/own\/body\/9901/);
	await expect(page.locator('main .near')).toBeVisible({ timeout: PATIENCE });
});

test('together with the real sample the reports are those of both, and own bodies are marked', async ({ page }) => {
	const both = (await reportsIn('real')) + (await reportsIn('demo'));
	await page.goto('/own/');
	await keepAsOwn(page, 'demo', 1);
	await page.goto('/own/compare/?beside=real');
	const count = page.locator('.scope .wide .count');
	await expect(count).toContainText(printedNumber(both, 'zh-CN'), { timeout: PATIENCE });
	await page.getByRole('link', { name: wordsOf('zh-CN', 'nav_overview'), exact: true }).click();
	await expect(page).toHaveURL('/own/?beside=real');
	await expect(count).toContainText(printedNumber(both, 'zh-CN'), { timeout: PATIENCE });
	await page.goto(`/own/compare/?beside=real&region=${REGION}`);
	await expect(page.locator('main').getByText(wordsOf('zh-CN', 'own_mark'), { exact: true }).first()).toBeVisible({ timeout: PATIENCE });
	await page.goto(`/own/region/${REGION}/?beside=real`);
	await page.locator(`main a[href^="/own/body/${BODY}/"]`).first().click({ timeout: PATIENCE });
	await expect(page).toHaveURL(new RegExp(`/own/body/${BODY}/.*beside=real`));
	await expect(page.locator('main h1')).toContainText(wordsOf('zh-CN', 'own_mark'), { timeout: PATIENCE });
	await page
		.getByRole('combobox', { name: wordsOf('zh-CN', 'own_beside_label') })
		.selectOption({ label: wordsOf('zh-CN', 'own_beside_none') });
	await expect(page).not.toHaveURL(/beside/);
	await expect(page.locator('main h1')).not.toContainText(wordsOf('zh-CN', 'own_mark'), { timeout: PATIENCE });
});
