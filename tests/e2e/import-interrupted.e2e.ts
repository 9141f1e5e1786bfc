import { expect, type Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { test } from '../support/browser-test';
import { forgedReports, type Forged } from '../support/forged-reports';
import { bringFiles, IMPORT_PATIENCE, importDone, openImport, type Upload } from '../support/import-steps';
import { wordsOf } from '../support/words';

test.describe.configure({ timeout: 300_000 });

const said = (key: string, parameters: Readonly<Record<string, string | number>> = {}): string => wordsOf('zh-CN', key, parameters);

const uploads = ({ reports, regions }: Forged): readonly Upload[] => [
	{ name: 'regions.csv', buffer: regions },
	...reports.map(({ name, bytes }) => ({ name, buffer: bytes }))
];

/** How many rows a store of the import has. */
const stored = (page: Page, store: 'files' | 'facts'): Promise<number> =>
	page.evaluate(
		(name) =>
			new Promise<number>((settle, fail) => {
				const request = indexedDB.open('gongkai-own');
				request.onerror = () => fail(new Error('the store does not open'));
				request.onsuccess = () => {
					const counted = request.result.transaction(name).objectStore(name).count();
					counted.onsuccess = () => {
						request.result.close();
						settle(counted.result);
					};
				};
			}),
		store
	);

/** What the list says of every file. */
const results = (page: Page): Promise<readonly string[]> => page.locator('#import-files li .what').allInnerTexts();

/** That every report was read as what it is, and nothing else is there. */
async function expectAllRead(page: Page, { reports }: Forged): Promise<void> {
	await importDone(page, reports.length + 1);
	const listed = await results(page);
	expect(listed).toHaveLength(reports.length + 1);
	for (const { body, year } of reports) {
		const place = body.replace(/(?:人民政府|办事处)$/, '');
		expect(listed.filter((text) => text.startsWith(place) && text.endsWith(` · ${year}`))).toHaveLength(1);
	}
	await expect(page.getByRole('link', { name: said('import_next_compare', { count: reports.length }) })).toBeVisible({
		timeout: IMPORT_PATIENCE
	});
}

test('a page closed while files are being copied leaves none of them, and says so', async ({ page, context }) => {
	const members = Object.fromEntries(Array.from({ length: 800 }, (_, index) => [`${index}.txt`, Buffer.from(`通知第${index}号`)]));
	await openImport(page);
	await bringFiles(page, [{ name: 'many.zip', buffer: Buffer.from(zipSync(members)) }]);
	await expect.poll(() => stored(page, 'files'), { intervals: [20], timeout: IMPORT_PATIENCE }).toBeGreaterThan(5);
	await page.close();

	const again = await context.newPage();
	await again.goto('/import/');
	await expect(again.getByText(said('import_undone', { count: 1 }))).toBeVisible({ timeout: IMPORT_PATIENCE });
	await expect(again.getByRole('heading', { name: said('import_empty_title') })).toBeVisible();
	expect(await stored(again, 'files')).toBe(0);
});

test('a page closed while files are being read: the next one reads on, and nothing is lost', async ({ page, context }) => {
	const forged = forgedReports(24, '2023-2024', ['html', 'docx']);
	await openImport(page);
	await bringFiles(page, uploads(forged));
	await expect.poll(() => stored(page, 'facts'), { intervals: [20], timeout: IMPORT_PATIENCE }).toBeGreaterThan(3);
	const read = await stored(page, 'facts');
	await page.close();
	expect(read).toBeLessThan(forged.reports.length);

	const again = await context.newPage();
	await again.setViewportSize({ width: 1440, height: 900 });
	await again.goto('/import/');
	await expectAllRead(again, forged);
});

test('workers that end in the middle take along what they were reading and no more', async ({ page }) => {
	await page.addInitScript(() => {
		const Original = Worker;
		const made: Worker[] = [];
		Object.assign(globalThis, {
			made,
			Worker: class extends Original {
				constructor(...options: ConstructorParameters<typeof Worker>) {
					super(...options);
					made.push(this);
				}
			}
		});
	});
	const forged = forgedReports(12, '2023-2024', ['docx']);
	await openImport(page);
	await page.clock.install();
	await bringFiles(page, uploads(forged));
	await expect.poll(() => stored(page, 'facts'), { intervals: [20], timeout: IMPORT_PATIENCE }).toBeGreaterThan(3);
	// Ended as a browser ends one that takes too much memory: without a word.
	const ended = await page.evaluate(() => {
		const { made } = globalThis as unknown as { readonly made: readonly Worker[] };
		for (const worker of made) worker.terminate();
		return made.length;
	});
	expect(await stored(page, 'facts')).toBeLessThan(forged.reports.length);
	await page.clock.fastForward('01:05');
	await importDone(page, forged.reports.length + 1);
	const failed = page.locator('#import-files li').filter({ has: page.locator('.row.failed') });
	const lost = await failed.count();
	expect(lost).toBeLessThanOrEqual(ended);
	for (const row of await failed.all()) await expect(row.locator('.what')).toHaveText(said('import_error_took_too_long'));
	expect(await stored(page, 'facts')).toBe(forged.reports.length - lost);
});

test('where the browser has no room the files are not taken, and the page says why and what to do', async ({ page, context, baseURL }) => {
	const forged = forgedReports(6, '2024', ['html']);
	await openImport(page);
	const devtools = await context.newCDPSession(page);
	await devtools.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '', quotaSize: 100_000 });
	await bringFiles(page, uploads(forged));
	await expect(page.getByText(said('import_trouble_full'))).toBeVisible({ timeout: IMPORT_PATIENCE });
	await expect(page.getByText(said('import_trouble_full_do'))).toBeVisible();
	expect(await stored(page, 'files')).toBe(0);

	await devtools.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '' });
	await bringFiles(page, uploads(forged));
	await expectAllRead(page, forged);
	await expect(page.getByText(said('import_trouble_full'))).toBeHidden();
});

test('where the browser keeps nothing, as in some private windows, the page says so', async ({ page }) => {
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('no storage here', 'SecurityError');
		};
	});
	await page.goto('/import/');
	await expect(page.getByText(said('import_trouble_unavailable'))).toBeVisible();
	await expect(page.getByText(said('import_trouble_unavailable_do'))).toBeVisible();
	await page.goto('/own/compare/');
	await expect(page.locator('main')).toContainText(said('own_denied_title'));
});

test('two tabs: one brings files, the other follows, and what either changes shows in both', async ({ page, context }) => {
	const forged = forgedReports(12, '2024', ['html']);
	await openImport(page);
	const other = await context.newPage();
	await openImport(other);
	await bringFiles(page, uploads(forged));
	await expectAllRead(page, forged);
	await expectAllRead(other, forged);

	const name = forged.reports[0]?.name ?? '';
	await other.getByRole('button', { name: said('import_skip_of', { name }) }).click();
	const row = page.locator('#import-files li').filter({ has: page.getByTitle(name, { exact: true }) });
	await expect(row.locator('.what')).toHaveText(said('import_skipped_what'), { timeout: IMPORT_PATIENCE });
	for (const tab of [page, other]) {
		await expect(tab.getByRole('link', { name: said('import_next_compare', { count: forged.reports.length - 1 }) })).toBeVisible({
			timeout: IMPORT_PATIENCE
		});
	}
});
