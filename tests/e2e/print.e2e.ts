import { expect, type Page } from '@playwright/test';
import { test } from '../support/browser-test';
import { layOutForPrint } from '../support/page/printed';
import { settled } from '../support/settled';

async function openForPrint(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await settled(page);
	await layOutForPrint(page);
}

test('a printed ranking names its bodies', async ({ page }) => {
	await openForPrint(page, '/demo/compare/');
	const names = page.locator('#ranking tbody th');
	expect(await names.count()).toBeGreaterThan(30);
	for (const name of await names.all()) {
		expect((await name.innerText()).trim()).not.toBe('');
		await expect(name.locator('button')).toBeVisible();
	}
});

test('a narrowed view prints what it shows, not the view the file holds', async ({ page }) => {
	await openForPrint(page, '/demo/?from=2023');
	await expect(page.locator('figure#publications')).not.toContainText('2021');
	const shown = await page.locator('figure#publications .chart svg text').filter({ visible: true }).allTextContents();
	expect(shown).toContain('2023');
	expect(shown).not.toContain('2021');
});

test('a dark screen prints ink on white', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('/demo/');
	await settled(page);
	const colours = await page.evaluate(() => {
		dispatchEvent(new Event('beforeprint'));
		const { backgroundColor, color } = getComputedStyle(document.body);
		dispatchEvent(new Event('afterprint'));
		return { backgroundColor, color, after: getComputedStyle(document.body).backgroundColor };
	});
	expect(colours).toEqual({ backgroundColor: 'rgb(251, 250, 247)', color: 'rgb(24, 32, 36)', after: 'rgb(20, 25, 27)' });
});
