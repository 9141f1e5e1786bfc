import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main';
import { silentIo } from '../support/silent-io';

const REPORT = '友谊路街道2023年政府信息公开工作年度报告\n一、总体情况\n全年主动公开政府信息12条。\n';
let folder = '';

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'gongkai-read-'));
	await mkdir(join(folder, 'more'));
	await Promise.all([
		writeFile(join(folder, 'b.txt'), REPORT),
		writeFile(join(folder, 'more', 'a.txt'), '柳溪镇政府信息公开指南\n'),
		writeFile(join(folder, 'a.pdf'), '%PDF-1.4'),
		writeFile(join(folder, '.hidden'), 'x')
	]);
});
afterAll(() => rm(folder, { recursive: true }));

async function read(...args: readonly string[]) {
	const io = silentIo(folder);
	const code = await main(['read', ...args], io);
	return { code, out: io.out.join(''), err: io.err.join('') };
}

function objects(out: string): readonly Record<string, unknown>[] {
	return out
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('gongkai read', () => {
	it('explains every number of the running text', async () => {
		const { code, out } = await read('b.txt', '--explain');
		expect(code).toBe(0);
		expect(out).toContain('# b.txt');
		expect(out).toMatch(
			/● proactive_disclosure_total \(主动公开政府信息总数\) = 12\t本报告的全年数字 the figure of the year\t「全年主动公开政府信息12条」/
		);
	});

	it('refuses to explain in another format, and names a file it cannot explain', async () => {
		expect((await read('b.txt', '--explain', '--format', 'table')).code).toBe(2);
		const { code, out, err } = await read('a.pdf', '--explain');
		expect(code).toBe(1);
		expect(out).toContain('a.pdf');
		expect(err).toContain('1 of 1');
	});

	it('prints one object a document with the keys of the contract', async () => {
		const { code, out } = await read('b.txt');
		expect(code).toBe(0);
		const [object] = objects(out);
		expect(Object.keys(object ?? {})).toEqual(
			'source sha256 kind year form body published sections tables figures unknown narrative findings'.split(' ')
		);
		expect(object).toMatchObject({ source: 'b.txt', kind: 'annual-report', year: 2023, form: null, figures: [] });
		expect(object?.sha256).toMatch(/^[0-9a-f]{64}$/);
		expect(object?.body).toMatchObject({ name: '友谊路街道', candidates: ['120103007', '130224001', '310113003', '650104017'] });
	});

	it('goes through folders in order of names and keeps the order of the arguments', async () => {
		const { code, out, err } = await read('more', '.');
		expect(code).toBe(1);
		expect(objects(out).map((o) => o.source)).toEqual([join('more', 'a.txt'), 'a.pdf', 'b.txt', join('more', 'a.txt')]);
		expect(err).toContain('1');
	});

	it('gives a failure as an object and reads the rest', async () => {
		const { code, out } = await read('a.pdf', 'none.txt', 'b.txt');
		expect(code).toBe(1);
		expect(objects(out)).toMatchObject([
			{ source: 'a.pdf', error: { code: 'damaged_file' } },
			{ source: 'none.txt', error: { code: 'no_such_file' } },
			{ source: 'b.txt', kind: 'annual-report' }
		]);
	});

	it('prints a table for people', async () => {
		const { out } = await read('--format', 'table', '.');
		const lines = out.trimEnd().split('\n');
		expect(lines).toHaveLength(4);
		expect(lines[1]).toContain('damaged_file');
		expect(lines[2]).toMatch(/^b\.txt +2023 +友谊路街道/);
		expect(lines[3]).toContain('guide');
	});

	it.each([[[]], [['--format', 'xml', 'b.txt']], [['--nonsense', 'b.txt']]])('answers wrong usage %j with code 2', async (args) => {
		const { code, out, err } = await read(...args);
		expect([code, out]).toEqual([2, '']);
		expect(err).toContain('gongkai read');
	});
});

describe('gongkai', () => {
	it('tells how it is used', async () => {
		const help = silentIo(folder);
		expect(await main(['--help'], help)).toBe(0);
		expect(help.out.join('')).toContain('gongkai read');
		const nothing = silentIo(folder);
		expect(await main([], nothing)).toBe(2);
		const unknown = silentIo(folder);
		expect(await main(['toString'], unknown)).toBe(2);
		expect(unknown.err.join('')).toContain('toString');
	});
});
