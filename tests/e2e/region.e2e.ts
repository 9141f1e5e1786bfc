import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from '../support/browser-test';
import { swapDemo, type SwappedDataset } from '../support/changed-dataset';
import { hostileDataset } from '../support/hostile-dataset';
import { BROKEN } from '../support/hostile-names';
import { parseCsv } from '../support/independent/csv-rows';
import { expectedIn, reportsIn } from '../support/independent/in-scope';
import { readDataset } from '../support/independent/read-dataset';
import { addUp } from '../support/independent/add-up';
import { OFF_BY_ONE, ownReportDataset } from '../support/own-report-dataset';
import { settled } from '../support/settled';
import { widerThanThePage } from '../support/wider-than-the-page';

const demo = readDataset('demo');
const real = readDataset('real');
const COUNTY = '990101';
/** Cells of the tables of the form of 2021. */
const CELLS_OF_2021 = 200;

const printed = (value: number, language = 'zh-CN'): string =>
	new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value).replaceAll('-', '−');

/** Cells of the roll-up, of one form or of all, as the page shows them: the number without its note, or the words of its state. */
function shownCells(page: Page, form = ''): Promise<readonly (readonly [figure: string, text: string])[]> {
	return page.locator(`#roll-up td a[data-fig][href*="show=${form}"]`).evaluateAll((links) =>
		links.map((link) => {
			const copy = link.cloneNode(true) as HTMLElement;
			for (const note of copy.querySelectorAll('small:not(.tag)')) note.remove();
			return [link.getAttribute('data-fig') ?? '', copy.innerText.trim()] as const;
		})
	);
}

/** Names in the table of bodies, top to bottom. */
const bodyNames = (page: Page): Promise<readonly string[]> => page.locator('#bodies tbody th').allInnerTexts();

const requestsOf = (id: string, year: number): number | null =>
	demo.reports.find((report) => report.body.id === id && report.year === year)?.cells.get('requests.new_requests.total')?.value ?? null;

test('from the list of regions to a county, its bodies in order, and from a sum to the source of a part', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/demo/');
	await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name: '地区' }).click();
	await expect(page).toHaveURL('/demo/region/');
	await page.getByRole('link', { name: '青禾区' }).click();
	await expect(page).toHaveURL(`/demo/region/${COUNTY}/`);
	const bodies = expectedIn(demo, { region: COUNTY, from: 2025, to: 2025 }) ?? [];
	expect(await bodyNames(page)).toEqual(bodies.map(({ body }) => body.shortName));

	await page.getByRole('link', { name: /^收到公开申请/ }).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/sort=requests_new-down/);
	await expect(page.locator('th[aria-sort="descending"]')).toContainText('收到公开申请');
	const ordered = bodies
		.map(({ body }) => ({ name: body.shortName, requests: requestsOf(body.id, 2025) }))
		.toSorted((a, b) => (b.requests ?? -1) - (a.requests ?? -1));
	expect(await bodyNames(page)).toEqual(ordered.map(({ name }) => name));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/sort=requests_new-up/);
	expect((await bodyNames(page)).at(-1)).toBe(ordered[0]?.name);

	await page.locator('#roll-up [data-fig="requests.new_requests.total"][href*="show=form-2021"]').click();
	await expect(page).toHaveURL(/fig=requests\.new_requests\.total/);
	const panel = page.locator('aside').filter({ has: page.getByRole('heading', { name: '这一格由谁加成' }) });
	await expect(panel.getByRole('link').first()).toBeVisible({ timeout: 30_000 });
	const cell = addUp(demo, COUNTY, 2025, 'form-2021').get('requests.new_requests.total');
	const texts = await panel.locator('li').evaluateAll((items) => items.map((item) => item.querySelector('a')?.textContent.trim() ?? ''));
	// A report in the form of other years is named with the reason it adds nothing.
	const shown = texts.filter((text) => /\d/.test(text));
	expect(shown.map(Number).toSorted()).toEqual([...(cell?.parts.values() ?? [])].toSorted());
	expect(await panel.locator('.value b').innerText()).toBe(printed(cell?.sum ?? Number.NaN));

	const first = await panel.getByRole('link').first().innerText();
	await panel.getByRole('link').first().click();
	await expect(page).toHaveURL(/\/demo\/body\/\d+\/\?year=2025&fig=requests\.new_requests\.total/);
	const source = page.locator('aside').filter({ has: page.getByRole('heading', { name: '出处' }) });
	await expect(source.locator('.value b')).toHaveText(first);
});

for (const [language, path, region, year] of [
	['zh-CN', '', COUNTY, null],
	['en', '/en', '990102', 2024],
	['zh-CN', '', '9901', 2022],
	['en', '/en', '99', 2025]
] as const) {
	test(`every sum of the official form is the one told from the CSV files: ${language}, ${region}, ${String(year)}`, async ({ page }) => {
		await page.goto(`${path}/demo/region/${region}/${year === null ? '' : `?year=${year}`}`);
		await settled(page);
		const shown = await shownCells(page, 'form-2021');
		const told = addUp(demo, region, year ?? 2025, 'form-2021');
		expect(shown).toHaveLength(CELLS_OF_2021);
		const wrong = shown.flatMap(([figure, text]) => {
			const cell = told.get(figure);
			const fits = cell === undefined || cell.sum === null ? !/\d/.test(text) : text === printed(cell.sum, language);
			return fits ? [] : [`${figure}: ${text} instead of ${String(cell?.sum)}`];
		});
		expect(wrong).toEqual([]);
		const missing = (expectedIn(demo, { region, from: year ?? 2025, to: year ?? 2025 }) ?? []).filter(({ report }) => report === null);
		const words = await page.locator('#roll-up .sub').allInnerTexts();
		for (const { body } of missing) expect(words.filter((one) => one.includes(body.shortName)).length).toBeGreaterThan(4);
	});
}

test('the file of the roll-up, and that of the bodies, hold what the page shows', async ({ page }) => {
	await page.goto('/demo/region/9901/');
	await settled(page);
	const save = async (name: RegExp) => {
		const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
		const text = readFileSync(await download.path(), 'utf8');
		expect(text.charCodeAt(0)).toBe(0xfeff);
		return parseCsv(text);
	};
	const cells = await shownCells(page);
	const rollUp = await save(/^下载汇总表/);
	expect(rollUp.map((row) => (Number.isFinite(Number(row['合计'])) ? printed(Number(row['合计'])) : row['合计']))).toEqual(
		cells.map(([, text]) => text)
	);
	const bodies = await save(/^下载 CSV（全部 40 个单位）/);
	expect(bodies.map((row) => row['单位'])).toEqual(await bodyNames(page));
	const late = bodies.filter((row) => row['年报']?.startsWith('迟报'));
	expect(late).toHaveLength(reportsIn(demo, { from: 2025, to: 2025 }).filter(({ daysLate }) => (daysLate ?? -1) > 0).length);
	expect(bodies.filter((row) => row['年报'] === '未见年报').map((row) => row['收到公开申请（件）'])).toEqual(['未见年报']);
});

test('the real sample adds nothing up, speaks of no coverage, and has no roll-up', async ({ page }) => {
	for (const [path, forbidden] of [
		['/region/', /覆盖|合计 ?\d|未见|缺报 ?\d/],
		['/region/11/', /覆盖|合计 ?\d|未见|一共 ?\d/],
		['/region/110101/?year=2021', /覆盖|合计 ?\d|未见|一共 ?\d/],
		['/en/region/37/', /Coverage|No report was seen|in all|Expected/]
	] as const) {
		await page.goto(path);
		await settled(page);
		const text = await page.locator('main').innerText();
		expect(text.match(forbidden), path).toBeNull();
		await expect(page.locator('#roll-up')).toHaveCount(0);
	}
	const year = Math.max(...reportsIn(real, { region: '37' }).map((report) => report.year));
	const reports = reportsIn(real, { region: '37', from: year, to: year });
	await page.goto('/region/37/');
	expect((await bodyNames(page)).toSorted()).toEqual(reports.map(({ body }) => body.shortName).toSorted());
});

test('an address that asks for what there is not shows what is nearest, and says so', async ({ page, troubles }) => {
	await page.goto('/demo/region/990101/?year=1999&sort=no_such-up&fig=no.such.cell');
	await settled(page);
	await expect(page.getByText('这里没有 1999 年的年报')).toBeVisible();
	await expect(page.getByRole('status').getByText('sort=no_such-up')).toBeVisible();
	await expect(page.getByText('没有 no.such.cell 这一格')).toBeVisible();
	await page.goto('/region/990101/');
	await expect(page.getByRole('link', { name: '看全部地区' })).toHaveAttribute('href', '/region/');
	troubles.splice(0, troubles.length, ...troubles.filter((trouble) => !trouble.includes('404')));
});

test.describe('with a report of the county itself', () => {
	let swapped: SwappedDataset;
	test.beforeAll(async () => {
		swapped = await ownReportDataset('static/dataset/demo', COUNTY, 2021);
	});

	test('sums are checked against it: equal, differing by name, or not to be checked where a body does not state them', async ({ page }) => {
		await swapDemo(page, swapped);
		await page.goto(`/demo/region/${COUNTY}/?year=2021`);
		await settled(page);
		const check = page.locator('#roll-up .check');
		await expect(check).toContainText('与本级年报核对');
		const row = check.locator('tbody tr');
		await expect(row).toHaveCount(1);
		const cell = addUp(demo, COUNTY, 2021, 'form-2021').get(OFF_BY_ONE);
		const sum = cell?.sum ?? Number.NaN;
		await expect(row).toContainText('新收');
		expect(await row.locator('td').allInnerTexts()).toEqual([printed(sum), printed(sum + 1), '+1']);
		await expect(page.locator(`#roll-up [data-fig="${OFF_BY_ONE}"]`)).toHaveAccessibleName(/与本级年报不一致/);
		const told = addUp(demo, COUNTY, 2021, 'form-2021');
		const whole = [...told].filter(([figure, { parts, expected }]) => figure.startsWith('requests.') && parts.size === expected);
		await expect(check.locator('li.fail')).toContainText(`不一致 1 格，相等 ${whole.length - 1} 格`);
	});
});

test.describe('with hostile names', () => {
	let swapped: SwappedDataset;
	test.beforeAll(async () => {
		swapped = await hostileDataset('static/dataset/demo');
	});

	for (const width of [1440, 360]) {
		test(`names that are markup, formulas or endless are only names: ${width} px`, async ({ page }) => {
			await swapDemo(page, swapped);
			await page.setViewportSize({ width, height: 900 });
			for (const address of ['/demo/region/9901/?year=2024', '/demo/region/990101/?year=2022&fig=requests.new_requests.total']) {
				await page.goto(address);
				await settled(page);
				expect(await page.evaluate((name) => (window as unknown as Record<string, unknown>)[name], BROKEN)).toBeUndefined();
				await expect(page.locator('main img, main script')).toHaveCount(0);
				expect(await page.evaluate(widerThanThePage), address).toEqual([]);
			}
		});
	}
});
