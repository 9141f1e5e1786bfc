import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { citeAsBibtex, citeDataset, shortVersion, type CitedDataset } from '../../../src/lib/data-page/citation';
import { baseLocale, overwriteGetLocale } from '../../../src/lib/paraglide/runtime';

const CITED: CitedDataset = {
	id: 'real',
	title: '真实样本',
	version: '1fbaa4616d517b9e02aad48dea5708b40715d34ad85b8720f19af15b8fe03797',
	years: [2018, 2025],
	licence: 'CC0-1.0',
	address: 'https://example.org/data/',
	visited: '2026-11-25'
};

beforeEach(() => overwriteGetLocale(() => baseLocale));
afterAll(() => overwriteGetLocale(() => baseLocale));

describe('how a data set is cited', () => {
	it('names title, version, years and address', () => {
		expect(shortVersion(CITED.version)).toBe('1fbaa4616d51');
		expect(citeDataset(CITED)).toBe(
			'公开镜. 真实样本[DS/OL]. 版本 1fbaa4616d51，报告年度 2018–2025. [2026-11-25]. https://example.org/data/'
		);
		overwriteGetLocale(() => 'en');
		expect(citeDataset({ ...CITED, title: 'Real sample' })).toBe(
			'Gongkai Lens. Real sample [data set]. Version 1fbaa4616d51, report years 2018–2025. Accessed 2026-11-25. https://example.org/data/'
		);
	});

	it('leaves out the day where it is not known, and says one year once', () => {
		const text = citeDataset({ ...CITED, visited: null, years: [2023, 2023] });
		expect(text).toBe('公开镜. 真实样本[DS/OL]. 版本 1fbaa4616d51，报告年度 2023. https://example.org/data/');
		expect(citeAsBibtex({ ...CITED, visited: null })).not.toContain('urldate');
		expect(citeDataset({ ...CITED, years: null })).toContain('报告年度 –');
	});

	it('is a BibTeX entry as well', () => {
		expect(citeAsBibtex(CITED).split('\n')).toEqual([
			'@misc{gongkai-real-1fbaa4616d51,',
			'  author = {{公开镜}},',
			'  title = {{真实样本}},',
			'  version = {1fbaa4616d51},',
			'  howpublished = {\\url{https://example.org/data/}},',
			'  note = {报告年度 2018–2025；许可 CC0-1.0},',
			'  urldate = {2026-11-25}',
			'}'
		]);
	});

	it('holds nothing that TeX would take for a command', () => {
		const bibtex = citeAsBibtex({
			...CITED,
			title: 'A\\b{c}_d 50% & #1 $2 ~^',
			address: 'https://example.org/a%20b/#x{y}',
			licence: 'CC_BY'
		});
		expect(bibtex).toContain('title = {{A\\textbackslash{}b\\{c\\}\\_d 50\\% \\& \\#1 \\$2 \\textasciitilde{}\\textasciicircum{}}}');
		expect(bibtex).toContain('\\url{https://example.org/a\\%20b/\\#x%7By%7D}');
		expect(bibtex).toContain('CC\\_BY');
	});
});
