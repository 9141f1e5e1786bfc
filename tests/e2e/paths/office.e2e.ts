import { expect, type Page } from '@playwright/test';
import { test } from '../../support/browser-test';
import { shownTables } from '../../support/frame';
import { expectedIn, reportsIn, type Narrowing } from '../../support/independent/in-scope';
import { OUTCOME_GROUPS, outcomeSums } from '../../support/independent/outcomes';
import { readDataset, type IndependentDataset } from '../../support/independent/read-dataset';
import { cellSum } from '../../support/independent/roll-up';
import { numbersIn } from '../../support/numbers-in';
import { printedNumber } from '../../support/printed';
import { settled } from '../../support/settled';
import { wordsOf, type Language } from '../../support/words';

const LANGUAGES = [
	{ language: 'zh-CN', path: '' },
	{ language: 'en', path: 'en/' }
] as const;
/** A county of the demo city and the year looked at. */
const COUNTY = { code: '990101', year: 2024 };

/** Every cell of the roll-up is the sum of what the bodies state; a cell nobody states holds no number. */
async function compareRollUp(page: Page, dataset: IndependentDataset, narrowing: Narrowing, language: Language): Promise<void> {
	const expected = expectedIn(dataset, narrowing) ?? [];
	const cells = await page.locator('#roll-up td a[data-fig]').evaluateAll((links) =>
		links.map((link) => {
			const note = link.querySelector('small')?.textContent ?? '';
			const form = new URL((link as HTMLAnchorElement).href).searchParams.get('show') ?? '';
			return { id: link.getAttribute('data-fig') ?? '', form, words: link.textContent.replace(note, '').trim(), note };
		})
	);
	expect(cells.length).toBeGreaterThan(190);
	const other = cells.flatMap(({ id, form, words, note }) => {
		const { value, stated } = cellSum(expected, id, form);
		const right = value === null ? !/\d/.test(words) : words === printedNumber(value, language);
		const noted = note === '' || numbersIn(note)[0] === String(stated);
		return right && noted ? [] : [`${id}: ${words} (${note}) instead of ${String(value)} of ${stated}`];
	});
	expect(other).toEqual([]);
}

for (const { language, path } of LANGUAGES) {
	test(`the office's path: its bodies, the missing ones, the roll-up, outcomes, paper: demo, ${language}`, async ({ page }) => {
		test.slow();
		const dataset = readDataset('demo');
		const narrowing = { region: COUNTY.code, from: COUNTY.year, to: COUNTY.year };
		const expected = expectedIn(dataset, narrowing) ?? [];
		const missing = expected.filter(({ report }) => report === null).map(({ body }) => body.shortName);
		expect(missing.length).toBeGreaterThan(0);
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(`/${path}demo/region/`);
		await settled(page);
		await page.locator(`main a[href$="/region/${COUNTY.code}/"]`).first().click();
		await expect(page).toHaveURL(new RegExp(`/region/${COUNTY.code}/$`));
		await settled(page);
		await page
			.getByRole('navigation', { name: wordsOf(language, 'region_years') })
			.getByRole('link', { name: String(COUNTY.year) })
			.click();
		await expect(page).toHaveURL(new RegExp(`year=${COUNTY.year}`));
		await settled(page);

		const [first] = await page.locator('main p.lead').allInnerTexts();
		const reports = expected.length - missing.length;
		expect(
			numbersIn(first ?? '')
				.slice(0, 3)
				.toSorted()
		).toEqual([COUNTY.year, expected.length, reports].map(String).toSorted());
		for (const name of missing) expect(first).toContain(name);
		await expect(page.locator('#bodies tbody tr')).toHaveCount(expected.length);
		for (const name of missing) {
			const row = page.locator('#bodies tbody tr').filter({ hasText: name });
			await expect(row).toContainText(wordsOf(language, 'source_state_no_report'));
			expect(numbersIn(await row.innerText())).toEqual([]);
		}
		await compareRollUp(page, dataset, narrowing, language);

		await page.goto(`/${path}demo/outcomes/?region=${COUNTY.code}`);
		await settled(page);
		const whole = reportsIn(dataset, { region: COUNTY.code });
		const [bodies] = await shownTables(page, 'bodies');
		expect(bodies?.rows.length).toBeGreaterThan(0);
		const { sums } = outcomeSums(whole.filter(({ year }) => year === 2025));
		expect(sums).toHaveLength(OUTCOME_GROUPS.length);

		await page.goto(`/${path}demo/region/${COUNTY.code}/?year=${COUNTY.year}`);
		await settled(page);
		const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		expect(sheets.match(/\/Type \/Page\b/g)?.length).toBeLessThan(12);
	});

	test(`a region of the sample adds nothing up and calls nothing missing: real, ${language}`, async ({ page }) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(`/${path}region/37/`);
		await settled(page);
		const dataset = readDataset('real');
		const reports = reportsIn(dataset, { region: '37' });
		const lead = await page.locator('main p.lead').innerText();
		expect(numbersIn(lead)[0]).toBe(String(reports.length));
		await expect(page.locator('#roll-up')).toHaveCount(0);
		await expect(page.locator('main')).not.toContainText(wordsOf(language, 'source_state_no_report'));
	});
}
