import { expect, type Page } from '@playwright/test';

const nothingBusy = (page: Page): Promise<void> =>
	expect(page.locator('main [aria-busy="true"], main[aria-busy="true"]')).toHaveCount(0, { timeout: 30_000 });

/** Waits until a view's data has come and every chart of it has been painted. */
export async function settled(page: Page): Promise<void> {
	await nothingBusy(page);
	await page.waitForLoadState('networkidle');
	// A view that is asked of the database is begun once the page's scripts are there.
	await nothingBusy(page);
	await expect(page.locator('main .chart:not(:has(svg text, svg path))')).toHaveCount(0);
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
