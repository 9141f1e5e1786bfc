import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/build';
import { TABLES } from '../../src/dataset/schema';
import type { Manifest } from '../../src/dataset/manifest';
import { silentIo } from '../support/silent-io';
import { askFolder } from '../support/written-dataset';

const FIGURES = 'province,city,county,body,level,report_year,form,figure_id,state,value';
const TOWN = '北京市,北京市,东城区,东华门街道办事处,township';
const DESCRIPTION = JSON.stringify({ id: 'test', title: { zh: '测试', en: 'Test' }, invented: true, licence: 'CC0-1.0', caveat: null });

let folder: string;
let out: string;

const put = (name: string, content: string | Uint8Array): void => {
	const path = join(folder, 'source', name);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, content);
};
const readManifest = (): Manifest => JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as Manifest;
const build = async (...args: readonly string[]): Promise<{ code: number; err: string }> => {
	const io = silentIo(folder);
	const code = await run(args.length === 0 ? ['source', '--out', 'out'] : args, io);
	expect(io.out).toEqual([]);
	return { code, err: io.err.join('') };
};

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'gongkai-build-'));
	out = join(folder, 'out');
	put('dataset.json', DESCRIPTION);
	put('a.csv', `${FIGURES}\n${TOWN},2023,form-2021,requests.new_requests.total,number,0\n`);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('gongkai build', { timeout: 30_000 }, () => {
	it('writes databases, CSV, Parquet, data package and manifest, and leaves nothing else behind', async () => {
		expect(await build()).toMatchObject({ code: 0 });
		expect(readdirSync(folder).sort()).toEqual(['out', 'source']);
		expect(readdirSync(out).sort()).toEqual(['csv', 'datapackage.json', 'evidence.duckdb', 'gongkai.duckdb', 'manifest.json', 'parquet']);
		for (const { name } of TABLES) {
			expect(readdirSync(join(out, 'csv'))).toContain(`${name}.csv`);
			expect(readdirSync(join(out, 'parquet'))).toContain(`${name}.parquet`);
		}
	});

	it('chooses between namesakes by the other reports of the folder, and says so', async () => {
		const report = (name: string): string =>
			`${name}2023年政府信息公开工作年度报告\n一、总体情况\n按时公开。\n二、主动公开政府信息情况\n无。\n`;
		put('reports/x/1.txt', report('太平镇'));
		put('reports/x/2.txt', report('古蔺县大村镇'));
		put('reports/x/3.txt', report('古蔺县石宝镇'));
		put('reports/y/1.txt', report('太平镇'));
		put('reports/y/2.txt', report('古蔺县二郎镇'));
		put('reports/y/3.txt', report('东城区东四街道'));
		expect(await build()).toMatchObject({ code: 0 });
		expect(readManifest().problems).toMatchObject([
			{ code: 'by_siblings', file: 'reports/x/1.txt', params: { place: '古蔺县', body: '510525103' } },
			{ code: 'ambiguous_region', file: 'reports/y/1.txt' }
		]);
	});

	it('takes the body from the folder where neither the report nor the file names it', async () => {
		put('reports/古蔺县/石宝镇/2023.txt', '一、总体情况\n2023年，我镇按时公开政府信息。\n二、主动公开政府信息情况\n无。\n');
		expect(await build()).toMatchObject({ code: 0 });
		const bodies = await askFolder(out, "SELECT body_id FROM reports WHERE origin = 'document'");
		expect(bodies).toEqual([{ body_id: '510525106' }]);
	});

	it('says in the manifest what went in and what came out', async () => {
		await build();
		const manifest = readManifest();
		expect(manifest).toMatchObject({ dataset: 'test', counts: { reports: 1, bodies: 1, requests_2021: 1 }, problems: [] });
		expect(manifest.inputs.map(({ path }) => path)).toEqual(['dataset.json', 'a.csv']);
		for (const { path, bytes, sha256 } of manifest.files) {
			const content = readFileSync(join(out, path));
			expect([path, content.length, createHash('sha256').update(content).digest('hex')]).toEqual([path, bytes, sha256]);
		}
	});

	it('describes every exported file in the data package', async () => {
		await build();
		const { resources } = JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8')) as {
			resources: { path: string; schema: { fields: { name: string; description: string }[] } }[];
		};
		const exported = ['csv', 'parquet'].flatMap((format) => readdirSync(join(out, format)).map((name) => `${format}/${name}`));
		expect(resources.map(({ path }) => path).sort()).toEqual(exported.sort());
		for (const { path, schema } of resources.filter((resource) => resource.path.endsWith('.csv'))) {
			const header = readFileSync(join(out, path), 'utf8').split('\n')[0];
			expect(schema.fields.map(({ name }) => name).join(',')).toBe(header);
			expect(schema.fields.every(({ description }) => description.trim() !== '')).toBe(true);
		}
	});

	it('keeps a zero and an empty cell apart in the CSV', async () => {
		await build();
		expect(readFileSync(join(out, 'csv/figures.csv'), 'utf8')).toBe(
			'report_id,form,table_id,row_id,column_id,value,state,raw\n110101001@2023.v1,form-2021,requests,new_requests,total,0.0,number,\n'
		);
	});

	it('does nothing the second time, and everything again when an input or a file changes', async () => {
		await build();
		const { mtimeMs } = statSync(join(out, 'gongkai.duckdb'));
		expect((await build()).err).toContain('Up to date');
		expect(statSync(join(out, 'gongkai.duckdb')).mtimeMs).toBe(mtimeMs);
		const { version } = readManifest();
		put('a.csv', `${FIGURES}\n${TOWN},2023,form-2021,requests.new_requests.total,number,1\n`);
		expect((await build()).err).not.toContain('Up to date');
		expect(readManifest().version).not.toBe(version);
		writeFileSync(join(out, 'gongkai.duckdb'), 'cut off');
		expect((await build()).err).not.toContain('Up to date');
		expect(await askFolder(out, 'SELECT count(*)::INTEGER AS n FROM reports')).toEqual([{ n: 1 }]);
	});

	it('gives the same manifest for the same input, byte counts of the databases aside', async () => {
		await build();
		const first = readManifest();
		await build('source', '--out', 'again');
		const again = JSON.parse(readFileSync(join(folder, 'again/manifest.json'), 'utf8')) as Manifest;
		const stable = (manifest: Manifest): object => ({ ...manifest, files: manifest.files.filter(({ path }) => !path.endsWith('.duckdb')) });
		expect(stable(again)).toEqual(stable(first));
	});

	it('reads a CSV that is no table of figures as a document', async () => {
		put('reports/b.csv', '友谊路街道2023年政府信息公开工作年度报告,\n一、总体情况,\n');
		put('documents.csv', 'file,body,province,city,county,source_url\nb.csv,友谊路街道,上海市,上海市,宝山区,\n');
		expect(await build()).toMatchObject({ code: 0 });
		expect(await askFolder(out, "SELECT source FROM reports WHERE origin = 'document'")).toEqual([{ source: 'reports/b.csv' }]);
	});

	it.each([
		['an empty table', 'b.csv', '', 'empty_file'],
		['a table that is none of ours', 'b.csv', 'a,b\n1,2\n', 'unknown_table'],
		['a broken row', 'b.csv', `${FIGURES}\n1,2\n`, 'bad_row'],
		['a bad description', 'dataset.json', '{"id": 1}', 'bad_description'],
		['an empty document', 'reports/x.txt', '', 'empty_file'],
		['a page that is no report', 'reports/x.html', '<html><title>通知</title><p>关于召开会议的通知</p></html>', 'not_a_report'],
		['bytes in no encoding', 'reports/x.txt', Uint8Array.from([0x61, 0x62, 0xff, 0xff, 0xff, 0x61, 0x62]), 'wrong_encoding'],
		[
			'a list that names a file that is not there',
			'documents.csv',
			'file,body,province,city,county,source_url\nx.txt,,,,,\n',
			'unknown_file'
		]
	])('names %s, loads the rest and exits with 1', async (_, name, content, code) => {
		put(name, content);
		const { code: exit, err } = await build();
		expect(exit).toBe(1);
		expect(readManifest().problems.map((found) => [found.file, found.code])).toContainEqual([name, code]);
		expect(err).toContain(name);
		expect(await askFolder(out, 'SELECT count(*)::INTEGER AS n FROM reports')).toEqual([{ n: 1 }]);
	});

	it('reads tables in GB18030 and UTF-16, as spreadsheets save them', async () => {
		put('a.csv', Buffer.from(`\uFEFF${FIGURES}\n${TOWN},2023,form-2021,requests.new_requests.total,number,0\n`, 'utf16le'));
		expect(await build()).toMatchObject({ code: 0 });
		expect(await askFolder(out, 'SELECT body_id FROM bodies')).toEqual([{ body_id: '110101001' }]);
	});

	it('reports two sources of one report and keeps both', async () => {
		put('b.csv', `${FIGURES}\n${TOWN},2023,form-2021,requests.new_requests.total,number,7\n`);
		expect(await build()).toMatchObject({ code: 0 });
		expect(readManifest().problems).toMatchObject([{ file: 'a.csv', row: 2, code: 'duplicate_report', params: { other: 'b.csv' } }]);
		expect(await askFolder(out, 'SELECT requests_new FROM report_measures')).toEqual([{ requests_new: 7 }]);
	});

	it('starts anew over what a killed build left', async () => {
		mkdirSync(join(folder, 'out.building/csv'), { recursive: true });
		writeFileSync(join(folder, 'out.building/gongkai.duckdb'), 'cut off');
		expect(await build()).toMatchObject({ code: 0 });
		expect(readdirSync(folder).sort()).toEqual(['out', 'source']);
	});

	it.each([
		['no --out', ['source']],
		['no path', ['--out', 'out']],
		['a path that is not there', ['nowhere', '--out', 'out']],
		['an unknown option', ['source', '--out', 'out', '--fast']]
	])('says how it is used and exits with 2: %s', async (_, args) => {
		const { code, err } = await build(...args);
		expect(code).toBe(2);
		expect(err).toContain('gongkai build PATH');
	});
});
