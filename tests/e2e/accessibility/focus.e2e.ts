import { expect } from '@playwright/test';
import { test } from '../../support/browser-test';
import { settled } from '../../support/settled';

test('the first stop skips to the content', async ({ page }) => {
	await page.goto('/demo/');
	await settled(page);
	await page.keyboard.press('Tab');
	await expect(page.locator('a[href="#main"]')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
});
