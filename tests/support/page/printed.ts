import { expect, type Page } from '@playwright/test';
import { settled } from '../settled';
import { widerThanThePage } from '../wider-than-the-page';

/** Pixels between the margins of an A4 sheet, as src/print.css has them. */
const SHEET = { width: 688, height: 1001 };
/** A button that is the name of a row stands as a name on paper, and the title of a part as a title. */
const CONTROLS =
	'button:not(th > button, #findings li > button), select, input, textarea, summary:not(.title), [role="combobox"], [role="switch"]';

/** Lays an open page out as it is printed. */
export async function layOutForPrint(page: Page): Promise<void> {
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

/** That a page laid out for print stands on clean A4 sheets. */
export async function expectCleanSheets(page: Page): Promise<void> {
	await expect.soft(page.locator('main h1')).toBeVisible();
	await expect.soft(page.locator('.print-only').first()).toContainText(page.url());
	await expect.soft(page.locator('header.top, section.scope').filter({ visible: true })).toHaveCount(0);
	const controls = page.locator(CONTROLS).filter({ visible: true });
	expect.soft(await controls.evaluateAll((all) => all.map((one) => one.outerHTML))).toEqual([]);
	// Charts are drawn anew some time after the width has changed.
	const { poll } = expect.configure({ soft: true });
	await poll(() => page.evaluate(widerThanThePage), 'wider than the sheet').toEqual([]);
	await poll(() => page.evaluate(cutFigures, SHEET), 'charts that do not stand whole on a sheet').toEqual([]);
	const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect.soft(sheets).toContain('/MediaBox [0 0 594.95996 841.91998]');
}
