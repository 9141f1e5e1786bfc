import { statSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../../../src/dataset/schema';
import { fetchFile } from '../../../src/lib/engine/fetch-file';
import { fetchManifest } from '../../../src/lib/engine/fetch-manifest';
import { MODULE_BYTES } from '../../../src/lib/engine/module-bytes';

const MANIFEST = {
	schema_version: SCHEMA_VERSION,
	version: 'ab'.repeat(32),
	title: { zh: '样本', en: 'Sample' },
	files: [
		{ path: 'gongkai.duckdb', bytes: 10, sha256: 'c'.repeat(64) },
		{ path: 'evidence.duckdb', bytes: 20, sha256: 'd'.repeat(64) }
	]
};
const FOLDERS: Readonly<Record<string, string>> = {
	good: JSON.stringify(MANIFEST),
	newer: JSON.stringify({ ...MANIFEST, schema_version: SCHEMA_VERSION + 1 }),
	fileless: JSON.stringify({ ...MANIFEST, files: [] }),
	page: '<!doctype html>'
};

const answer: RequestListener = (request, response) => {
	const path = request.url ?? '';
	const manifest = FOLDERS[path.slice(1, -'/manifest.json'.length)];
	if (path.endsWith('/manifest.json') && manifest !== undefined) return void response.end(manifest);
	if (path.startsWith('/away')) return void response.writeHead(302, { Location: '/good/manifest.json' }).end();
	if (path === '/ten') return void response.end(Buffer.from('0123456789'));
	if (path === '/broken') {
		response.writeHead(200, { 'Content-Length': '10' });
		response.write('0123');
		setTimeout(() => response.destroy(), 20);
		return;
	}
	response.writeHead(404).end('not here');
};

let server: Server;
let origin: string;
beforeAll(async () => {
	server = createServer(answer);
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});

describe('fetchManifest', () => {
	it('gives version, title and files', async () => {
		expect(await fetchManifest(new URL(`${origin}/good/`))).toStrictEqual({
			version: 'ab'.repeat(32),
			title: { zh: '样本', en: 'Sample' },
			files: { data: { bytes: 10, sha256: 'c'.repeat(64) }, evidence: { bytes: 20, sha256: 'd'.repeat(64) } }
		});
	});

	it.each([
		['nowhere', 'data_missing', { code: 'no_manifest' }],
		['away', 'data_missing', { code: 'no_manifest' }],
		['newer', 'data_other_version', { code: 'other_schema', made: SCHEMA_VERSION + 1, read: SCHEMA_VERSION }],
		['fileless', 'data_other_version', { code: 'other_manifest' }],
		['page', 'data_other_version', { code: 'other_manifest' }]
	])('names what is wrong with %s: %s', async (folder, code, fault) => {
		await expect(fetchManifest(new URL(`${origin}/${folder}/`))).rejects.toMatchObject({ code, fault });
	});

	it('calls a server that cannot be reached missing data', async () => {
		await expect(fetchManifest(new URL('http://127.0.0.1:1/x/'))).rejects.toMatchObject({ code: 'data_missing' });
	});
});

describe('fetchFile', () => {
	it('gives the bytes and tells how many there are', async () => {
		const told: (readonly [number, number])[] = [];
		const bytes = await fetchFile(new URL(`${origin}/ten`), 10, (read, total) => told.push([read, total]));
		expect(new TextDecoder().decode(bytes)).toBe('0123456789');
		expect(told.at(-1)).toStrictEqual([10, 10]);
	});

	it.each([
		['/nothing', 10, 'data_missing'],
		['/ten', 11, 'data_truncated'],
		['/ten', 9, 'data_truncated'],
		['/broken', 10, 'data_truncated'],
		['/away', 10, 'data_missing']
	])('refuses %s where %d bytes belong: %s', async (path, bytes, code) => {
		await expect(fetchFile(new URL(origin + path), bytes)).rejects.toMatchObject({ code });
	});
});

it('knows the size of the module that is installed', () => {
	expect(MODULE_BYTES).toBe(statSync(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm')).size);
});
