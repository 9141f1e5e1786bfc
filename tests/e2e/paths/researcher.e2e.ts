import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from '../../support/browser-test';
import { frameOf, shownTables, type Grid } from '../../support/frame';
import { disagreements } from '../../support/frame-agreement';
import { reportsIn } from '../../support/independent/in-scope';
import { partsOf } from '../../support/independent/rate-of';
import { readDataset, type IndependentDataset, type Report } from '../../support/independent/read-dataset';
import { ranksOf } from '../../support/independent/statistics';
import { valueOf } from '../../support/independent/value-of';
import { numbersIn } from '../../support/numbers-in';
import { printedNumber } from '../../support/printed';
import { runShownSql } from '../../support/run-sql';
import { settled } from '../../support/settled';
import { wordsOf, type Language } from '../../support/words';

const LANGUAGES = [
	{ language: 'zh-CN', path: '' },
	{ language: 'en', path: 'en/' }
] as const;

/** What is compared: a rate on the demo city, whose requests suffice for one, a count on the sample. */
const CASES = [
	{ set: 'demo', path: 'demo/', measure: 'disclosure_rate', denominator: 'processed', share: true },
	{ set: 'real', path: '', measure: 'items_published', denominator: null, share: false }
] as const;
/** Below this many cases a share has no rank. */
const MIN = 30;

type Case = (typeof CASES)[number];

interface Row {
	readonly report: Report;
	readonly value: number;
	readonly n: number | null;
	/** `null`: too few cases to rank. */
	readonly rank: number | null;
}

/** The ranking of a year, worked out from the files alone; bodies without a number are left out. */
function ranking(dataset: IndependentDataset, { measure, denominator, share }: Case, year: number): readonly Row[] {
	const rows = reportsIn(dataset, { from: year, to: year }).flatMap((report) => {
		const { value } = valueOf(report, measure, denominator);
		const n = share ? (partsOf(report, measure, denominator)?.denominator ?? null) : null;
		return value === null ? [] : [{ report, value, n, ranked: n === null || n >= MIN }];
	});
	const ranked = rows.filter((row) => row.ranked);
	const ranks = ranksOf(ranked.map((row) => row.value));
	return rows.map((row) => ({ ...row, rank: row.ranked ? (ranks[ranked.indexOf(row)] ?? null) : null }));
}

const nameOf = ({ body }: Report): string => `${body.shortName} ${body.county === '' ? body.province : body.county}`;

/** Name and place of a row, the place by its last word, as `nameOf` has them. */
const namedIn = (cells: readonly string[]): string => `${cells[1] ?? ''} ${cells[2]?.split(/[,，\s]+/).at(-1) ?? ''}`;

const inTable = (value: number, share: boolean, language: Language): string =>
	printedNumber(share ? Number((value * 100).toPrecision(12)) : value, language);

/** The rows of the table of places equal the ranking from the files: place, value, and of a rate its n. */
function compareRanking(table: Grid, expected: readonly Row[], one: Case, year: number, language: Language): void {
	const at = table.head.findIndex((head) => head.endsWith(` ${year}`));
	const n = table.head.findIndex((head) => head.endsWith(' n'));
	const byName = new Map(expected.map((row) => [nameOf(row.report), row]));
	const numbered = table.rows.filter((row) => byName.has(namedIn(row)) && numbersIn(row[at] ?? '').length > 0);
	expect(numbered.length).toBe(Math.min(expected.length, table.rows.length));
	for (const cells of numbered) {
		const row = byName.get(namedIn(cells));
		const shown = { rank: numbersIn(cells[0] ?? '')[0] ?? null, value: cells[at], n: one.share ? cells[n] : null };
		expect(shown, cells.join(' | ')).toEqual({
			rank: row?.rank == null ? null : String(row.rank),
			value: inTable(row?.value ?? Number.NaN, one.share, language),
			n: one.share ? printedNumber(row?.n ?? Number.NaN, language) : null
		});
	}
	const values = numbered.flatMap((cells) => byName.get(namedIn(cells)) ?? []).filter((row) => row.rank !== null);
	expect(values.map((row) => row.value)).toEqual(values.map((row) => row.value).toSorted((a, b) => b - a));
}

/** The statement a frame shows runs on the data set file and gives the values of its table, in its order. */
async function compareSql(page: Page, one: Case, table: Grid, year: number, language: Language): Promise<void> {
	const frame = frameOf(page, 'ranking');
	await frame.getByRole('button', { name: wordsOf(language, 'chart_sql') }).click();
	const [rows = []] = await runShownSql(one.set, await frame.locator('pre code').innerText());
	const at = table.head.findIndex((head) => head.endsWith(` ${year}`));
	const answered = rows.filter((row) => typeof row['value'] === 'number');
	expect(answered.length).toBeGreaterThan(2);
	expect(answered.map((row) => [row['short_name'], inTable(row['value'] as number, one.share, language)])).toEqual(
		table.rows.slice(0, answered.length).map((cells) => [cells[1], cells[at]])
	);
}

/** The table of the lines over the years holds, body by body, what each report says, or why it says nothing. */
async function compareTrend(
	page: Page,
	dataset: IndependentDataset,
	one: Case,
	picked: readonly Report[],
	language: Language
): Promise<void> {
	const [table] = await shownTables(page, 'trend');
	const years = [...new Set(dataset.reports.map(({ year }) => year))].toSorted();
	const told = picked.flatMap(({ body }) =>
		years.map((year) => {
			const report = dataset.reports.find((candidate) => candidate.body.id === body.id && candidate.year === year);
			const figure = report === undefined ? { value: null, state: 'no_report' as const } : valueOf(report, one.measure, one.denominator);
			const state = figure.state === 'no_cases' ? 'state_no_cases' : `source_state_${figure.state}`;
			const words = figure.value === null ? wordsOf(language, state) : inTable(figure.value, one.share, language);
			return [body.shortName, String(year), words];
		})
	);
	expect(table?.rows.map((row) => row.slice(0, 3))).toEqual(told);
}

for (const one of CASES) {
	for (const { language, path } of LANGUAGES) {
		test(`the researcher's path: measure, places, trend, files, SQL, citation: ${one.set}, ${language}`, async ({ page }) => {
			test.slow();
			const dataset = readDataset(one.set);
			const home = `/${path}${one.path}`;
			await page.setViewportSize({ width: 1440, height: 900 });
			await page.goto(`${home}compare/`);
			await settled(page);
			await page.getByRole('combobox', { name: wordsOf(language, 'compare_measure') }).selectOption(one.measure);
			await expect(page).toHaveURL(new RegExp(`measure=${one.measure}`));
			if (one.denominator !== null) {
				await page.getByRole('combobox', { name: wordsOf(language, 'compare_denominator') }).selectOption(one.denominator);
				await expect(page).toHaveURL(new RegExp(`denominator=${one.denominator}`));
			}
			await settled(page);

			const [table] = await shownTables(page, 'ranking');
			expect(table).toBeDefined();
			const year = Number(/(\d{4})$/.exec(table?.head.find((head) => /\d{4}$/.test(head)) ?? '')?.[1]);
			const expected = ranking(dataset, one, year);
			expect(expected.length).toBeGreaterThan(5);
			if (table !== undefined) {
				compareRanking(table, expected, one, year, language);
				await compareSql(page, one, table, year, language);
			}
			expect(await disagreements(page, 'ranking', language)).toEqual([]);

			if (one.set === 'demo') {
				const picked = expected
					.filter((row) => row.rank !== null)
					.toSorted((a, b) => Number(a.rank) - Number(b.rank))
					.slice(0, 2)
					.map((row) => row.report);
				const address = new URL(page.url());
				address.searchParams.set('show', 'trend');
				await page.goto(`${address.href}&pick=${picked.map(({ body }) => body.id).join(',')}`);
				await settled(page);
				await compareTrend(page, dataset, one, picked, language);
				expect(await disagreements(page, 'trend', language)).toEqual([]);
			}

			await page.goto(`${home}data/`);
			const { version } = JSON.parse(readFileSync(`build/site/dataset/${one.set}/manifest.json`, 'utf8')) as { readonly version: string };
			const citation = page.locator('#cite');
			await expect(citation).toContainText(dataset.titles[language]);
			await expect(citation).toContainText(version.slice(0, 8));
			await expect(citation).toContainText('@');
		});
	}
}
