import { expect } from '@playwright/test';
import { test } from '../../support/browser-test';
import { settled } from '../../support/settled';

test('what changes without the focus moving is said in a live region', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/en/demo/');
	await settled(page);
	const bar = page.getByRole('region', { name: 'Scope' });
	await expect(bar.getByRole('status')).toHaveText(/reports/);
	await bar.getByRole('combobox', { name: 'Years', exact: true }).selectOption('2024');
	await expect(bar.getByRole('status')).toHaveText(/^75 of 80 reports$|^76 of 80 reports$/, { timeout: 30_000 });
	await bar.getByRole('button', { name: /Copy link/ }).click();
	await expect(page.locator('p[role="status"][aria-live="polite"]').filter({ hasText: /copied/i })).toHaveCount(1);
});
