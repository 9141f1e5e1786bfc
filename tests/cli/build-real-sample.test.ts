import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/build';
import type { Manifest } from '../../src/dataset/manifest';
import { silentIo } from '../support/silent-io';
import { askFolder } from '../support/written-dataset';

const FOLDER = mkdtempSync(join(tmpdir(), 'gongkai-real-'));
const OUT = join(FOLDER, 'real');
const ROWS = Papa.parse<Record<string, string>>(readFileSync('data/real-headlines.csv', 'utf8'), {
	header: true,
	skipEmptyLines: true
}).data;

let exitCode: number;
let manifest: Manifest;

beforeAll(async () => {
	exitCode = await run(['data', '--out', OUT], silentIo(process.cwd()));
	manifest = JSON.parse(readFileSync(join(OUT, 'manifest.json'), 'utf8')) as Manifest;
}, 60_000);
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

describe('the real sample', () => {
	it('builds without anything left out', () => {
		expect(manifest.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(exitCode).toBe(0);
		expect(manifest.dataset).toBe('real');
	});

	it('keeps every one of the 312 rows as a report', async () => {
		expect(ROWS).toHaveLength(312);
		const rows = await askFolder(OUT, "SELECT source_row FROM reports WHERE origin = 'headlines' ORDER BY source_row");
		expect(rows.map((row) => row['source_row'])).toEqual(ROWS.map((_, index) => index + 2));
	});

	it('shows 312 current reports of townships and street offices, one a body and year', async () => {
		const sql = "SELECT count(*)::INTEGER AS n FROM report_measures JOIN bodies USING (body_id) WHERE level = 'township'";
		expect(await askFolder(OUT, sql)).toEqual([{ n: 312 }]);
	});

	it('reports exactly the rows whose place the register does not have as named, with the outcome of the review', async () => {
		const review = Papa.parse<Record<string, string>>(readFileSync('docs/bodies-review.csv', 'utf8'), {
			header: true,
			skipEmptyLines: true
		});
		const found = manifest.problems.filter(({ code }) => ['no_region', 'ambiguous_region', 'other_name'].includes(code));
		const outcome = found.map(({ file, row, code, params }) => [
			file,
			String(row),
			params['body'],
			code === 'other_name' ? 'taken' : 'unresolved'
		]);
		const reviewed = review.data.map((row) => [row['file'], row['row'], row['body_id'], row['outcome']]);
		expect(outcome).toEqual(reviewed.filter((row) => row[3] !== 'exact'));
		const ids = await askFolder(OUT, "SELECT source_row::VARCHAR AS row, body_id FROM reports WHERE origin = 'headlines'");
		const resolved = new Map(ids.map((report) => [report['row'], report['body_id']]));
		for (const [, row, id] of reviewed) expect([row, resolved.get(row)]).toEqual([row, id]);
		for (const row of review.data) expect(ROWS[Number(row['row']) - 2]?.['body']).toBe(row['body']);
	});

	it('gives every other row the region of that name in the county, city and province that the row names', async () => {
		const sql =
			"SELECT source_row AS row, short_name, county, city, province, match FROM reports JOIN bodies USING (body_id) WHERE origin = 'headlines'";
		const reviewed = new Set(
			manifest.problems.filter(({ code }) => ['no_region', 'other_name'].includes(code)).map(({ row }) => Number(row))
		);
		for (const body of await askFolder(OUT, sql)) {
			const row = Number(body['row']);
			const source = ROWS[row - 2];
			if (reviewed.has(row) || source === undefined) continue;
			expect([row, body['match'], body['province']]).toEqual([row, 'exact', source['province']]);
			expect([row, String(body['short_name']).replace(/街道$/, '街')]).toEqual([row, source['region_name']?.replace(/街道$/, '街')]);
			if (source['county'] !== '') expect([row, body['county']]).toEqual([row, source['county']]);
			if (source['city'] !== '') expect([row, body['city']]).toEqual([row, source['city']]);
		}
	});

	it('states a number exactly where the table states one', async () => {
		const columns = ['wechat_items', 'website_items', 'readership_views', 'followers'] as const;
		const metrics = new Map<string, number>();
		for (const column of columns) metrics.set(column, ROWS.filter((row) => row[column] !== '').length);
		const rows = await askFolder(
			OUT,
			"SELECT metric, count(*)::INTEGER AS n FROM narrative JOIN reports USING (report_id) WHERE origin = 'headlines' GROUP BY metric"
		);
		const found = new Map(rows.map((row) => [String(row['metric']), Number(row['n'])]));
		for (const column of columns) expect([column, found.get(column)]).toEqual([column, metrics.get(column)]);
	});

	it('carries each published total, its qualifier and its zeroes over unchanged', async () => {
		const rows = await askFolder(
			OUT,
			"SELECT source_row, value, qualifier FROM narrative JOIN reports USING (report_id) WHERE origin = 'headlines' AND metric = 'proactive_disclosure_total'"
		);
		const found = new Map(rows.map((row) => [Number(row['source_row']), row]));
		ROWS.forEach((source, index) => {
			const stated = source['published_total'];
			const row = found.get(index + 2);
			const expected =
				stated === '' ? [undefined, undefined] : [Number(stated), source['published_total_approx'] === '1' ? 'approx' : null];
			expect([row?.['value'], row?.['qualifier']]).toEqual(expected);
		});
	});

	it('calls nothing of a headline row absent', async () => {
		const [row] = await askFolder(
			OUT,
			"SELECT count(*) FILTER (WHERE views__state = 'absent')::INTEGER AS absent, count(*) FILTER (WHERE views__state = 'not_read')::INTEGER AS unread FROM report_measures JOIN reports USING (report_id) WHERE origin = 'headlines'"
		);
		expect(row?.['absent']).toBe(0);
		expect(row?.['unread']).toBeGreaterThan(300);
	});

	it('lets the 海青镇 2023 document count before its rows in the tables', async () => {
		const sql = "SELECT origin, current FROM reports WHERE body_id = '230883106' AND year = 2023 ORDER BY origin";
		expect(await askFolder(OUT, sql)).toEqual([
			{ origin: 'document', current: true },
			{ origin: 'figures', current: false },
			{ origin: 'headlines', current: false }
		]);
		const duplicates = manifest.problems.filter(({ code }) => code === 'duplicate_report');
		expect(duplicates.map(({ file }) => file).sort()).toEqual(['real-figures.csv', 'real-headlines.csv']);
	});

	it('has no roster, so that no report is called late', async () => {
		expect(await askFolder(OUT, 'SELECT roster FROM dataset')).toEqual([{ roster: false }]);
		expect(await askFolder(OUT, 'SELECT count(*)::INTEGER AS n FROM reports WHERE days_late IS NOT NULL')).toEqual([{ n: 0 }]);
	});
});
