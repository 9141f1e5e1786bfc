import { expect } from '@playwright/test';
import { sitePages } from '../../scripts/site-pages.mjs';
import { test } from '../support/browser-test';

test.use({ javaScriptEnabled: false });

for (const { kind, language, dataset, address } of sitePages().filter((one) => (one.dataset === 'demo') === (one.language === 'en'))) {
	test(`without JavaScript: ${kind}, ${language}, ${dataset}`, async ({ page }) => {
		const response = await page.goto(address);
		expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		await expect(page.locator('main h1')).toBeVisible();
		await expect(page.locator('header a').first()).toBeVisible();
		if (kind === 'import') {
			// Nothing can be read without scripts: why, and where it is told how to save reports.
			await expect(page.locator('main noscript, main .note').first()).toBeVisible();
			await expect(page.locator('main a[href$="/import/help/"]').first()).toBeVisible();
			return;
		}
		if (kind === 'regions') {
			// A list of links, and no chart.
			await expect(page.locator('main li li a').first()).toBeVisible();
			return;
		}
		expect((await page.locator('main').innerText()).length).toBeGreaterThan(200);
		if (['body', 'region', 'data', 'checks'].includes(kind)) await expect(page.locator('main table').first()).toBeVisible();
		// These draw nothing but marks in tables.
		if (['data', 'checks', 'help'].includes(kind)) return;
		const charts = page.locator('main svg[role="img"]').filter({ visible: true });
		await expect(charts.first()).toBeVisible();
		expect(await charts.first().locator('path, circle, rect').count()).toBeGreaterThan(0);
	});
}
