import { expect } from '@playwright/test';
import { sitePages } from '../../../scripts/site-pages.mjs';
import { test } from '../../support/browser-test';
import { settled } from '../../support/settled';

/** Each kind of page in each data set, and in each language. */
const PAGES = sitePages().filter((one) => (one.dataset === 'demo') === (one.language === 'en'));

test('every page has a title of its own that names page and site', async ({ page }) => {
	const titles: string[] = [];
	for (const { language, address } of sitePages()) {
		await page.goto(address);
		await expect(page).toHaveTitle(language === 'en' ? /\S+ · .*Gongkai Lens/ : /\S+ · 公开镜/);
		titles.push(`${language} ${await page.title()}`);
	}
	const kinds = new Set(sitePages().map(({ kind, language }) => `${language} ${kind}`));
	expect(new Set(titles).size).toBeGreaterThanOrEqual(kinds.size);
});

for (const { kind, language, dataset, address } of PAGES) {
	test(`headings are in order and words of reports are marked as Chinese: ${kind}, ${language}, ${dataset}`, async ({ page }) => {
		await page.goto(address);
		await settled(page);
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		const levels = await page
			.locator('h1, h2, h3, h4, h5, h6')
			.filter({ visible: true })
			.evaluateAll((headings) => headings.map((heading) => Number(heading.tagName.slice(1))));
		expect(levels.filter((level) => level === 1)).toHaveLength(1);
		expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? level) + 1)).toEqual([]);
		const unmarked = await page
			.locator('.doc, blockquote, q, mark')
			.evaluateAll((quotes) =>
				quotes
					.filter((quote) => /[一-鿿]{2}/.test(quote.textContent) && !quote.closest('[lang]')?.getAttribute('lang')?.startsWith('zh'))
					.map((quote) => quote.outerHTML.slice(0, 140))
			);
		expect(unmarked).toEqual([]);
	});
}

test('pages have the same head, navigation and foot in the same order', async ({ page }) => {
	// Every kind of page is opened.
	test.slow();
	const seen = new Map<string, string>();
	for (const { language, dataset, address } of PAGES) {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(address);
		await settled(page);
		const links = await page.getByRole('banner').locator('nav a, button, select').filter({ visible: true }).allInnerTexts();
		const foot = await page.locator('footer').innerText();
		const key = `${language} ${dataset}`;
		expect(`${links.join('|')} ${foot}`, address).toBe(seen.get(key) ?? `${links.join('|')} ${foot}`);
		seen.set(key, `${links.join('|')} ${foot}`);
	}
});

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
