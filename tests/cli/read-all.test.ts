import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InputFile } from '../../src/cli/input-file';
import { readAll } from '../../src/cli/read-all';
import { DocumentError } from '../../src/documents/document-error';

/** Stands in for the built code of a thread: does what the name of a file says. */
const SCRIPT = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ name }) => {
	if (name === 'hangs') for (;;);
	if (name === 'exits') process.exit(3);
	if (name === 'throws') throw new Error('thrown');
	const kept = [];
	if (name === 'grows') for (;;) kept.push(Array.from({ length: 1000 }, (_, i) => [i]));
	setTimeout(() => parentPort.postMessage({ value: name }), name === 'slow' ? 300 : 0);
});
`;
let folder = '';
let script: URL;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'gongkai-threads-'));
	await writeFile(join(folder, 'worker.mjs'), SCRIPT);
	script = pathToFileURL(join(folder, 'worker.mjs'));
});
afterAll(() => rm(folder, { recursive: true }));

const file = (name: string, bytes: () => Promise<Uint8Array> = () => Promise.resolve(new Uint8Array(8))): InputFile => {
	return { source: `in/${name}`, name, disk: null, bytes };
};

async function outcomes(files: readonly InputFile[]): Promise<readonly unknown[]> {
	const found: unknown[] = [];
	for await (const { answer } of readAll(files, { task: 'line', regions: [] }, { script, limits: { seconds: 5, megabytes: 64 } })) {
		found.push('error' in answer ? answer.error.code : answer.value);
	}
	return found;
}

describe('reading with threads', { timeout: 60_000 }, () => {
	it('gives what it read in the order of the files', async () => {
		const names = Array.from({ length: 40 }, (_, i) => (i % 7 === 0 ? 'slow' : String(i)));
		expect(await outcomes(names.map((name) => file(name)))).toEqual(names);
	});

	it('goes on after files that hang, exit, throw or take all memory', async () => {
		const names = 'a hangs b exits c throws d grows e'.split(' ');
		const expected = ['a', 'took_too_long', 'b', 'reader_failed', 'c', 'reader_failed', 'd', 'too_large', 'e'];
		expect(await outcomes(names.map((name) => file(name)))).toEqual(expected);
	});

	it('names files whose bytes cannot be had', async () => {
		const gone = file('gone', () => Promise.reject(new DocumentError('no_such_file', 'gone')));
		const broken = file('broken', () => Promise.reject(new Error('broken')));
		expect(await outcomes([file('a'), gone, broken, file('b')])).toEqual(['a', 'no_such_file', 'reader_failed', 'b']);
	});

	it('holds only a few files at a time', async () => {
		let held = 0;
		let most = 0;
		const files = Array.from({ length: 200 }, (_, i) =>
			file(String(i), () => {
				most = Math.max(most, ++held);
				return Promise.resolve(new Uint8Array(8));
			})
		);
		for await (const { file: done } of readAll(files, { task: 'line', regions: [] }, { script })) {
			held -= 1;
			expect(done.name).toMatch(/^\d+$/);
		}
		expect(most).toBeLessThanOrEqual(40);
	});
});
