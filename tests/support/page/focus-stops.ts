import { expect, type Page } from '@playwright/test';

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

/** Goes through a page by Tab, from where the focus is: every stop is marked and seen, and Tab leaves it. */
export async function expectFocusToPass(page: Page): Promise<void> {
	const stops: Stop[] = [];
	for (let presses = 0; presses < MOST_STOPS; presses += 1) {
		await page.keyboard.press('Tab');
		const stop = await stopOf(page);
		if (stop === null || stop.start) break;
		stops.push(stop);
	}
	expect.soft(stops.length).toBeGreaterThan(8);
	const words = (some: readonly Stop[]): readonly string[] => some.map((stop) => stop.what);
	expect.soft(words(stops.filter((stop) => !stop.marked)), 'no mark of focus').toEqual([]);
	expect.soft(words(stops.filter((stop) => stop.covered)), 'covered').toEqual([]);
	const same = stops.filter((stop, index) => index > 1 && stop.what === stops[index - 1]?.what && stop.what === stops[index - 2]?.what);
	expect.soft(words(same), 'Tab does not leave').toEqual([]);
}
