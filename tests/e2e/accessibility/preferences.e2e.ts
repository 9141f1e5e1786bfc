import { expect } from '@playwright/test';
import { test } from '../../support/browser-test';
import { settled } from '../../support/settled';

test('nothing moves for whoever wants less motion', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/demo/');
	await settled(page);
	await page.locator('figure#publications .chart').hover();
	await page.getByRole('region', { name: '范围' }).getByRole('combobox', { name: '年份', exact: true }).selectOption('2023');
	await settled(page);
	const moving = await page.evaluate(() => [
		...document.getAnimations().map((animation) => animation.constructor.name),
		...[...document.querySelectorAll('body *')].flatMap((element) => {
			const { transitionDuration, animationName } = getComputedStyle(element);
			const still = transitionDuration.split(',').every((duration) => Number.parseFloat(duration) === 0) && animationName === 'none';
			return still ? [] : [element.outerHTML.slice(0, 120)];
		})
	]);
	expect(moving).toEqual([]);
});

test('in forced colours focus, chosen page and missing reports keep their marks', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/demo/');
	await settled(page);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	const outline = await page.evaluate(() => {
		const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(document.activeElement ?? document.body);
		return { outlineStyle, outlineWidth, outlineColor };
	});
	expect(outline.outlineStyle).toBe('solid');
	expect(Number.parseFloat(outline.outlineWidth)).toBeGreaterThanOrEqual(2);
	const here = await page
		.locator('nav a[aria-current="page"]')
		.first()
		.evaluate((link) => getComputedStyle(link, '::after').backgroundColor);
	expect(here).not.toBe('rgba(0, 0, 0, 0)');
	const missing = await page
		.locator('#coverage .waffle .missing')
		.first()
		.evaluate((square) => getComputedStyle(square).backgroundImage);
	expect(missing).toContain('repeating-linear-gradient');
	const filled = await page
		.locator('main .chart svg [fill]')
		.evaluateAll((shapes) => new Set(shapes.map((one) => getComputedStyle(one).fill)).size);
	expect(filled).toBeGreaterThan(4);
});

for (const orientation of [
	{ width: 360, height: 740 },
	{ width: 740, height: 360 }
]) {
	test(`the page works in either orientation: ${orientation.width} × ${orientation.height}`, async ({ page }) => {
		await page.setViewportSize(orientation);
		await page.goto('/demo/');
		await settled(page);
		await expect(page.locator('main h1')).toBeVisible();
		await expect(page.locator('figure#publications svg').filter({ visible: true }).first()).toBeVisible();
	});
}
