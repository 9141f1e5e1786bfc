import { expect, type Page } from '@playwright/test';
import { sitePages } from '../../../scripts/site-pages.mjs';
import { test } from '../../support/browser-test';
import { settled } from '../../support/settled';

/** Each kind of page in each data set, and in each language. */
const PAGES = sitePages().filter((one) => (one.dataset === 'demo') === (one.language === 'en'));

const TITLES = { 'zh-CN': /\S+ · 公开镜/, en: /\S+ · .*Gongkai Lens/ } as const;

test('every page has a title of its own that names page and site', async ({ request }) => {
	const titles: string[] = [];
	for (const { language, address } of sitePages()) {
		const title = /<title>([^<]*)<\/title>/.exec(await (await request.get(address)).text())?.[1] ?? '';
		expect(title, address).toMatch(TITLES[language]);
		titles.push(`${language} ${title}`);
	}
	const kinds = new Set(sitePages().map(({ kind, language }) => `${language} ${kind}`));
	expect(new Set(titles).size).toBeGreaterThanOrEqual(kinds.size);
});

async function hasOrderedHeadings(page: Page): Promise<void> {
	const levels = await page
		.locator('h1, h2, h3, h4, h5, h6')
		.filter({ visible: true })
		.evaluateAll((headings) => headings.map((heading) => Number(heading.tagName.slice(1))));
	expect.soft(levels.filter((level) => level === 1)).toHaveLength(1);
	expect.soft(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? level) + 1)).toEqual([]);
}

async function marksChinese(page: Page): Promise<void> {
	const unmarked = await page
		.locator('.doc, blockquote, q, mark')
		.evaluateAll((quotes) =>
			quotes
				.filter((quote) => /[一-鿿]{2}/.test(quote.textContent) && !quote.closest('[lang]')?.getAttribute('lang')?.startsWith('zh'))
				.map((quote) => quote.outerHTML.slice(0, 140))
		);
	expect.soft(unmarked).toEqual([]);
}

async function headAndFoot(page: Page): Promise<string> {
	const links = await page.getByRole('banner').locator('nav a, button, select').filter({ visible: true }).allInnerTexts();
	return `${links.join('|')} ${await page.locator('footer').innerText()}`;
}

for (const dataset of ['real', 'demo'] as const) {
	const pages = PAGES.filter((one) => one.dataset === dataset);
	test(`titles, headings, words of reports marked as Chinese, and the same head and foot on every page: ${dataset}`, async ({ page }) => {
		// Every kind of page is opened.
		test.slow();
		await page.setViewportSize({ width: 1440, height: 900 });
		let same: string | null = null;
		for (const { kind, language, address } of pages) {
			await test.step(`${kind}, ${language}`, async () => {
				await page.goto(address);
				await settled(page);
				await expect.soft(page).toHaveTitle(TITLES[language]);
				await expect.soft(page.locator('html')).toHaveAttribute('lang', language);
				await hasOrderedHeadings(page);
				await marksChinese(page);
				const here = await headAndFoot(page);
				same ??= here;
				expect.soft(here).toBe(same);
			});
		}
	});
}

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
