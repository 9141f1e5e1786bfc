import { expect, type Locator, type Page } from '@playwright/test';
import { test } from '../support/browser-test';
import { readDataset, type IndependentDataset } from '../support/independent/read-dataset';
import { valueOf } from '../support/independent/value-of';
import { settled } from '../support/settled';
import { widerThanThePage } from '../support/wider-than-the-page';

/** A body of each data set with several years; the demo's has years without a report, the sample's a report of several versions. */
const DEMO = { dataset: 'demo', id: '990101009', address: '/demo/body/990101009/' } as const;
const REAL = { dataset: 'real', id: '230883106', address: '/body/230883106/' } as const;
const BODIES = [
	DEMO,
	{ ...DEMO, address: '/en/demo/body/990101009/' },
	{ ...DEMO, id: '990102009', address: '/demo/body/990102009/' },
	REAL
];

const STATES: Readonly<Record<string, readonly string[]>> = {
	blank: ['空白', 'blank'],
	dash: ['横线', 'dash'],
	unreadable: ['读不出', 'unreadable'],
	absent: ['未载明', 'not in the report'],
	not_read: ['未采集', 'not collected'],
	no_cases: ['没有办件', 'no cases']
};

const datasets = new Map<string, IndependentDataset>();
function datasetOf(id: string): IndependentDataset {
	const known = datasets.get(id) ?? readDataset(id);
	datasets.set(id, known);
	return known;
}

/** Links to figures in a part of the page: where each leads, and what it says. */
async function figuresIn(part: Locator): Promise<readonly { year: number; fig: string; text: string }[]> {
	const links = await part
		.locator('a[href*="fig="]')
		.evaluateAll((all) => all.map((link) => ({ href: link.getAttribute('href') ?? '', text: link.textContent.trim() })));
	return links.map(({ href, text }) => {
		const params = new URLSearchParams(href.slice(href.indexOf('?')));
		return { year: Number(params.get('year')), fig: params.get('fig') ?? '', text };
	});
}

/** The number of a text such as `≈ 1,204 条`, `54.2%`; null where it has none. */
function numberIn(text: string): number | null {
	const found = /(-?[\d,]*\.?\d+)(%?)/.exec(text.replace('−', '-'));
	if (!found?.[1]) return null;
	return Number(found[1].replaceAll(',', '')) / (found[2] ? 100 : 1);
}

async function open(page: Page, address: string): Promise<void> {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto(address);
	await settled(page);
}

for (const { dataset, id, address } of BODIES) {
	test(`the table of all years holds what the files of the data set say: ${address}`, async ({ page }) => {
		await open(page, address);
		const all = page.locator('#all-years');
		await all.locator('details > summary').first().click();
		const figures = await figuresIn(all);
		const reports = datasetOf(dataset).reports.filter((report) => report.body.id === id);
		expect(figures.length).toBeGreaterThan(reports.length * 40);
		const other = figures.flatMap(({ year, fig, text }) => {
			const report = reports.find((one) => one.year === year);
			if (report === undefined) return [`${year} ${fig}: there is no such report`];
			const { value, state } = valueOf(report, fig);
			const told = numberIn(text);
			const same =
				value === null
					? told === null && (STATES[state] ?? []).some((words) => text.includes(words))
					: told !== null && Math.abs(told - value) <= 0.00051;
			return same ? [] : [`${year} ${fig}: ${text} instead of ${String(value)} (${state})`];
		});
		expect(other).toEqual([]);
	});

	test(`every figure of the summary is the one it leads to: ${address}`, async ({ page }) => {
		await open(page, address);
		const figures = await figuresIn(page.locator('main .lead'));
		expect(figures.length).toBeGreaterThan(0);
		const reports = datasetOf(dataset).reports.filter((report) => report.body.id === id);
		for (const { year, fig, text } of figures) {
			const report = reports.find((one) => one.year === year);
			const value = report === undefined ? undefined : valueOf(report, fig).value;
			// Sentences round shares to whole per cent.
			const least = text.includes('%') ? 0.0051 : 0.00051;
			const told = numberIn(text);
			if (value == null) expect(told, `${year} ${fig}: ${text}`).toBeNull();
			else expect(Math.abs((told ?? Number.NaN) - value), `${year} ${fig}: ${text}, not ${value}`).toBeLessThan(least);
		}
	});
}

test('a figure of another year opens its source, and closing leads back to it', async ({ page }) => {
	await open(page, DEMO.address);
	const row = page.locator('#all-years').getByRole('row', { name: /^收到公开申请/ });
	const figure = row.getByRole('link').first();
	// What checks found of it is said before the number.
	const text = (await figure.innerText()).split('\n').at(-1) ?? '';
	expect(text).toMatch(/^\d/);
	await figure.click();
	await expect(page).toHaveURL(/\?year=2021&fig=requests_new$/);
	const panel = page.getByRole('complementary', { name: '出处' });
	await expect(panel.locator('.value b')).toHaveText(text);
	await expect(panel).toContainText('reports/990101009-2021');
	await expect(panel.locator('.paper')).toBeVisible({ timeout: 30_000 });
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/\?year=2021$/);
});

test('a rate leads to the counts it is made of', async ({ page }) => {
	await open(page, '/demo/body/990102009/?year=2023&fig=disclosure_rate');
	const panel = page.getByRole('complementary', { name: '出处' });
	await expect(panel).toContainText('分母：全部办结');
	await expect(panel).toContainText('95% 区间');
	await panel.getByRole('link', { name: '办结申请' }).click();
	await expect(page).toHaveURL(/fig=requests_handled/);
});

test('the topic of the table and the count of the trend stay in the address', async ({ page }) => {
	await open(page, DEMO.address);
	await page.locator('#all-years').getByRole('button', { name: '办理结果' }).click();
	await page.locator('#by-year').getByLabel('看哪个数').selectOption('items_published');
	await expect(page).toHaveURL(/measure=items_published/);
	await expect(page).toHaveURL(/show=outcomes/);
	await page
		.locator('#all-years')
		.getByRole('row', { name: /^予以公开/ })
		.getByRole('link')
		.first()
		.click();
	await expect(page).toHaveURL(/fig=outcome_full/);
	await page.reload();
	await settled(page);
	await expect(page.locator('#all-years').getByRole('button', { name: '办理结果' })).toHaveAttribute('aria-pressed', 'true');
	await expect(page.locator('#all-years').getByRole('row', { name: /^收到公开申请/ })).toHaveCount(0);
	await expect(page.locator('#by-year h2')).toContainText('主动公开信息');
});

test('a year without a report is hatched and told, never zero', async ({ page }) => {
	await open(page, `${DEMO.address}?year=2024`);
	await expect(page.locator('main .lead')).toContainText('名单上应有东坝镇 2024 年的年报');
	const cells = page.locator('#all-years tbody td:nth-child(5)');
	await expect(cells.first()).toHaveText('未见年报');
	expect(new Set(await cells.allInnerTexts())).toEqual(new Set(['未见年报']));
});

test('other versions of a report are compared with the one that counts, and can be looked at', async ({ page }) => {
	await open(page, `${REAL.address}?year=2023`);
	const sources = page.locator('#sources');
	await expect(sources.getByRole('listitem')).toHaveCount(3);
	await expect(sources.getByText(/两边都查得到的 \d+ 个数中，\d+ 个不同/)).toHaveCount(2);
	await sources.getByRole('link', { name: '看版本 2' }).click();
	await expect(page).toHaveURL(/\?year=2023&show=v2$/);
	await expect(page.locator('main')).toContainText('正在看 2023 年没有采用的版本 2；采用的是版本 3。');
	await page.locator('#narrative').getByRole('link').first().click();
	await expect(page.getByRole('complementary', { name: '出处' })).toContainText('real-headlines.csv');
	await page.getByRole('link', { name: '回到采用的版本' }).click();
	await expect(page).toHaveURL(/\?year=2023$/);
});

test('the marks of a table are explained on demand', async ({ page }) => {
	await open(page, REAL.address);
	const legend = page.locator('#all-years .legend');
	await expect(legend.locator('dl')).toBeHidden();
	await legend.getByText('这些标记是什么意思').click();
	await expect(legend.locator('dl')).toContainText('来源没有采集到这里，不能说年报有没有写这个数。');
	const named = await legend.locator('dt').allInnerTexts();
	for (const name of named) await expect(page.locator('#all-years table').getByText(name, { exact: true }).first()).toBeAttached();
});

test('places are told with a roster alone', async ({ page }) => {
	await open(page, '/demo/body/990102009/');
	await expect(page.locator('#among-peers .chart')).toHaveAttribute('aria-label', /第 \d+ 位 共 \d+ 个/);
	await open(page, REAL.address);
	for (const label of await page.locator('#among-peers .chart').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))) {
		expect(label).not.toMatch(/第 \d+ 位/);
	}
});

test('the regions and the neighbours of a body are one step away', async ({ page }) => {
	await open(page, DEMO.address);
	await page.getByRole('link', { name: /^下一个/ }).click();
	await expect(page).toHaveURL(/\/demo\/body\/990101010\/$/);
	await page.getByRole('navigation', { name: '所在地区' }).getByRole('link').last().click();
	await expect(page).toHaveURL(/\/demo\/region\/990101\/$/);
});

for (const address of [`${REAL.address}?year=2023&show=v1`, `${DEMO.address}?year=2024`, `${DEMO.address}?show=outcomes`]) {
	test(`prints as a clean sheet: ${address}`, async ({ page }) => {
		await open(page, address);
		await page.setViewportSize({ width: 688, height: 1001 });
		await page.emulateMedia({ media: 'print' });
		await settled(page);
		await expect(page.locator('main :is(button, select, summary)').filter({ visible: true })).toHaveCount(0);
		expect(await page.evaluate(widerThanThePage)).toEqual([]);
	});
}
