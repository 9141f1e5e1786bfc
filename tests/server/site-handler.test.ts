import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite } from '../../src/server/serve-site';

interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
}

const DATABASE = Buffer.from(Array.from({ length: 4096 }, (_, index) => index % 251));
const PAGE = '<!doctype html><script>start()</script><p>总览</p>';

let directory: string;
const servers: Server[] = [];

function write(path: string, content: string | Buffer): void {
	mkdirSync(dirname(join(directory, path)), { recursive: true });
	writeFileSync(join(directory, path), content);
}

async function serve(base: string): Promise<number> {
	const server = await serveSite({ directory, base, port: 0 });
	servers.push(server);
	return (server.address() as AddressInfo).port;
}

/** One request with the path as written: no client normalises it. */
function ask(port: number, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
	return new Promise((resolve, reject) => {
		request({ port, path, headers, method }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
		})
			.on('error', reject)
			.end();
	});
}

beforeAll(() => {
	directory = mkdtempSync(join(tmpdir(), 'site-'));
	write('index.html', PAGE);
	write('index.html.br', brotliCompressSync(PAGE));
	write('en/compare/index.html', '<p>Compare</p>');
	write('404.html', '<p>没有这一页</p>');
	write('own.html', '<p>own</p><script>open()</script>');
	write('own/index.html', '<p>overview</p>');
	write('_app/immutable/worker.js', 'onmessage = null');
	write('dataset/real/gongkai.duckdb', DATABASE);
});

afterAll(() => {
	for (const server of servers) server.close();
	rmSync(directory, { recursive: true });
});

describe('a site at the root', () => {
	let port: number;
	beforeAll(async () => {
		port = await serve('');
	});

	test('serves the compressed page to a browser that takes it, the plain one to another', async () => {
		const compressed = await ask(port, '/', { 'accept-encoding': 'gzip, br' });
		expect(compressed.headers['content-encoding']).toBe('br');
		expect(brotliDecompressSync(compressed.body).toString()).toBe(PAGE);
		const plain = await ask(port, '/');
		expect(plain.headers['content-encoding']).toBeUndefined();
		expect(plain.headers['content-type']).toBe('text/html;charset=utf-8');
		expect(plain.body.toString()).toBe(PAGE);
	});

	test.each(['/', '/_app/immutable/worker.js', '/dataset/real/gongkai.duckdb', '/nothing', '/en/compare', '/../secret'])(
		'%s carries the security headers',
		async (path) => {
			const { headers } = await ask(port, path);
			expect(headers['content-security-policy']).toContain("connect-src 'self'");
			expect(headers['x-content-type-options']).toBe('nosniff');
			expect(headers['referrer-policy']).toBe('no-referrer');
			expect(headers['cross-origin-opener-policy']).toBe('same-origin');
		}
	);

	test("allows a page's own inline script, and no other file any", async () => {
		const page = await ask(port, '/');
		const worker = await ask(port, '/_app/immutable/worker.js');
		expect(page.headers['content-security-policy']).toMatch(/script-src 'self' 'wasm-unsafe-eval' 'sha256-[^']+'/);
		expect(worker.headers['content-security-policy']).not.toContain('sha256-');
	});

	test('keeps immutable files, asks again for all others', async () => {
		expect((await ask(port, '/_app/immutable/worker.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
		const page = await ask(port, '/');
		expect(page.headers['cache-control']).toBe('no-cache');
		const again = await ask(port, '/', { 'if-none-match': page.headers.etag ?? '' });
		expect(again.status).toBe(304);
	});

	test('redirects to the slash at the end and keeps the view', async () => {
		const { status, headers } = await ask(port, '/en/compare?from=2021');
		expect(status).toBe(308);
		expect(headers.location).toBe('/en/compare/?from=2021');
		expect((await ask(port, '/en/compare/')).body.toString()).toBe('<p>Compare</p>');
	});

	test.each(['/nothing/', '/nothing', '/%E0%A4%A', '/../package.json', '/..%2fpackage.json', '//example.org', '/constructor'])(
		'%s is answered with the 404 page',
		async (path) => {
			const { status, body } = await ask(port, path);
			expect(status).toBe(404);
			expect(body.toString()).toBe('<p>没有这一页</p>');
		}
	);

	test('refuses what is no reading', async () => {
		const { status, headers } = await ask(port, '/', {}, 'POST');
		expect(status).toBe(405);
		expect(headers.allow).toBe('GET, HEAD');
	});

	test('serves ranges of a database, uncompressed', async () => {
		const path = '/dataset/real/gongkai.duckdb';
		const whole = await ask(port, path, { 'accept-encoding': 'gzip, br' });
		expect(whole.headers['content-encoding']).toBeUndefined();
		expect(whole.headers['accept-ranges']).toBe('bytes');
		expect(whole.headers['content-length']).toBe('4096');
		expect(whole.body.equals(DATABASE)).toBe(true);
		const part = await ask(port, path, { range: 'bytes=100-199', 'accept-encoding': 'gzip, br' });
		expect(part.status).toBe(206);
		expect(part.headers['content-range']).toBe('bytes 100-199/4096');
		expect(part.body.equals(DATABASE.subarray(100, 200))).toBe(true);
		const byte = await ask(port, path, { range: 'bytes=0-0' });
		expect([byte.status, byte.headers['content-length'], byte.body.length]).toEqual([206, '1', 1]);
		const beyond = await ask(port, path, { range: 'bytes=4096-' });
		expect([beyond.status, beyond.headers['content-range']]).toEqual([416, 'bytes */4096']);
		const several = await ask(port, path, { range: 'bytes=0-1,5-6' });
		expect([several.status, several.body.length]).toEqual([200, 4096]);
	});

	test('answers a HEAD with the length and no body, and with 206 where a range is asked for', async () => {
		const head = await ask(port, '/dataset/real/gongkai.duckdb', {}, 'HEAD');
		expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '4096', 0]);
		const range = await ask(port, '/dataset/real/gongkai.duckdb', { range: 'bytes=0-' }, 'HEAD');
		expect([range.status, range.headers['content-length'], range.body.length]).toEqual([206, '4096', 0]);
	});
});

describe('a site under a sub-path', () => {
	let port: number;
	beforeAll(async () => {
		port = await serve('/sub');
	});

	test.each(['/', '/sub', '/?a=1'])('%s leads to the site', async (path) => {
		const { status, headers } = await ask(port, path);
		expect(status).toBe(308);
		expect(headers.location).toMatch(/^\/sub\/(\?a=1)?$/);
	});

	test('serves below its base only', async () => {
		expect((await ask(port, '/sub/')).body.toString()).toBe(PAGE);
		expect((await ask(port, '/sub/en/compare')).headers.location).toBe('/sub/en/compare/');
		expect((await ask(port, '/en/compare/')).status).toBe(404);
		expect((await ask(port, '/subway/')).status).toBe(404);
	});
});

describe('addresses of own reports that no file holds', () => {
	test.each(['', '/sub'])('are answered by one page, under base "%s"', async (base) => {
		const port = await serve(base);
		for (const path of ['/own/body/370211107/?year=2023', '/en/own/region/37/']) {
			const answer = await ask(port, base + path);
			expect(answer.status, path).toBe(200);
			expect(answer.body.toString()).toContain('<p>own</p>');
			expect(answer.headers['content-type']).toContain('text/html');
			expect(answer.headers['content-security-policy']).toContain("'sha256-");
			expect(answer.headers['cache-control']).toBe('no-cache');
		}
		expect((await ask(port, `${base}/own/`)).body.toString()).toBe('<p>overview</p>');
		expect((await ask(port, `${base}/own/body/1?year=2023`)).headers['location']).toBe(`${base}/own/body/1/?year=2023`);
	});

	test('no other address is, nor a file that is not there', async () => {
		const port = await serve('');
		for (const path of ['/body/1/', '/demo/body/1/', '/en/owner/', '/own/x.js', '/own/body/1/__data.json', '/de/own/']) {
			expect((await ask(port, path)).status, path).toBe(404);
		}
	});
});
