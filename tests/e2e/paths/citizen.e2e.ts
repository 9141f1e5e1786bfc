import { expect, type Page } from '@playwright/test';
import { test } from '../../support/browser-test';
import { shownTables } from '../../support/frame';
import { factsByYear } from '../../support/independent/by-year';
import { overviewNumbers } from '../../support/independent/overview-numbers';
import { readDataset } from '../../support/independent/read-dataset';
import { valueOf } from '../../support/independent/value-of';
import { numbersIn } from '../../support/numbers-in';
import { printedNumber } from '../../support/printed';
import { settled } from '../../support/settled';
import { wordsOf, type Language } from '../../support/words';

/** A township of each data set with a whole report, as its people would look for it. */
const HOME = [
	{ set: 'real', path: '', typed: 'haiqing', name: '海青镇', id: '230883106', year: 2023 },
	{ set: 'demo', path: 'demo/', typed: 'wenmiao', name: '文庙街道', id: '990101001', year: 2025 }
] as const;
const LANGUAGES = [
	{ language: 'zh-CN', path: '' },
	{ language: 'en', path: 'en/' }
] as const;

/** The measures by year that the overview shows, by the id of their chart. */
const MEASURES = [
	['publications', 'items_published'],
	['requests', 'requests_new']
] as const;

const numbersOfAll = async (page: Page, selector: string): Promise<readonly string[]> =>
	(await page.locator(selector).allInnerTexts()).flatMap(numbersIn);

async function readsTheOverview(page: Page, set: 'real' | 'demo', language: Language): Promise<void> {
	const dataset = readDataset(set);
	const expected = overviewNumbers(dataset, language);
	expect(numbersIn(await page.locator('main h1').innerText())).toEqual(expected.headline);
	expect(await numbersOfAll(page, 'main h1 ~ p.lead')).toEqual(expected.lead);
	const lines = await page.locator('.complete dd').allInnerTexts();
	expect(lines.map(numbersIn)).toEqual(expected.complete);
	expect((await page.locator('main p.big > :first-child, main p.big').allInnerTexts()).map((text) => numbersIn(text)[0])).toEqual(
		expect.arrayContaining([...expected.keys])
	);
	for (const [id, measure] of MEASURES) {
		const [years] = await shownTables(page, id);
		const none = wordsOf(language, 'overview_none_stated');
		const printed = (value: number | null, otherwise = none): string => (value === null ? otherwise : printedNumber(value, language));
		const rows = factsByYear(dataset, measure).map((row) => [
			String(row.year),
			printed(row.reports),
			printed(row.expected, wordsOf(language, 'overview_not_expected')),
			...[row.stated, row.total, row.quartile1, row.median, row.quartile3, row.largest, row.zeros].map((value) => printed(value))
		]);
		expect(years?.rows, id).toEqual(rows);
	}
}

for (const { set, path, typed, name, id, year } of HOME) {
	for (const { language, path: start } of LANGUAGES) {
		test(`the citizen's path: summary, own township, a figure's source, a link to share: ${set}, ${language}`, async ({
			page,
			browser,
			baseURL
		}) => {
			const dataset = readDataset(set);
			const words = (key: string): string => wordsOf(language, key);
			await page.setViewportSize({ width: 1440, height: 900 });
			await page.goto(`/${start}${path}`);
			await settled(page);
			await readsTheOverview(page, set, language);

			await page.keyboard.press('Control+k');
			await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
			await page.keyboard.type(typed);
			await page.getByRole('option').filter({ hasText: name }).first().click();
			await expect(page).toHaveURL(`/${start}${path}body/${id}/`);
			await settled(page);
			await expect(page.locator('main h1')).toContainText(name);

			await page.goto(`/${start}${path}body/${id}/?year=${year}&fig=items_published`);
			const panel = page.locator('aside, dialog[open]').filter({ has: page.getByRole('heading', { name: words('source_title') }) });
			await expect(panel).toBeVisible();
			const report = dataset.reports.find((one) => one.body.id === id && one.year === year);
			const stated = report === undefined ? null : valueOf(report, 'items_published').value;
			expect(stated).not.toBeNull();
			await expect(panel).toContainText(printedNumber(stated ?? Number.NaN, language));

			const elsewhere = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }), viewport: { width: 360, height: 740 } });
			const another = await elsewhere.newPage();
			await another.goto(page.url());
			await expect(
				another
					.locator('aside, dialog[open]')
					.filter({ hasText: words('source_title') })
					.first()
			).toContainText(printedNumber(stated ?? Number.NaN, language));
			await elsewhere.close();
		});
	}
}
