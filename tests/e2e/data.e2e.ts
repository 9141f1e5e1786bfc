import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { sitePages } from '../../scripts/site-pages.mjs';
import { test } from '../support/browser-test';

interface Manifest {
	readonly version: string;
	readonly counts: Readonly<Record<string, number>>;
	readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
}

const manifestOf = (dataset: string): Manifest =>
	JSON.parse(readFileSync(`build/site/dataset/${dataset}/manifest.json`, 'utf8')) as Manifest;

const TYPES: Readonly<Record<string, RegExp>> = {
	csv: /^text\/csv;\s*charset=utf-8$/i,
	parquet: /^application\/vnd\.apache\.parquet$/,
	duckdb: /^application\/octet-stream$/,
	json: /^application\/json/
};

const downloadsOf = (page: Page): Promise<readonly string[]> =>
	page.locator('#downloads a[download]').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));

for (const [dataset, address] of [
	['real', '/data/'],
	['demo', '/en/demo/data/']
] as const) {
	test(`every file of the data set ${dataset} is offered and is what the manifest says`, async ({ page, request }) => {
		await page.goto(address);
		const { files } = manifestOf(dataset);
		const paths = await downloadsOf(page);
		const offered = paths.map((path) => path.replace(`/dataset/${dataset}/`, ''));
		expect([...offered].sort()).toEqual([...files.map(({ path }) => path), 'manifest.json'].sort());
		const sums = await page.locator('#checksums pre').textContent();
		for (const path of paths) {
			const response = await request.get(path, { headers: { 'Accept-Encoding': 'identity' } });
			expect([path, response.status()]).toEqual([path, 200]);
			expect(response.headers()['content-type']).toMatch(TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? /^$/);
			const sha256 = createHash('sha256')
				.update(await response.body())
				.digest('hex');
			expect(sums).toContain(`${sha256}  ${path.replace(`/dataset/${dataset}/`, '')}\n`);
		}
	});
}

test('the counts on the page are those of the data set', async ({ page }) => {
	await page.goto('/demo/data/');
	const { counts } = manifestOf('demo');
	const row = page.locator('#downloads tr', { has: page.locator('a[href="#table-reports"]') });
	await expect(row.getByRole('cell').first()).toHaveText(String(counts['reports']));
	const total = page.locator('#loaded tr.total');
	await expect(total.getByRole('cell').first()).toHaveText(String(counts['roster']));
	await expect(total.getByRole('cell').nth(1)).toHaveText(String(counts['report_measures']));
});

test('without a roster the page speaks of no report as expected', async ({ page }) => {
	await page.goto('/data/');
	await expect(page.getByRole('columnheader', { name: '名单应有' })).toHaveCount(0);
	await expect(page.locator('#loaded')).toContainText('不代表任何地区');
});

test('an address of a measure, a table or an article unfolds it', async ({ page }) => {
	await page.goto('/data/#measure-disclosure_rate');
	await expect(page.locator('#measure-disclosure_rate')).toBeInViewport();
	await page.goto('/data/#article-49');
	await expect(page.locator('#article-49')).toBeInViewport();
	await page.locator('#downloads a[href="#table-requests_2021"]').click();
	await expect(page.locator('#table-requests_2021 table')).toBeInViewport();
	await page.locator('#table-requests_2021 summary').click();
	await expect(page.locator('#table-requests_2021 table')).toBeHidden();
	await page.locator('#downloads a[href="#table-requests_2021"]').click();
	await expect(page.locator('#table-requests_2021 table')).toBeVisible();
});

test('every link to a part of a page leads to one', async ({ page }) => {
	for (const { kind, address } of sitePages()) {
		if (kind !== 'data') continue;
		await page.goto(address);
		const dangling = await page
			.locator('main a[href^="#"]')
			.evaluateAll((links) =>
				links.map((link) => link.getAttribute('href') ?? '').filter((href) => document.getElementById(href.slice(1)) === null)
			);
		expect(dangling).toEqual([]);
	}
});

test('a citation is copied with version, address and day', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/en/data/');
	const version = manifestOf('real').version.slice(0, 12);
	const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
	await page.locator('#cite').getByRole('button', { name: 'Copy' }).first().click();
	await expect.poll(copied).toContain(`Version ${version}`);
	expect(await copied()).toContain(page.url());
	expect(await copied()).toMatch(/Accessed \d{4}-\d\d-\d\d/);
	await page.locator('#cite').getByRole('button', { name: 'Copy' }).nth(1).click();
	await expect.poll(copied).toContain(`@misc{gongkai-real-${version}`);
	await page.locator('#cite').getByRole('button', { name: 'Copy' }).nth(2).click();
	await expect.poll(copied).toMatch(/fig=requests_new$/);
});

test('the addresses of the sources are filtered, and lead out safely', async ({ page }) => {
	await page.goto('/data/#addresses');
	const links = page.locator('#addresses a[target]');
	await expect(links).toHaveCount(311);
	await page.getByRole('searchbox', { name: '按单位、年度或网址筛选' }).fill('友谊路 2025');
	await expect(links).toHaveCount(1);
	await expect(links).toHaveAttribute('href', /^https?:\/\//);
	await expect(links).toHaveAttribute('rel', /noreferrer/);
	await page.getByRole('searchbox', { name: '按单位、年度或网址筛选' }).fill('nowhere at all');
	await expect(links).toHaveCount(0);
	await expect(page.getByText('没有符合的网址')).toBeVisible();
});

test('a returning visitor is told that the data set changed, until they know', async ({ page }) => {
	await page.goto('/data/');
	const notice = page.locator('aside').filter({ hasText: '自你上次来访' });
	await expect(notice).toHaveCount(0);
	await page.evaluate(() => localStorage.setItem('gongkai-seen-real', JSON.stringify({ version: 'older', reports: 300, bodies: 270 })));
	await page.reload();
	await expect(notice).toContainText('年报 300 → 315 份，单位 270 → 280 个');
	await page.reload();
	await notice.getByRole('button', { name: '知道了' }).click();
	await expect(notice).toHaveCount(0);
	await page.reload();
	await page.waitForLoadState('networkidle');
	await expect(notice).toHaveCount(0);
});
