import { expect, type Page } from '@playwright/test';
import { sitePages } from '../../scripts/site-pages.mjs';
import { test } from '../support/browser-test';
import { frameIds } from '../support/frame';
import { settled } from '../support/settled';

const MARKUP = encodeURIComponent('<script>window.broken=1</script>');
const MANY = Array.from({ length: 5000 }, (_, index) => String(990_000_000 + index)).join(',');

/** Parameters that say nothing a page could follow, and the name the page says it ignored. */
const NONSENSE: readonly (readonly [what: string, query: string, named: string])[] = [
	['a measure there is not', '?measure=happiness', 'measure=happiness'],
	['a year outside the data set', '?from=1066&to=3000', 'from=1066'],
	['years the wrong way round', '?from=2025&to=2021', 'from=2025'],
	['a region there is not', '?region=1234567', 'region=1234567'],
	['a type there is not', '?type=Castle!', 'type=Castle!'],
	['five thousand bodies', `?pick=${MANY}`, 'pick='],
	['markup', `?region=${MARKUP}`, 'region=<script>window.broken'],
	['a byte of zero', '?type=%00&show=%00', 'type='],
	['a broken escape', '?type=%E0%A4%A', 'type='],
	['the same twice', '?from=2022&from=2023', 'from=2023'],
	[
		'all of it',
		`?measure=1&with=2&denominator=3&min=0&only=maybe&peers=all&show=&sort=%20&scale=9&embed=x!&region=${MARKUP}&pick=${MANY}`,
		'measure=1'
	]
];

/** What every page is tried with; one page is tried with each by itself, since all read the address alike. */
const EVERYWHERE = 'all of it';

const PAGES = sitePages().filter(({ dataset, language }) => (dataset === 'demo') === (language === 'zh-CN'));

async function staysWhole(page: Page, named: string): Promise<void> {
	const line = page.locator('.ignored');
	await expect(line).toBeVisible();
	await expect(line).toHaveCount(1);
	await expect(line).toContainText(named);
	expect((await line.innerText()).length).toBeLessThan(400);
	await settled(page);
	await expect(page.locator('main h1')).toBeVisible();
	await expect(page.getByRole('alert')).toHaveCount(0);
	expect(await page.evaluate(() => (window as unknown as { broken?: number }).broken)).toBeUndefined();
}

for (const { kind, language, dataset, address } of PAGES) {
	test(`nonsense in the address shows the nearest view and says what was ignored: ${kind}, ${language}, ${dataset}`, async ({ page }) => {
		test.slow();
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(address);
		await settled(page);
		const frames = await frameIds(page);
		const some = NONSENSE.filter(([what]) => kind === 'overview' || what === EVERYWHERE);
		for (const [what, query, named] of some) {
			await test.step(what, async () => {
				await page.goto(address + query);
				await staysWhole(page, named);
				if (!query.includes('from=2022')) expect(await frameIds(page), what).toEqual(frames);
			});
		}
	});
}

for (const address of [
	'/body/000000000/',
	'/en/demo/body/%3Cscript%3E/',
	'/demo/region/1/',
	'/body/..%2F..%2Fetc/',
	'/demo/outcomes/%00/'
]) {
	test(`an address of nothing gets the 404 page: ${address}`, async ({ page, troubles }) => {
		const response = await page.goto(address);
		expect(response?.status()).toBe(404);
		await expect(page.locator('h1').first()).toBeVisible();
		await page.waitForLoadState('networkidle');
		troubles.splice(0, troubles.length, ...troubles.filter((trouble) => !trouble.includes('404')));
	});
}

test('parameters of others are left alone and go unmentioned', async ({ page }) => {
	await page.goto('/demo/?utm_source=letter&fbclid=x%22y&constructor=1&__proto__=2');
	await settled(page);
	await expect(page.locator('.ignored')).toHaveCount(0);
});
