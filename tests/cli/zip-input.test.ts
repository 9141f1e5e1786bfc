import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run as build } from '../../src/cli/build';
import { run as read } from '../../src/cli/read';
import { forgeDocuments } from '../../src/forge/forge-documents';
import { inventCity } from '../../src/forge/place/invent-city';
import { silentIo } from '../support/silent-io';
import { askFolder } from '../support/written-dataset';

const REPORT = strToU8('友谊路街道2023年政府信息公开工作年度报告\n一、总体情况\n全年主动公开政府信息12条。\n');
let folder = '';

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'gongkai-zip-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Line {
	readonly source: string;
	readonly kind?: string;
	readonly error?: { readonly code: string; readonly message: string };
}

async function readLines(...paths: readonly string[]): Promise<readonly Line[]> {
	const io = silentIo(folder);
	await read(paths, io);
	return io.out.map((line) => JSON.parse(line) as Line);
}

/** What became of each file: its kind, or the code of the error. */
const outcomes = (lines: readonly Line[]) => lines.map(({ source, kind, error }) => [source, kind ?? error?.code]);

const put = (name: string, bytes: Uint8Array): Promise<void> => writeFile(join(folder, name), bytes);

/** The bytes with every place of some ASCII text taken by others of the same length. */
function patched(bytes: Uint8Array, text: string, by: Uint8Array): Uint8Array {
	const buffer = Buffer.from(bytes);
	for (let at = buffer.indexOf(text); at >= 0; at = buffer.indexOf(text, at + 1)) buffer.set(by, at);
	return buffer;
}

/** The archive with a flag set for its only member. */
function flagged(bytes: Uint8Array, flag: number): Uint8Array {
	const buffer = Buffer.from(bytes);
	const central = buffer.indexOf('PK\x01\x02', 0, 'latin1');
	for (const at of [6, central + 8]) buffer.writeUInt16LE(buffer.readUInt16LE(at) | flag, at);
	return buffer;
}

describe('a zip archive as input', () => {
	it('is read like a folder: sorted by name, hidden files and rests of other systems left out', async () => {
		await put(
			'a.zip',
			zipSync({
				'b.txt': REPORT,
				'a/b.txt': REPORT,
				'a/c/': new Uint8Array(),
				'.x.txt': REPORT,
				'__MACOSX/b.txt': REPORT,
				'a/.y/z.txt': REPORT
			})
		);
		expect(outcomes(await readLines('a.zip'))).toEqual([
			['a.zip/a/b.txt', 'annual-report'],
			['a.zip/b.txt', 'annual-report']
		]);
	});

	it('is found in a folder, whatever its name', async () => {
		await mkdir(join(folder, 'found'));
		await put('found/1.html', zipSync({ 'b.txt': REPORT }));
		await put('found/2.txt', REPORT);
		expect(outcomes(await readLines('found'))).toEqual([
			['found/1.html/b.txt', 'annual-report'],
			['found/2.txt', 'annual-report']
		]);
	});

	it('is no archive to open when it is a Word document', async () => {
		const [file] = forgeDocuments(inventCity(3, 'zip'), { townships: 3, years: { from: 2023, to: 2023 }, seed: 'zip', formats: ['docx'] });
		const bytes = file?.bytes ?? new Uint8Array();
		await put('w.zip', bytes);
		await put('in.zip', zipSync({ 'w.docx': bytes }));
		expect(outcomes(await readLines('w.zip', 'in.zip'))).toEqual([
			['w.zip', 'annual-report'],
			['in.zip/w.docx', 'annual-report']
		]);
	});

	it('keeps names that Windows wrote in Chinese', async () => {
		const name = Uint8Array.from([0xc1, 0xf8, 0xcf, 0xaa, 0xd5, 0xf2]);
		await put('gb.zip', patched(zipSync({ 'NNNNNN.txt': REPORT, '友谊.txt': REPORT }), 'NNNNNN', name));
		expect((await readLines('gb.zip')).map(({ source }) => source)).toEqual(['gb.zip/友谊.txt', 'gb.zip/柳溪镇.txt']);
	});

	it('shows paths that lead elsewhere without what leads there', async () => {
		const bytes = zipSync({ '../../x.txt': REPORT, '/etc/y.txt': REPORT, 'C:\\z\\..\\z.txt': REPORT, 'nul\0.txt': REPORT });
		await put('odd.zip', bytes);
		expect(outcomes(await readLines('odd.zip'))).toEqual([
			['odd.zip/etc/y.txt', 'annual-report'],
			['odd.zip/nul\ufffd.txt', 'annual-report'],
			['odd.zip/x.txt', 'annual-report'],
			['odd.zip/z/z.txt', 'annual-report']
		]);
	});

	it('is opened in an archive, and not deeper', async () => {
		const deepest = zipSync({ 'd.txt': REPORT });
		await put('deep.zip', zipSync({ 'a.zip': zipSync({ 'b.zip': deepest, 'c.txt': REPORT }), 'e.txt': REPORT }));
		expect(outcomes(await readLines('deep.zip'))).toEqual([
			['deep.zip/a.zip/b.zip', 'unsupported_format'],
			['deep.zip/a.zip/c.txt', 'annual-report'],
			['deep.zip/e.txt', 'annual-report']
		]);
	});

	it('that is locked, cut off, altered or empty is named, and the rest is read', async () => {
		const bytes = zipSync({ 'b.txt': REPORT });
		await put('locked.zip', flagged(bytes, 1));
		await put('strong.zip', flagged(bytes, 0x41));
		await put('cut.zip', bytes.slice(0, bytes.length - 30));
		await put('altered.zip', patched(zipSync({ 'b.txt': REPORT, 'c.txt': REPORT }, { level: 0 }).slice(), '2023', strToU8('2024')));
		await put('empty.zip', zipSync({}));
		await put('whole.zip', bytes);
		expect(outcomes(await readLines('locked.zip', 'strong.zip', 'cut.zip', 'altered.zip', 'empty.zip', 'whole.zip'))).toEqual([
			['locked.zip/b.txt', 'password_protected'],
			['strong.zip', 'password_protected'],
			['cut.zip', 'damaged_file'],
			['altered.zip/b.txt', 'damaged_file'],
			['altered.zip/c.txt', 'damaged_file'],
			['empty.zip', 'empty_file'],
			['whole.zip/b.txt', 'annual-report']
		]);
	});

	it('that would grow beyond any report is refused, what it says of sizes believed or not', async () => {
		const bomb = Buffer.from(zipSync({ 'b.txt': new Uint8Array(70_000_000) }, { level: 1 }));
		const small = Buffer.from(bomb);
		small.writeUInt32LE(1000, small.indexOf('PK\x01\x02', 0, 'latin1') + 24);
		await put('bomb.zip', bomb);
		await put('small.zip', small);
		expect(outcomes(await readLines('bomb.zip', 'small.zip'))).toEqual([
			['bomb.zip/b.txt', 'too_large'],
			['small.zip/b.txt', 'damaged_file']
		]);
	});

	it('of too many members is refused', async () => {
		const members = Object.fromEntries(Array.from({ length: 20_001 }, (_, i) => [`${i}.txt`, new Uint8Array()]));
		await put('many.zip', zipSync(members, { level: 0 }));
		const [line, ...others] = await readLines('many.zip');
		expect([line?.error?.code, others]).toEqual(['too_large', []]);
		expect(line?.error?.message).toContain('20001');
	});

	it('holds the tables of a data set as well', { timeout: 30_000 }, async () => {
		const head = 'province,city,county,body,level,report_year,form,figure_id,state,value';
		const row = '北京市,北京市,东城区,东华门街道办事处,township,2023,form-2021,requests.new_requests.total,number,5';
		const description = { id: 'zipped', title: { zh: '测试', en: 'Test' }, invented: true, licence: 'CC0-1.0', caveat: null };
		await put(
			'set.zip',
			zipSync({
				'dataset.json': strToU8(JSON.stringify(description)),
				'a.csv': strToU8(`${head}\n${row}\n`),
				'reports/b.docx': REPORT.slice(0, 20)
			})
		);
		const io = silentIo(folder);
		expect(await build(['set.zip', '--out', 'out'], io)).toBe(1);
		expect(await askFolder(join(folder, 'out'), 'SELECT source FROM reports')).toEqual([{ source: 'a.csv' }]);
		expect(io.err.join('')).toContain('reports/b.docx');
	});
});
