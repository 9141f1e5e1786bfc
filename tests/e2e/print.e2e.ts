import { expect, type Page } from '@playwright/test';
import { sitePages } from '../../scripts/site-pages.mjs';
import { test } from '../support/browser-test';
import { settled } from '../support/settled';
import { widerThanThePage } from '../support/wider-than-the-page';

/** Pixels between the margins of an A4 sheet, as src/print.css has them. */
const SHEET = { width: 688, height: 1001 };
/** A button that is the name of a row stands as a name on paper, and the title of a part as a title. */
const CONTROLS =
	'button:not(th > button, #findings li > button), select, input, textarea, summary:not(.title), [role="combobox"], [role="switch"]';

async function openForPrint(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await settled(page);
	await page.setViewportSize(SHEET);
	await page.emulateMedia({ media: 'print' });
	await settled(page);
}

/** Figures that are higher than a sheet, but for lists, which go on row by row, and drawings that are cut at its edge. */
function cutFigures({ width, height }: typeof SHEET): readonly string[] {
	return [...document.querySelectorAll('figure.frame')].flatMap((figure) => {
		const box = figure.getBoundingClientRect();
		const drawings = [...figure.querySelectorAll('.chart svg')].map((svg) => svg.getBoundingClientRect()).filter((one) => one.width > 0);
		const hasDrawing = figure.querySelector('.chart') === null || drawings.some((one) => one.right <= width + 1 && one.height > 40);
		const fits = figure.querySelector('tr') !== null || box.height <= height;
		return fits && hasDrawing ? [] : [`${figure.id}: ${Math.round(box.height)} px high, drawings ${drawings.length}`];
	});
}

for (const { kind, language, dataset, address } of sitePages().filter((one) => (one.dataset === 'demo') === (one.language === 'en'))) {
	test(`prints on clean A4 sheets: ${kind}, ${language}, ${dataset}`, async ({ page }) => {
		await openForPrint(page, address);
		await expect(page.locator('main h1')).toBeVisible();
		await expect(page.locator('.print-only').first()).toContainText(page.url());
		await expect(page.locator('header.top, section.scope').filter({ visible: true })).toHaveCount(0);
		expect(
			await page
				.locator(CONTROLS)
				.filter({ visible: true })
				.evaluateAll((all) => all.map((one) => one.outerHTML))
		).toEqual([]);
		expect(await page.evaluate(widerThanThePage), 'wider than the sheet').toEqual([]);
		expect(await page.evaluate(cutFigures, SHEET), 'charts that do not stand whole on a sheet').toEqual([]);
		const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		expect(sheets).toContain('/MediaBox [0 0 594.95996 841.91998]');
	});
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
