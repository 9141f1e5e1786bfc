import { render } from 'svelte/server';
import { afterAll, describe, expect, it } from 'vitest';
import { COUNTS, MEASURES } from '../../../src/core/measure/catalogue';
import { CODEBOOK } from '../../../src/dataset/codebook';
import { EVIDENCE_TABLES } from '../../../src/dataset/evidence-schema';
import type { Table } from '../../../src/dataset/table-definition';
import { codebookView } from '../../../src/lib/data-page/codebook-view';
import { baseLocale, overwriteGetLocale, type Locale } from '../../../src/lib/paraglide/runtime';
import Codebook from '../../../src/routes/[[lang=lang]]/[[dataset=dataset]]/data/Codebook.svelte';
import Measures from '../../../src/routes/[[lang=lang]]/[[dataset=dataset]]/data/Measures.svelte';

const ALL: readonly Table[] = [...CODEBOOK, ...EVIDENCE_TABLES];
const STATE = '__state';

afterAll(() => overwriteGetLocale(() => baseLocale));

/** The page's text of each table, without the comments that Svelte leaves in. */
function partsOf(html: string): ReadonlyMap<string, string> {
	const parts = html.replaceAll(/<!--.*?-->/g, '').split('<details id="table-');
	return new Map(parts.slice(1).map((part) => [part.slice(0, part.indexOf('"')), part]));
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Columns of a table that its part of the page does not tell, one by one or by the rule of the table. */
function untold(table: Table, part: string): readonly string[] {
	const isCode = (name: string): boolean => part.includes(`>${name}</code>`);
	const ofMeasure = (name: string): boolean => COUNTS.some(({ id }) => name === id || name === `${id}${STATE}`);
	return table.columns
		.filter(({ name }) => {
			if (isCode(name)) return false;
			return table.name === 'report_measures' ? !ofMeasure(name) : !name.split('__').every(isCode);
		})
		.map(({ name }) => name);
}

describe.each(['zh-CN', 'en'] as const)('the codebook in %s', (locale: Locale) => {
	const show = (): ReadonlyMap<string, string> => {
		overwriteGetLocale(() => locale);
		return partsOf(render(Codebook, { props: { entries: codebookView(), counts: { reports: 3 } } }).body);
	};

	it('has every table and view with every column of the schema', () => {
		const parts = show();
		expect([...parts.keys()]).toEqual(ALL.map(({ name }) => name));
		for (const table of ALL) expect([table.name, untold(table, parts.get(table.name) ?? '')]).toEqual([table.name, []]);
	});

	it('says what each table is, and each column that is told by itself', () => {
		const parts = show();
		for (const table of ALL) {
			const part = parts.get(table.name) ?? '';
			const told = table.columns.filter(({ name }) => part.includes(`>${name}</code></th>`));
			const words = [table, ...told].map((item) => escape(locale === 'en' ? item.en : item.zh));
			expect([table.name, words.filter((text) => !part.includes(text))]).toEqual([table.name, []]);
			expect(told.map(({ name }) => name)).toEqual(expect.arrayContaining([...table.key]));
		}
	});

	it('has an anchor for every measure', () => {
		overwriteGetLocale(() => locale);
		const html = render(Measures, { props: {} }).body;
		expect(MEASURES.map(({ id }) => id).filter((id) => !html.includes(`id="measure-${id}"`))).toEqual([]);
		const missing = MEASURES.filter(({ name }) => !html.includes(escape(locale === 'en' ? name.en : name.zh)));
		expect(missing.map(({ id }) => id)).toEqual([]);
	});
});

describe('codebook entries', () => {
	it('count all columns, those made by a rule included', () => {
		overwriteGetLocale(() => baseLocale);
		const entries = new Map(codebookView().map((entry) => [entry.name, entry]));
		expect(entries.get('requests_2021')).toMatchObject({ width: 176, measures: false, cells: { example: 'new_requests__natural_person' } });
		expect(entries.get('report_measures')).toMatchObject({ measures: true, cells: null });
		expect(entries.get('figures')).toMatchObject({ kind: 'view', width: 8 });
		expect(entries.get('blocks')).toMatchObject({ kind: 'evidence', title: '文件的段落和表格' });
	});
});
