import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run as build } from '../../src/cli/build';
import { run as read } from '../../src/cli/read';
import { forgeDocuments } from '../../src/forge/forge-documents';
import { inventCity } from '../../src/forge/place/invent-city';
import type { Format } from '../../src/forge/write/formats';
import { silentIo } from '../support/silent-io';

const REPORT = '友谊路街道2023年政府信息公开工作年度报告\n一、总体情况\n全年主动公开政府信息12条。\n';
/** A reading, without the program's own time for a slow machine. */
const BOUND = { timeout: 60_000 };
let folder = '';

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'gongkai-bad-'));
	await writeFile(join(folder, 'good.txt'), REPORT);
});
afterAll(() => rm(folder, { recursive: true }));

const put = (name: string, content: string | Uint8Array): Promise<void> => writeFile(join(folder, name), content);

function forged(format: Format): Uint8Array {
	const plan = { townships: 3, years: { from: 2023, to: 2023 }, seed: 'bad', formats: [format] };
	const [file] = forgeDocuments(inventCity(3, 'bad'), plan);
	return file?.bytes ?? new Uint8Array();
}

interface Line {
	readonly source: string;
	readonly kind?: string;
	readonly figures?: readonly unknown[];
	readonly error?: { readonly code: string; readonly message: string };
}

/** Reads the paths and a good report after them, which must not suffer. */
async function readLines(...paths: readonly string[]): Promise<readonly Line[]> {
	const io = silentIo(folder);
	await read([...paths, 'good.txt'], io);
	const lines = io.out.map((line) => JSON.parse(line) as Line);
	expect(lines.at(-1)).toMatchObject({ source: 'good.txt', kind: 'annual-report' });
	for (const { source, error } of lines)
		if (error !== undefined) expect(error.message).toContain(source.slice(source.lastIndexOf('/') + 1));
	return lines.slice(0, -1);
}

const outcomes = (lines: readonly Line[]) => lines.map(({ source, kind, error }) => [source, kind ?? error?.code]);

describe('bad input', () => {
	it('without bytes or cut off is named', async () => {
		await put('zero.docx', '');
		for (const format of ['docx', 'xlsx'] as const) {
			const bytes = forged(format);
			await put(`cut.${format}`, bytes.slice(0, bytes.length / 2));
			await put(`tail.${format}`, bytes.slice(0, bytes.length - 100));
		}
		await put('cut.zip', zipSync({ 'a.txt': strToU8(REPORT) }).slice(0, 60));
		await put('four.zip', 'PK\x03\x04');
		const names = ['zero.docx', 'cut.docx', 'cut.xlsx', 'cut.zip', 'four.zip'];
		expect(outcomes(await readLines(...names))).toEqual([
			['zero.docx', 'empty_file'],
			['cut.docx', 'damaged_file'],
			['cut.xlsx', 'damaged_file'],
			['cut.zip', 'damaged_file'],
			['four.zip', 'damaged_file']
		]);
	});

	it('under the name of another format is read for what it is', async () => {
		await put('word.txt', forged('docx'));
		await put('word.doc', forged('docx'));
		await put('page.docx', forged('html'));
		await put('page.doc', forged('html'));
		await put('sheet.csv', forged('xlsx'));
		await put('archive.html', zipSync({ 'a.txt': strToU8(REPORT) }));
		await put('picture.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]));
		const lines = await readLines('word.txt', 'word.doc', 'page.docx', 'page.doc', 'sheet.csv', 'archive.html', 'picture.txt');
		expect(outcomes(lines)).toEqual([
			...['word.txt', 'word.doc', 'page.docx', 'page.doc', 'sheet.csv', 'archive.html/a.txt'].map((name) => [name, 'annual-report']),
			['picture.txt', 'unsupported_format']
		]);
		for (const { figures } of lines.slice(0, 5)) expect(figures?.length).toBeGreaterThan(150);
	});

	it.each([
		['boxes', '<div>', '</div>', 4000],
		['tables', '<table><tr><td>', '</td></tr></table>', 2000],
		['lists and emphasis that are not closed', '<ul><li><b><font>', '', 2000]
	])('of %s within each other is read, and named when there is no end to it', BOUND, async (_, before, after, depth) => {
		const page = (times: number): string => {
			const text = REPORT.split('\n').join('</p><p>');
			return `<html><body>${before.repeat(times)}<p>${text}</p>${after.repeat(times)}</body></html>`;
		};
		await put('deep.html', page(depth));
		await put('endless.html', page(100_000));
		expect(outcomes(await readLines('deep.html', 'endless.html'))).toEqual([
			['deep.html', 'annual-report'],
			['endless.html', 'damaged_file']
		]);
	});

	it('of 500 pages is read', BOUND, async () => {
		const page = Array.from({ length: 40 }, (_, i) => `第${i}条，我街道按照要求公开政府信息，回应社会关切，做好解读工作。`).join('\n');
		await put('long.txt', `${REPORT}${Array.from({ length: 500 }, () => page).join('\n')}`);
		expect(outcomes(await readLines('long.txt'))).toEqual([['long.txt', 'annual-report']]);
	});

	it('full of scripts is read without them', BOUND, async () => {
		const script = '<script>document.write("主动公开政府信息99条")</script><style>p{}</style><svg onload=alert(1)></svg>'.repeat(5000);
		const lines = REPORT.trim().split('\n').join(`</p>${script}<p>`);
		await put('scripts.html', `<html><body>${script}<p>${lines}</p>${script}</body></html>`);
		const [line] = await readLines('scripts.html');
		expect(line?.kind).toBe('annual-report');
		expect(JSON.stringify(line)).not.toContain('99条');
	});

	it('too large to be a report is refused by its size', async () => {
		await put('sparse.txt', '');
		await truncate(join(folder, 'sparse.txt'), 100_000_000);
		const [line] = await readLines('sparse.txt');
		expect(line?.error?.code).toBe('too_large');
		expect(line?.error?.message).toContain('100 MB');
	});

	it('that is neither file nor folder, or is not there, is named', async () => {
		await symlink('nowhere', join(folder, 'broken'));
		const lines = await readLines('none.txt', 'broken', '/dev/null');
		expect(outcomes(lines)).toEqual([
			['none.txt', 'no_such_file'],
			['broken', 'no_such_file'],
			['/dev/null', 'unreadable_file']
		]);
	});

	it('of links that lead round is walked once', async () => {
		await mkdir(join(folder, 'round', 'inner'), { recursive: true });
		await put('round/a.txt', REPORT);
		await symlink(join(folder, 'round'), join(folder, 'round', 'inner', 'again'));
		await symlink(join(folder, 'round', 'a.txt'), join(folder, 'round', 'link.txt'));
		expect(outcomes(await readLines('round'))).toEqual([
			['round/a.txt', 'annual-report'],
			['round/inner/again', 'unreadable_file'],
			['round/link.txt', 'annual-report']
		]);
	});

	it('that may not be opened is named', async () => {
		await mkdir(join(folder, 'closed'));
		await put('closed.txt', REPORT);
		for (const name of ['closed.txt', 'closed']) await chmod(join(folder, name), 0);
		const found = outcomes(await readLines('closed', 'closed.txt'));
		await chmod(join(folder, 'closed'), 0o700);
		const isKept = [
			['closed', 'unreadable_file'],
			['closed.txt', 'unreadable_file']
		];
		// Who may do everything is kept from nothing.
		expect(found).toEqual(process.getuid?.() === 0 ? [['closed.txt', 'annual-report']] : isKept);
	});

	it('keeps a data set from nothing that is good', BOUND, async () => {
		await mkdir(join(folder, 'set', 'reports'), { recursive: true });
		await put('set/reports/a.docx', forged('docx').slice(0, 900));
		await put('set/reports/b.zip', zipSync({ 'b.html': forged('html'), 'c.txt': new Uint8Array() }));
		await put('set/reports/d.txt', '');
		await truncate(join(folder, 'set/reports/d.txt'), 100_000_000);
		await symlink('nowhere', join(folder, 'set/reports/e.html'));
		const io = silentIo(folder);
		expect(await build(['set', '--out', 'out'], io)).toBe(1);
		const said = io.err.join('');
		for (const name of ['a.docx', 'b.zip/c.txt', 'd.txt', 'e.html']) expect(said).toContain(name);
	});
});
