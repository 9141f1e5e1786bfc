import { expect, type Browser, type Page } from '@playwright/test';
import { test } from '../support/browser-test';

/** The text of a view once its data has come and every chart has been painted. */
const settled = async (page: Page): Promise<string> => {
	await expect(page.locator('main [aria-busy="true"], main[aria-busy="true"]')).toHaveCount(0, { timeout: 30_000 });
	await page.waitForLoadState('networkidle');
	await expect(page.locator('main .chart:not(:has(svg text))')).toHaveCount(0);
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
	return page.locator('main').innerText();
};

/** A view changes some frames after its address: it is looked at until it is the one expected. */
async function comesToShow(page: Page, text: string): Promise<void> {
	await expect.poll(() => settled(page), { timeout: 30_000 }).toBe(text);
}

/** The text of the view that comes in place of another. */
async function viewAfter(page: Page, before: string): Promise<string> {
	await expect.poll(() => settled(page), { timeout: 30_000 }).not.toBe(before);
	return settled(page);
}

/** A new visitor who opens a link comes to see a text. */
async function isSeenByAnother(browser: Browser, link: string, text: string): Promise<void> {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(link);
	await comesToShow(page, text);
	await context.close();
}

test('a link copied from a narrowed view restores it for another visitor', async ({ page, context, browser }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/demo/');
	const whole = await settled(page);
	const bar = page.getByRole('region', { name: '范围' });
	await bar.getByLabel('地区').first().selectOption({ index: 1 });
	await expect(page).toHaveURL(/region=99/);
	await bar.getByLabel('年份').last().selectOption('2023');
	await expect(page).toHaveURL(/to=2023/);
	const narrowed = await viewAfter(page, whole);
	await bar.getByRole('button', { name: '复制链接' }).click();
	await expect(bar.getByRole('button', { name: '链接已复制' })).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toBe(page.url());
	await isSeenByAnother(browser, link, narrowed);
});

test('back and forward go through the views', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/demo/');
	const whole = await settled(page);
	await page.getByRole('region', { name: '范围' }).getByLabel('年份').last().selectOption('2022');
	await expect(page).toHaveURL(/to=2022/);
	const narrowed = await viewAfter(page, whole);
	await page.goBack();
	await expect(page).toHaveURL(/\/demo\/$/);
	await comesToShow(page, whole);
	await page.goForward();
	await expect(page).toHaveURL(/to=2022/);
	await comesToShow(page, narrowed);
});
