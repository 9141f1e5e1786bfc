import type { Page } from '@playwright/test';
import { frameIds, shownTables } from './frame';
import { addUp } from './independent/add-up';
import { figureOf } from './independent/figure-of';
import { RATE_IDS } from './independent/rate-of';
import { readDataset, type IndependentDataset } from './independent/read-dataset';
import type { Statement } from './independent/statement';
import { printedNumber, printedShare } from './printed';
import { wordsOf, type Language } from './words';

/** A number, or why there is none, that leads to its source. */
interface Door {
	readonly path: string;
	readonly year: string;
	readonly fig: string;
	readonly show: string | null;
	readonly denominator: string | null;
	readonly words: string;
	/** Where one body's figure stands among words or in a table of the picture: not in a sentence about many. */
	readonly html: string;
}

/** Every door of a page, the data tables of its charts included. */
async function doorsOf(page: Page): Promise<readonly Door[]> {
	for (const id of await frameIds(page)) await shownTables(page, id);
	// A finding names the figure it is about; that is no number.
	return page.locator('main a[href*="fig="]:not(#findings a)').evaluateAll((links) =>
		links.map((link) => {
			const { pathname, searchParams } = new URL((link as HTMLAnchorElement).href);
			return {
				path: pathname,
				year: searchParams.get('year') ?? '',
				fig: searchParams.get('fig') ?? '',
				show: searchParams.get('show'),
				denominator: searchParams.get('denominator'),
				words: (link.textContent || '').replaceAll(/\s+/g, ' ').trim(),
				html: link.outerHTML.slice(0, 200)
			};
		})
	);
}

/** What the files say behind a door. */
function behind(dataset: IndependentDataset, door: Door): Statement {
	const [kind, id = ''] = door.path.split('/').filter((part) => !['', 'en', 'demo'].includes(part));
	if (kind === 'body') return figureOf(dataset, id, Number(door.year), door.fig, door.denominator);
	const value = addUp(dataset, id, Number(door.year), door.show ?? '').get(door.fig)?.sum ?? null;
	return value === null ? { value, state: 'absent' } : { value, state: 'number' };
}

/** The ways in which a page may print a number: a share in per cent, as a bare per cent number in a table, or as cases of cases. */
function prints(value: number, figure: string, language: Language): readonly string[] {
	if (!RATE_IDS.includes(figure)) return [printedNumber(value, language)];
	const percent = [0, 1].map((digits) => printedShare(value, language, digits));
	return [printedNumber(value, language), printedNumber(Number((value * 100).toPrecision(12)), language), ...percent];
}

/** Metrics that say something in words and count nothing. */
const STATEMENTS: ReadonlySet<string> = new Set(['no_requests_statement']);

function fault(dataset: IndependentDataset, door: Door, language: Language): readonly string[] {
	const { value, state } = behind(dataset, door);
	const isRollUp = !door.path.includes('/body/');
	const said = door.words;
	// A year in a list of reports leads to the report; it is no figure.
	if (said.trim() === door.year) return [];
	if (value !== null && STATEMENTS.has(door.fig)) {
		const words = wordsOf(language, 'body_narrative_said');
		return said === words ? [] : [`${door.html}: “${said}” instead of ${words}`];
	}
	if (value !== null) {
		const isCases = RATE_IDS.includes(door.fig) && /^[\d,]+\/[\d,]+/.test(said);
		const found = prints(value, door.fig, language).some((printed) => said.includes(printed));
		return found || isCases ? [] : [`${door.html}: “${said}” instead of ${prints(value, door.fig, language).join(' or ')}`];
	}
	const words = wordsOf(language, state === 'no_cases' ? 'state_no_cases' : `source_state_${state}`);
	const silent = isRollUp ? !/[1-9]/.test(said) : said.includes(words);
	return silent || !/\d|[a-z]{3}|[一-鿿]/i.test(said) ? [] : [`${door.html}: “${said}” instead of ${words}`];
}

/** Opens the data tables of a page: how many of its numbers lead to their source, and those that are not what the files of the data set say there. */
export async function wrongDoors(
	page: Page,
	set: 'real' | 'demo',
	language: Language
): Promise<{ readonly count: number; readonly faults: readonly string[] }> {
	const dataset = readDataset(set);
	const doors = await doorsOf(page);
	return { count: doors.length, faults: doors.flatMap((door) => fault(dataset, door, language)) };
}
