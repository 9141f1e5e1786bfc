import { expect, type Page } from '@playwright/test';
import { sitePages } from '../../../scripts/site-pages.mjs';
import { test } from '../../support/browser-test';
import { settled } from '../../support/settled';

/** A page of thousands of links would take minutes: what its first stops show, the others share. */
const MOST_STOPS = 90;

interface Stop {
	readonly what: string;
	/** Whether a ring or an outline marks the focus. */
	readonly marked: boolean;
	/** Whether anything else lies over the middle of the focused element or all of its corners. */
	readonly covered: boolean;
	readonly start: boolean;
}

/** What the focus stands on; `null` where it has left the page. */
function stopOf(page: Page): Promise<Stop | null> {
	return page.evaluate(() => {
		const element = document.activeElement;
		if (element === null || element === document.body) return null;
		const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
		const box = element.getBoundingClientRect();
		const points = [
			[box.x + box.width / 2, box.y + box.height / 2],
			[box.x + 2, box.y + 2],
			[box.right - 2, box.y + 2],
			[box.x + 2, box.bottom - 2],
			[box.right - 2, box.bottom - 2]
		].filter(([x = 0, y = 0]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
		const seen = points.some(([x = 0, y = 0]) => {
			const top = document.elementFromPoint(x, y);
			return top !== null && (element.contains(top) || top.contains(element));
		});
		const first = element.hasAttribute('data-first-stop');
		if (document.querySelector('[data-first-stop]') === null) element.setAttribute('data-first-stop', '');
		return {
			what: element.outerHTML.slice(0, 600),
			marked: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none',
			covered: points.length === 0 || !seen,
			start: first
		};
	});
}

for (const { kind, language, dataset, address } of sitePages().filter((one) => one.language === 'zh-CN')) {
	test(`the focus is marked, seen and never trapped: ${kind}, ${language}, ${dataset}`, async ({ page }) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(address);
		await settled(page);
		const stops: Stop[] = [];
		let before = '';
		for (let presses = 0; presses < MOST_STOPS; presses += 1) {
			await page.keyboard.press('Tab');
			const stop = await stopOf(page);
			if (stop === null || stop.start) break;
			stops.push(stop);
			before = stop.what;
		}
		expect(before).not.toBe('');
		expect(stops.length).toBeGreaterThan(8);
		expect(
			stops.filter((stop) => !stop.marked).map((stop) => stop.what),
			'no mark of focus'
		).toEqual([]);
		expect(
			stops.filter((stop) => stop.covered).map((stop) => stop.what),
			'covered'
		).toEqual([]);
		const same = stops.filter((stop, index) => index > 1 && stop.what === stops[index - 1]?.what && stop.what === stops[index - 2]?.what);
		expect(same, 'Tab does not leave').toEqual([]);
	});
}

test('the first stop skips to the content', async ({ page }) => {
	await page.goto('/demo/');
	await settled(page);
	await page.keyboard.press('Tab');
	await expect(page.locator('a[href="#main"]')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
});
