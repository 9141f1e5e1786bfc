import { expect, type Browser, type Page } from '@playwright/test';
import { test } from '../support/browser-test';

const settled = async (page: Page): Promise<string> => {
	await expect(page.locator('main [aria-busy="true"], main[aria-busy="true"]')).toHaveCount(0, { timeout: 30_000 });
	await page.waitForLoadState('networkidle');
	return page.locator('main').innerText();
};

/** What a new visitor sees who opens a link. */
async function seenByAnother(browser: Browser, link: string): Promise<string> {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(link);
	const text = await settled(page);
	await context.close();
	return text;
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
	const narrowed = await settled(page);
	expect(narrowed).not.toBe(whole);
	await bar.getByRole('button', { name: '复制链接' }).click();
	await expect(bar.getByRole('button', { name: '链接已复制' })).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toBe(page.url());
	expect(await seenByAnother(browser, link)).toBe(narrowed);
});

test('back and forward go through the views', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/demo/');
	const whole = await settled(page);
	await page.getByRole('region', { name: '范围' }).getByLabel('年份').last().selectOption('2022');
	await expect(page).toHaveURL(/to=2022/);
	const narrowed = await settled(page);
	await page.goBack();
	await expect(page).toHaveURL(/\/demo\/$/);
	expect(await settled(page)).toBe(whole);
	await page.goForward();
	await expect(page).toHaveURL(/to=2022/);
	expect(await settled(page)).toBe(narrowed);
});
