import { expect } from '@playwright/test';
import { sitePages } from '../../../scripts/site-pages.mjs';
import { test } from '../../support/browser-test';
import { settled } from '../../support/settled';
import { widerThanThePage } from '../../support/wider-than-the-page';

const PAGES = sitePages().filter(({ dataset, language }) => (dataset === 'demo') === (language === 'en'));

/** Letters as far apart as WCAG 1.4.12 asks a page to bear. Style elements are forbidden here, sheets made by script are not. */
function spreadLetters(): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
		p { margin-bottom: 2em !important }`);
	document.adoptedStyleSheets = [sheet];
}

/** Elements of which words are cut off: their box hides what it cannot hold. */
function cutWords(): readonly string[] {
	const isHidden = (element: Element): boolean => element.closest('.vh, [hidden], svg, .host') !== null;
	return [...document.querySelectorAll('body *')].flatMap((element) => {
		const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
		const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
		if (isHidden(element) || textOverflow === 'ellipsis' || element.textContent.trim() === '') return [];
		const cut =
			(hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
			(hides(overflowY) && element.scrollHeight > element.clientHeight + 1);
		return cut ? [element.outerHTML.slice(0, 140)] : [];
	});
}

/** Targets smaller than 24 × 24 px that stand in no sentence and have another target within 24 px of their middle. */
function smallTargets(): readonly string[] {
	const LEAST = 24;
	const targets = [...document.querySelectorAll<HTMLElement>('a[href], button, select, input, summary, [role="button"], [tabindex="0"]')]
		.map((element) => ({ element, box: element.getBoundingClientRect() }))
		.filter(({ element, box }) => box.width > 0 && box.height > 0 && getComputedStyle(element).visibility === 'visible');
	const inSentence = (element: HTMLElement): boolean =>
		getComputedStyle(element).display === 'inline' &&
		(element.parentElement?.textContent.trim().length ?? 0) > element.textContent.trim().length;
	const gap = (a: DOMRect, b: DOMRect): number => {
		const [x, y] = [a.x + a.width / 2, a.y + a.height / 2];
		return Math.hypot(Math.max(b.x - x, 0, x - b.right), Math.max(b.y - y, 0, y - b.bottom));
	};
	return targets.flatMap(({ element, box }) => {
		if ((box.width >= LEAST - 0.5 && box.height >= LEAST - 0.5) || inSentence(element)) return [];
		const crowded = targets.some(
			(other) =>
				other.element !== element && !other.element.contains(element) && !element.contains(other.element) && gap(box, other.box) < LEAST / 2
		);
		return crowded ? [`${Math.round(box.width)} × ${Math.round(box.height)}: ${element.outerHTML.slice(0, 140)}`] : [];
	});
}

for (const { kind, language, dataset, address } of PAGES) {
	test(`narrow, zoomed and spread out, the page holds and loses nothing: ${kind}, ${language}, ${dataset}`, async ({ page }) => {
		const width = async (pixels: number, height: number): Promise<void> => {
			await page.setViewportSize({ width: pixels, height });
			await settled(page);
		};
		await width(1440, 900);
		await page.goto(address);
		await settled(page);
		expect.soft(await page.evaluate(smallTargets), 'targets are 24 px or stand apart').toEqual([]);

		await width(720, 450);
		expect.soft(await page.evaluate(widerThanThePage), 'zoomed to 200 %').toEqual([]);
		expect.soft(await page.evaluate(cutWords), 'zoomed to 200 %').toEqual([]);
		const figures = await page.locator('main figure.frame').count();
		await expect.soft(page.locator('main figure.frame h2').filter({ visible: true })).toHaveCount(figures);

		await width(320, 640);
		expect.soft(await page.evaluate(widerThanThePage), '320 px').toEqual([]);
		await expect.soft(page.locator('main h1')).toBeVisible();

		await width(1440, 900);
		await page.evaluate(spreadLetters);
		expect.soft(await page.evaluate(cutWords), 'letters set apart').toEqual([]);
		expect.soft(await page.evaluate(widerThanThePage), 'letters set apart').toEqual([]);
	});
}
