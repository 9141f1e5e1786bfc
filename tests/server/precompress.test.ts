import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { precompress } from '../../src/server/precompress';

let root: string;
let directory: string;
let cache: string;
const TEXT = '政府信息公开工作年度报告\n'.repeat(100);

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'precompress-'));
	directory = mkdtempSync(join(root, 'site-'));
	cache = join(root, 'cache');
});

afterEach(() => rmSync(root, { recursive: true }));

test('compresses text and code, leaves databases, Parquet and tiny files alone', async () => {
	for (const name of ['a.html', 'a.js', 'a.duckdb', 'a.parquet', 'a.wasm']) writeFileSync(join(directory, name), TEXT);
	writeFileSync(join(directory, 'tiny.json'), '{}');
	await precompress({ directory, cache, quality: 4 });
	expect(readdirSync(directory).sort()).toEqual(
		[
			'a.duckdb',
			'a.html',
			'a.html.br',
			'a.html.gz',
			'a.js',
			'a.js.br',
			'a.js.gz',
			'a.parquet',
			'a.wasm',
			'a.wasm.br',
			'a.wasm.gz',
			'tiny.json'
		].sort()
	);
	expect(brotliDecompressSync(readFileSync(join(directory, 'a.html.br'))).toString()).toBe(TEXT);
	expect(gunzipSync(readFileSync(join(directory, 'a.wasm.gz'))).toString()).toBe(TEXT);
});

test('compresses the same WebAssembly once', async () => {
	writeFileSync(join(directory, 'a.wasm'), TEXT);
	await precompress({ directory, cache, quality: 4 });
	const [kept = ''] = readdirSync(cache).filter((name) => name.endsWith('.br'));
	writeFileSync(join(cache, kept), 'kept');
	rmSync(join(directory, 'a.wasm.br'));
	await precompress({ directory, cache, quality: 4 });
	expect(existsSync(join(directory, 'a.wasm.gz'))).toBe(true);
	expect(readFileSync(join(directory, 'a.wasm.br'), 'utf8')).toBe('kept');
});
