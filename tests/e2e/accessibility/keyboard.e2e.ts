import { expect, type Page } from '@playwright/test';
import { test } from '../../support/browser-test';

const MOST_STOPS = 120;

/** Presses Tab until the focus stands on what a selector matches. */
async function tabTo(page: Page, selector: string): Promise<void> {
	for (let stop = 0; stop < MOST_STOPS; stop += 1) {
		if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`${MOST_STOPS} times Tab did not lead to ${selector}`);
}

test('by keyboard alone: search a body, open a figure, see its passage in the document, and back', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/');
	await page.waitForLoadState('networkidle');
	await page.keyboard.press('Control+k');
	await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
	await page.keyboard.type('haiqing');
	await expect(page.getByRole('option').first()).toContainText('海青镇');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/body/230883106/');
	await expect(page.locator('main h1')).toContainText('海青镇');

	await tabTo(page, 'main a[href*="year=2023"]');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/body/230883106/?year=2023');
	await tabTo(page, 'main table .fig');
	const figure = await page.evaluate(() => document.activeElement?.textContent.trim());
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/[?&]fig=/);
	const panel = page.locator('aside, dialog[open]').filter({ has: page.getByRole('heading', { name: '出处' }) });
	await expect(panel).toBeVisible();
	await expect(panel.locator('mark').first()).toBeVisible({ timeout: 30_000 });
	expect(figure).not.toBe('');

	await panel.getByRole('button', { name: '在原文中打开' }).focus();
	await page.keyboard.press('Enter');
	const whole = page.getByRole('dialog', { name: /^原文/ });
	await expect(whole.locator('mark').first()).toBeInViewport();
	await page.keyboard.press('Escape');
	await expect(whole).toBeHidden();
	await page.keyboard.press('Escape');
	await expect(panel.locator('mark')).toHaveCount(0);
	await expect(page).not.toHaveURL(/[?&]fig=/);
	expect(await page.evaluate(() => document.activeElement?.matches('main table .fig'))).toBe(true);
});

test('a link to a figure opens its source for another visitor', async ({ page, browser, baseURL }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/body/230883106/?year=2023&fig=requests.new_requests.total');
	await expect(page.locator('mark').first()).toBeVisible({ timeout: 30_000 });
	const excerpt = await page.locator('mark').first().innerText();
	const context = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }), viewport: { width: 360, height: 800 } });
	const elsewhere = await context.newPage();
	await elsewhere.goto(page.url());
	await expect(elsewhere.locator('mark').first()).toBeVisible({ timeout: 30_000 });
	expect(await elsewhere.locator('mark').first().innerText()).toBe(excerpt);
	await context.close();
});
