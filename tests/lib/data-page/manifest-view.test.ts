import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Manifest } from '../../../src/dataset/manifest';
import { problem } from '../../../src/dataset/problem';
import { checksums, downloadRows } from '../../../src/lib/data-page/download-rows';
import { manifestView } from '../../../src/lib/data-page/manifest-view';
import { baseLocale, overwriteGetLocale } from '../../../src/lib/paraglide/runtime';

const file = (path: string) => ({ path, bytes: 1, sha256: `${path}-hash` });
const MANIFEST: Manifest = {
	dataset: 'real',
	title: { zh: '真实样本', en: 'Real sample' },
	schema_version: 1,
	version: 'abc',
	tool: { version: '0.1.0', code: 'x' },
	counts: { reports: 2 },
	inputs: Array.from({ length: 60 }, (_, index) => file(`reports/${index}.txt`)),
	files: [],
	problems: [problem('no_year', 'b.txt', null), problem('empty_file', 'a.txt', null)],
	changes: null
};
const REPORT = { report_id: 'x@2023.v1', body_id: 'x', body: '海青镇人民政府', year: 2023, version: 1 };

beforeEach(() => overwriteGetLocale(() => baseLocale));
afterAll(() => overwriteGetLocale(() => baseLocale));

describe('what the data page shows of a manifest', () => {
	it('cuts long lists and counts them whole', () => {
		const { inputs } = manifestView(MANIFEST);
		expect([inputs.all, inputs.shown.length]).toEqual([60, 40]);
	});

	it('tells problems in the language of the page, errors first', () => {
		const warned = {
			...MANIFEST,
			problems: [problem('duplicate_report', 'c.csv', 2, { body: 'x', year: 2023, other: 'a' }), ...MANIFEST.problems]
		};
		const { problems } = manifestView(warned);
		expect(problems.errors).toBe(2);
		expect(problems.shown.map(({ file: name, severity }) => [name, severity])).toEqual([
			['b.txt', 'error'],
			['a.txt', 'error'],
			['c.csv', 'warning']
		]);
		expect(problems.shown[0]?.words).toBe('看不出报告年度，未载入');
		overwriteGetLocale(() => 'en');
		expect(manifestView(warned).problems.shown[0]?.words).toBe('The report year cannot be told; it was not loaded');
	});

	it('names the figures that changed', () => {
		const list = ['requests.new_requests.total', 'readership_views', 'no.such.figure'].map((figure) => ({
			...REPORT,
			figure,
			old: null,
			new: { value: 0, state: 'number' as const }
		}));
		const changes = {
			status: 'compared' as const,
			since: { version: 'a', counts: { reports: 1, bodies: 1 } },
			added: { reports: 0, list: [] },
			removed: { reports: 0, list: [] },
			changed: { reports: 1, figures: 3, list }
		};
		const shown = manifestView({ ...MANIFEST, changes }).changes;
		expect(shown?.status === 'compared' ? shown.changed.list.map(({ name }) => name) : []).toEqual([
			'一、本年新收政府信息公开申请数量 × 总计',
			'阅读量/浏览量/点击量/播放量',
			'no.such.figure'
		]);
		expect(manifestView({ ...MANIFEST, changes: { status: 'unreadable', since: null } }).changes).toEqual({
			status: 'unreadable',
			since: null
		});
	});
});

describe('downloads', () => {
	const files = ['csv/reports.csv', 'parquet/reports.parquet', 'csv/alone.csv', 'manifest.json', 'gongkai.duckdb'].map(file);

	it('pair the formats of a table and leave out what is not there', () => {
		const { whole, tables } = downloadRows(files, ['bodies', 'alone', 'reports']);
		expect(whole.map(({ path }) => path)).toEqual(['gongkai.duckdb', 'manifest.json']);
		expect(tables.map(({ table, csv, parquet }) => [table, csv.path, parquet.path])).toEqual([
			['reports', 'csv/reports.csv', 'parquet/reports.parquet']
		]);
	});

	it('have checksums as sha256sum writes them', () => {
		expect(checksums(files.slice(0, 2))).toBe(
			'csv/reports.csv-hash  csv/reports.csv\nparquet/reports.parquet-hash  parquet/reports.parquet\n'
		);
	});
});
