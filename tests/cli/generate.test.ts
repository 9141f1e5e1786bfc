import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/generate';
import type { Io } from '../../src/cli/io';

let dir: string;
let messages: string;
const io = (): Io => ({ stdout: () => undefined, stderr: (text) => void (messages += text), isTerminal: false, cwd: dir });

beforeEach(async () => {
	dir = await mkdtemp(join(tmpdir(), 'gongkai-generate-'));
	messages = '';
});
afterEach(() => rm(dir, { recursive: true }));

describe('gongkai generate', () => {
	it('writes a source folder with documents, tables and truth', async () => {
		expect(await run(['--out', 'city', '--townships', '6', '--years', '2022-2023'], io())).toBe(0);
		expect((await readdir(join(dir, 'city'))).sort()).toEqual([
			'dataset.json',
			'documents.csv',
			'regions.csv',
			'reports',
			'roster.csv',
			'truth.jsonl'
		]);
		const truth = (await readFile(join(dir, 'city/truth.jsonl'), 'utf8')).trim().split('\n');
		const files = await readdir(join(dir, 'city/reports'));
		expect(truth.map((line) => (JSON.parse(line) as { file: string }).file).sort()).toEqual(files.map((name) => `reports/${name}`).sort());
		expect(JSON.parse(await readFile(join(dir, 'city/dataset.json'), 'utf8'))).toMatchObject({ id: 'demo', invented: true });
		expect(messages).toContain(`${files.length} reports`);
	});

	it('replaces what it wrote before, so that no document of another seed stays', async () => {
		await run(['--out', 'city', '--townships', '3', '--years', '2021-2025'], io());
		await run(['--out', 'city', '--townships', '1', '--years', '2024'], io());
		expect((await readdir(join(dir, 'city/reports'))).length).toBeLessThanOrEqual(1);
	});

	it('touches no folder that holds something else', async () => {
		await writeFile(join(dir, 'thesis.txt'), 'mine');
		expect(await run(['--out', '.'], io())).toBe(2);
		expect(messages).toContain('thesis.txt');
		expect(await readdir(dir)).toEqual(['thesis.txt']);
	});

	it.each([
		[[], '--out'],
		[['--out', 'x', '--townships', '0'], '--townships'],
		[['--out', 'x', '--townships', 'many'], '--townships'],
		[['--out', 'x', '--years', '2025-2021'], '--years'],
		[['--out', 'x', '--years', '2013-2021'], '--years'],
		[['--out', 'x', '--formats', 'odt'], '--formats'],
		[['--out', 'x', '--mistakes', '101'], '--mistakes'],
		[['--out', 'x', '--mistakes', 'few'], '--mistakes'],
		[['--out', 'x', '--formats', 'txt,txt'], '--formats'],
		[['--out', 'x', '--figures-only', '--formats', 'txt'], '--figures-only'],
		[['--out', 'x', '--colour'], '--colour'],
		[['--out', 'x', 'extra'], 'extra']
	])('ends with 2 and says what is wrong: %j', async (args, word) => {
		expect(await run(args, io())).toBe(2);
		expect(messages).toContain(word);
		expect(await readdir(dir)).toEqual([]);
	});
});
