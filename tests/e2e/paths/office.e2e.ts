import { expect, type Page } from '@playwright/test';
import { test } from '../../support/browser-test';
import { shownTables } from '../../support/frame';
import { addUp } from '../../support/independent/add-up';
import { expectedIn, reportsIn } from '../../support/independent/in-scope';
import { OUTCOME_GROUPS, outcomeSums } from '../../support/independent/outcomes';
import { readDataset, type IndependentDataset, type Report } from '../../support/independent/read-dataset';
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
async function compareRollUp(page: Page, dataset: IndependentDataset, language: Language): Promise<void> {
	const told = addUp(dataset, COUNTY.code, COUNTY.year, 'form-2021');
	const cells = await page.locator('#roll-up td a[data-fig]').evaluateAll((links) =>
		links.map((link) => {
			const note = link.querySelector('small')?.textContent ?? '';
			const form = new URL((link as HTMLAnchorElement).href).searchParams.get('show') ?? '';
			return { id: link.getAttribute('data-fig') ?? '', form, words: link.textContent.replace(note, '').trim(), note };
		})
	);
	expect(cells.length).toBeGreaterThan(190);
	const other = cells.flatMap(({ id, form, words, note }) => {
		const { sum = null, parts } = told.get(id) ?? {};
		const right = sum === null ? !/\d/.test(words) : words === printedNumber(sum, language);
		const noted = note === '' || numbersIn(note)[0] === String(parts?.size ?? 0);
		return form === 'form-2021' && right && noted ? [] : [`${id}: ${words} (${note}) instead of ${String(sum)} of ${parts?.size ?? 0}`];
	});
	expect(other).toEqual([]);
}

/** Every body's requests and what became of them are the sums of its reports that state all six outcomes; so is the total. */
async function compareOutcomes(page: Page, reports: readonly Report[], language: Language): Promise<void> {
	const shown = [...(await shownTables(page, 'outcomes-bodies')), ...(await shownTables(page, 'outcomes-few'))].flatMap(({ rows }) => rows);
	const told = (of: readonly Report[]): readonly string[] => {
		const { stated, sums } = outcomeSums(of);
		return [stated, sums.reduce((total, count) => total + count, 0), ...sums].map((count) => printedNumber(count, language));
	};
	const bodies = new Set(reports.map(({ body }) => body.shortName));
	const rows = [...bodies].map((name) => [name, ...told(reports.filter(({ body }) => body.shortName === name))]);
	const numbers = shown.map((row) => [row[0] ?? '', ...row.slice(3, 5 + OUTCOME_GROUPS.length)]);
	const byName = (a: readonly string[], b: readonly string[]): number => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1);
	expect(numbers.toSorted(byName)).toEqual([[wordsOf(language, 'outcomes_total'), ...told(reports)], ...rows].toSorted(byName));
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
		await compareRollUp(page, dataset, language);

		await page.goto(`/${path}demo/outcomes/?region=${COUNTY.code}`);
		await settled(page);
		await compareOutcomes(page, reportsIn(dataset, { region: COUNTY.code }), language);

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
