import { expect, type Page } from '@playwright/test';
import { test } from '../support/browser-test';
import { frameIds, frameOf, savedCsvs, shownTables } from '../support/frame';
import { reportsIn, type Narrowing } from '../support/independent/in-scope';
import { readDataset, type Report } from '../support/independent/read-dataset';
import { medianOf, shareInterval } from '../support/independent/statistics';
import { numbersOf, valueOf } from '../support/independent/value-of';
import { settled } from '../support/settled';

const CHANNELS = [
	'website_items',
	'wechat_items',
	'weibo_items',
	'short_video_items',
	'new_media_items',
	'app_items',
	'notice_board_items'
];

const readership = (report: Report): readonly string[] => ['views', 'site_visits'].map((id) => valueOf(report, id).state);
const isStated = (report: Report): boolean => readership(report).includes('number');
const isAbsent = (report: Report): boolean => readership(report).every((state) => state === 'absent');
const isUnread = (report: Report): boolean => !isStated(report) && readership(report).includes('not_read');
const isWhole = (report: Report): boolean => report.whole && report.fromDocument;

const grouped = (value: number, language = 'zh-CN'): string => new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
const percent = (share: number): string =>
	new Intl.NumberFormat('zh-CN', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(share);

async function open(page: Page, address: string): Promise<void> {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto(address);
	await settled(page);
}

/** First column that a table has under one of these heads, by row. */
async function columnOf(page: Page, id: string, table: number, head: string): Promise<readonly string[]> {
	const grid = (await shownTables(page, id))[table];
	const at = grid?.head.indexOf(head) ?? -1;
	expect(at, `${id} has a column ${head}: ${grid?.head.join(', ')}`).toBeGreaterThanOrEqual(0);
	return (grid?.rows ?? []).map((row) => row[at] ?? '');
}

for (const { id, address, narrowing } of [
	{ id: 'real', address: '/reach/', narrowing: {} },
	{ id: 'demo', address: '/demo/reach/', narrowing: {} },
	{ id: 'demo', address: '/demo/reach/?region=990101&from=2022', narrowing: { region: '990101', from: 2022 } }
] satisfies readonly { id: string; address: string; narrowing: Narrowing }[]) {
	test(`channels, spreads and readers are what the data set's files say: ${address}`, async ({ page }) => {
		const reports = reportsIn(readDataset(id), narrowing);
		await open(page, address);
		for (const channel of CHANNELS) {
			const values = numbersOf(reports, channel);
			const name = { website_items: '政府网站', wechat_items: '微信', weibo_items: '微博' }[channel];
			if (name === undefined || values.length === 0) continue;
			const rows = (await shownTables(page, 'channels'))[0]?.rows ?? [];
			const row = rows.find(([first]) => first === name);
			expect([row?.[1], row?.[3]], channel).toEqual([grouped(values.length), grouped(medianOf(values) ?? Number.NaN)]);
		}
		const published = numbersOf(reports, 'items_published');
		expect((await shownTables(page, 'published'))[0]?.rows[0]?.slice(0, 2)).toEqual([
			grouped(published.length),
			grouped(published.filter((value) => value === 0).length)
		]);
		expect(await columnOf(page, 'published', 0, '中位数')).toEqual([grouped(medianOf(published) ?? Number.NaN)]);
		const stated = reports.filter(isStated);
		expect(await columnOf(page, 'readers', 0, '单位')).toHaveLength(stated.length);
		await expect(page.locator('main h1')).toContainText(grouped(stated.length));
	});
}

test('shares by year are of reports read to the end, with the interval of their number', async ({ page }) => {
	const reports = reportsIn(readDataset('demo')).filter(isWhole);
	await open(page, '/demo/reach/');
	const table = (await shownTables(page, 'share'))[0];
	const rows = [...new Set(reports.map(({ year }) => year))]
		.toSorted((a, b) => a - b)
		.map((year) => {
			const own = reports.filter((report) => report.year === year);
			const stated = own.filter(isStated).length;
			const { low, high } = shareInterval(stated, own.length);
			return [String(year), String(own.length), String(stated), percent(stated / own.length), percent(low), percent(high)];
		});
	expect(table?.rows.map((row) => [row[0], ...row.slice(2, 7)])).toEqual(rows);
});

test('in one year the charts look at that year, those over years stay, and the address says so', async ({ page }) => {
	await open(page, '/demo/reach/');
	await page.getByRole('group', { name: '看哪一年' }).getByRole('button', { name: '2023' }).click();
	await expect(page).toHaveURL('/demo/reach/?year=2023');
	const reports = reportsIn(readDataset('demo'), { from: 2023, to: 2023 });
	await expect(page.locator('main h1')).toHaveText(
		`2023 年 ${reports.length} 份年报，${reports.filter(isStated).length} 份写明了有多少人看`,
		{
			timeout: 30_000
		}
	);
	await settled(page);
	expect(new Set(await columnOf(page, 'channels', 1, '年份'))).toEqual(new Set(['2023']));
	expect((await columnOf(page, 'channel-years', 0, '年份')).length).toBeGreaterThan(5);
	await page.goBack();
	await expect(page.locator('main h1')).toContainText('2021–2025 年');
});

test('reports without readership: what was not read stands apart, and the list is searched in the address', async ({ page }) => {
	const reports = reportsIn(readDataset('demo'));
	await open(page, '/demo/reach/');
	const silent = frameOf(page, 'silent');
	await expect(silent).toContainText(`读到底，没有写（${reports.filter(isAbsent).length}）`);
	await expect(silent).toContainText(`没有读到那里（${reports.filter(isUnread).length}）`);
	const listed = await columnOf(page, 'silent', 1, '单位');
	expect(listed).toHaveLength(reports.filter(isAbsent).length);
	const [, csv] = await savedCsvs(page, 'silent');
	expect(csv?.rows).toHaveLength(listed.length);

	await silent.getByRole('searchbox').fill('石井');
	await silent.getByRole('button', { name: '找', exact: true }).click();
	await expect(page).toHaveURL(/\/demo\/reach\/\?find=%E7%9F%B3%E4%BA%95$/);
	const found = reports.filter((report) => isAbsent(report) && report.body.name.includes('石井'));
	await expect(silent.getByRole('status').first()).toHaveText(`“石井”找到 ${found.length} 份`, { timeout: 30_000 });
	await silent.getByRole('searchbox').fill('<b>%_"');
	await page.keyboard.press('Enter');
	await expect(silent).toContainText('这一类里没有“<b>%_"”', { timeout: 30_000 });
	await silent.getByRole('button', { name: '清除' }).click();
	await expect(page).toHaveURL('/demo/reach/');
});

test('each year in the list and each figure of a reader leads to its report', async ({ page }) => {
	await open(page, '/demo/reach/');
	await frameOf(page, 'readers').locator('a.fig').first().click();
	await expect(page).toHaveURL(/\/demo\/body\/\d+\/\?year=\d{4}&fig=views$/);
	await page.goBack();
	await frameOf(page, 'silent').locator('a.fig').first().click();
	await expect(page).toHaveURL(/\/demo\/body\/\d+\/\?year=\d{4}&fig=views$/);
});

for (const [address, language] of [
	['/reach/', 'zh-CN'],
	['/en/reach/', 'en']
] as const) {
	test(`the sample claims no region, and what was not read is neither absent nor zero: ${language}`, async ({ page }) => {
		const reports = reportsIn(readDataset('real'));
		expect(readDataset('real').hasRoster).toBe(false);
		await open(page, address);
		for (const id of await frameIds(page)) await expect(frameOf(page, id), id).toContainText(/不代表任何地区|represents no region/);
		await expect(page.locator('main')).not.toContainText(/缺报|未见年报|覆盖|Coverage|No report seen/);
		const unread = reports.filter(isUnread).length;
		await expect(frameOf(page, 'silent')).toContainText(language === 'en' ? `Not read that far (${unread})` : `没有读到那里（${unread}）`);
		await expect(frameOf(page, 'silent')).toContainText(
			language === 'en'
				? `Read to the end, not stated (${reports.filter(isAbsent).length})`
				: `读到底，没有写（${reports.filter(isAbsent).length}）`
		);
		expect(reports.filter(isStated)).toHaveLength(7);
		await expect(frameOf(page, 'readers').locator('li')).toHaveCount(7);
		for (const drawing of await page.locator('main .chart').all())
			expect(await drawing.locator('svg circle, svg path').count()).toBeGreaterThan(0);
	});
}

test('figures stated as about or at least are marked in marks, tables and files', async ({ page }) => {
	await open(page, '/demo/reach/');
	const signs = await columnOf(page, 'channels', 1, '≥ 不少于，≈ 约');
	expect(new Set(signs)).toEqual(new Set(['', '≥', '≈']));
	const [, csv] = await savedCsvs(page, 'channels');
	const at = csv?.head.indexOf('≥ 不少于，≈ 约') ?? -1;
	expect(csv?.rows.map((row) => row[at])).toEqual(signs);
});
