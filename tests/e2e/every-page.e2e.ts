import { expect, type Page } from '@playwright/test';
import { sitePages } from '../../scripts/site-pages.mjs';
import { test } from '../support/browser-test';
import { axeFindings } from '../support/page/axe-findings';
import { cutWords, spreadLetters } from '../support/page/cut-words';
import { expectFocusToPass } from '../support/page/focus-stops';
import { hasOrderedHeadings, marksChinese } from '../support/page/headings';
import { expectCleanSheets, layOutForPrint } from '../support/page/printed';
import { smallTargets } from '../support/page/small-targets';
import { settled } from '../support/settled';
import { widerThanThePage } from '../support/wider-than-the-page';

/** Each kind of page in each data set, and in each language. */
const PAGES = sitePages().filter((one) => (one.dataset === 'demo') === (one.language === 'en'));

const TITLES = { 'zh-CN': /\S+ · 公开镜/, en: /\S+ · .*Gongkai Lens/ } as const;
/** Contrast hangs on the theme, layout on the width: two looks at each page see both of either. */
const LOOKS = [
	{ theme: 'dark', width: 1440 },
	{ theme: 'light', width: 360 }
] as const;

/** Charts are drawn anew some time after the width has changed. */
const fits = (page: Page): Promise<void> =>
	expect
		.configure({ soft: true })
		.poll(() => page.evaluate(widerThanThePage), 'scrolls sideways')
		.toEqual([]);

// One visit for all: opening a page takes as long as most of what is looked at.
for (const { kind, language, dataset, address } of PAGES) {
	test(`words, targets, focus, axe, narrow, zoomed, spread out and printed: ${kind}, ${language}, ${dataset}`, async ({ page }) => {
		test.setTimeout(240_000);
		const width = async (pixels: number, height: number): Promise<void> => {
			await page.setViewportSize({ width: pixels, height });
			await settled(page);
		};
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(address);
		await settled(page);

		await test.step('title, language, headings, words of reports marked as Chinese', async () => {
			await expect.soft(page).toHaveTitle(TITLES[language]);
			await expect.soft(page.locator('html')).toHaveAttribute('lang', language);
			await hasOrderedHeadings(page);
			await marksChinese(page);
		});
		await test.step('targets are 24 px or stand apart', async () => {
			expect.soft(await page.evaluate(smallTargets)).toEqual([]);
		});
		await test.step('the focus is marked, seen and never trapped', () => expectFocusToPass(page));
		for (const { theme, width: pixels } of LOOKS) {
			await test.step(`axe finds nothing, and nothing scrolls sideways: ${theme}, ${pixels} px`, async () => {
				await page.emulateMedia({ colorScheme: theme });
				await width(pixels, 900);
				expect.soft(await axeFindings(page)).toEqual([]);
				await fits(page);
			});
		}
		await test.step('zoomed to 200 % the page holds and loses nothing', async () => {
			await width(720, 450);
			await fits(page);
			expect.soft(await page.evaluate(cutWords)).toEqual([]);
			const figures = await page.locator('main figure.frame').count();
			await expect.soft(page.locator('main figure.frame h2').filter({ visible: true })).toHaveCount(figures);
		});
		await test.step('320 px', async () => {
			await width(320, 640);
			await fits(page);
			await expect.soft(page.locator('main h1')).toBeVisible();
		});
		await test.step('prints on clean A4 sheets', async () => {
			await layOutForPrint(page);
			await expectCleanSheets(page);
			await page.emulateMedia({ media: 'screen' });
		});
		await test.step('letters set apart', async () => {
			await width(1440, 900);
			await page.evaluate(spreadLetters);
			expect.soft(await page.evaluate(cutWords)).toEqual([]);
			await fits(page);
		});
	});
}

test('every page has a title of its own that names page and site, and the same head and foot', async ({ request }) => {
	const titles: string[] = [];
	const frames = new Map<string, Set<string>>();
	for (const { language, dataset, address } of sitePages()) {
		const html = await (await request.get(address)).text();
		const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
		expect(title, address).toMatch(TITLES[language]);
		titles.push(`${language} ${title}`);
		const words = [/<nav[\s>].*?<\/nav>/s, /<footer[\s>].*?<\/footer>/s].map((part) => part.exec(html)?.[0].replaceAll(/<[^>]*>/g, '|'));
		expect(words.join(''), address).toMatch(/\S/);
		const set = `${language} ${dataset}`;
		frames.set(set, (frames.get(set) ?? new Set()).add(words.join('')));
	}
	const kinds = new Set(sitePages().map(({ kind, language }) => `${language} ${kind}`));
	expect(new Set(titles).size).toBeGreaterThanOrEqual(kinds.size);
	for (const [set, words] of frames) expect([...words], set).toHaveLength(1);
});
