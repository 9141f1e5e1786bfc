import { expect, type Page } from '@playwright/test';

/** One heading of the first level, and no level left out. */
export async function hasOrderedHeadings(page: Page): Promise<void> {
	const levels = await page
		.locator('h1, h2, h3, h4, h5, h6')
		.filter({ visible: true })
		.evaluateAll((headings) => headings.map((heading) => Number(heading.tagName.slice(1))));
	expect.soft(levels.filter((level) => level === 1)).toHaveLength(1);
	expect.soft(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? level) + 1)).toEqual([]);
}

/** Words of reports are marked as Chinese, whatever the language of the page. */
export async function marksChinese(page: Page): Promise<void> {
	const unmarked = await page
		.locator('.doc, blockquote, q, mark')
		.evaluateAll((quotes) =>
			quotes
				.filter((quote) => /[一-鿿]{2}/.test(quote.textContent) && !quote.closest('[lang]')?.getAttribute('lang')?.startsWith('zh'))
				.map((quote) => quote.outerHTML.slice(0, 140))
		);
	expect.soft(unmarked).toEqual([]);
}
