import { expect } from '@playwright/test';
import { test } from '../support/browser-test';

test('every address without its last slash leads to the one with it', async ({ page }) => {
	await page.goto('/en/demo?from=2023');
	expect(new URL(page.url()).pathname).toBe('/en/demo/');
	expect(new URL(page.url()).search).toBe('?from=2023');
});

test('an address that is none gets the 404 page', async ({ page, troubles }) => {
	const response = await page.goto('/nowhere/');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { name: '没有这一页' })).toBeVisible();
	await page.waitForLoadState('networkidle');
	troubles.splice(0, troubles.length, ...troubles.filter((trouble) => !trouble.includes('404')));
});
