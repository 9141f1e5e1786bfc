import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import Papa from 'papaparse';

/** A table as a page shows it or as a file has it: a head and rows of texts. */
export interface Grid {
	readonly caption: string;
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** Marks walked at most: charts of thousands of reports are known by their first ones. */
const MOST_MARKS = 400;

/** Ids of the frames of a page that stand in a `figure.frame`, top to bottom. */
export function frameIds(page: Page): Promise<readonly string[]> {
	return page.locator('main figure.frame').evaluateAll((figures) => figures.map((figure) => figure.id));
}

/** The frame of a chart. */
export const frameOf = (page: Page, id: string): Locator => page.locator(`figure.frame[id="${id}"]`);

/** Opens the data table of a frame, unless it is open. */
async function openTable(frame: Locator, id: string): Promise<void> {
	const button = frame.locator(`button[aria-controls="${id}-table"]`);
	if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
}

/** Opens the data tables of a frame and reads them as they stand. */
export async function shownTables(page: Page, id: string): Promise<readonly Grid[]> {
	const frame = frameOf(page, id);
	await openTable(frame, id);
	const tables = frame.locator(`[id="${id}-table"] table`);
	await expect(tables.first()).toBeVisible();
	return tables.evaluateAll((all) =>
		all.map((table) => {
			// What a check found of a figure stands before it, and is none of its value.
			const textOf = (cell: HTMLElement): string =>
				cell.innerText.replace(cell.querySelector<HTMLElement>('.doubt')?.innerText ?? '', '').trim();
			const texts = (row: HTMLTableRowElement): string[] => [...row.cells].map(textOf);
			const rows = [...(table as HTMLTableElement).rows];
			return {
				caption: (table as HTMLTableElement).caption?.innerText.trim() ?? '',
				head: rows.slice(0, 1).flatMap(texts),
				rows: rows.slice(1).map(texts)
			};
		})
	);
}

/** Saves every CSV file that a frame offers and reads them, each with its bytes as text. */
export async function savedCsvs(page: Page, id: string): Promise<readonly (Grid & { readonly text: string })[]> {
	const frame = frameOf(page, id);
	const button = frame.getByRole('button', { name: /^(下载|Download)$/ });
	if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
	const files: (Grid & { readonly text: string })[] = [];
	for (const choice of await frame.getByRole('button', { name: /^CSV/ }).all()) {
		const [download] = await Promise.all([page.waitForEvent('download'), choice.click()]);
		const text = readFileSync(await download.path(), 'utf8');
		const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: true });
		expect(errors).toEqual([]);
		files.push({ caption: (await choice.innerText()).replace(/^CSV[：:]\s*/, ''), head: data[0] ?? [], rows: data.slice(1), text });
	}
	await button.click();
	return files;
}

/** What a chart says of each of its marks to somebody who walks them by keyboard, once round; none where it has no marks. */
export function wordsOfMarks(page: Page, id: string): Promise<readonly string[]> {
	return frameOf(page, id)
		.locator('.chart')
		.first()
		.evaluate(async (chart, most) => {
			const live = chart.querySelector('[aria-live]');
			const press = async (key: string): Promise<string> => {
				chart.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
				await new Promise((resolve) => setTimeout(resolve));
				return (live?.textContent ?? '').trim();
			};
			(chart as HTMLElement).focus();
			let first = '';
			for (let patience = 0; patience < 200 && first === ''; patience += 1) {
				first = await press('Home');
				if (first === '') await new Promise((resolve) => setTimeout(resolve, 20));
			}
			const words = first === '' ? [] : [first];
			while (words.length > 0 && words.length < most) {
				const next = await press('ArrowRight');
				if (next === words[0]) break;
				words.push(next);
			}
			(chart as HTMLElement).blur();
			return words;
		}, MOST_MARKS);
}
