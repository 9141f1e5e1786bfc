import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/server/content-security-policy';
import { SECURITY_HEADERS } from '../../src/server/response-headers';

const TEXT = readFileSync('docs/deploy.md', 'utf8');
const STRICT = contentSecurityPolicy([]);
const WITH_INLINE = contentSecurityPolicy(["'unsafe-inline'"]);

const section = (name: string): string => new RegExp(`^## ${name}$([\\s\\S]*?)(?=^## |(?![\\s\\S]))`, 'm').exec(TEXT)?.[1] ?? '';

describe('the snippets of docs/deploy.md send what the shipped server sends', () => {
	test('nginx', () => {
		const text = section('nginx');
		const policy = /Content-Security-Policy "([^"]+)"/.exec(text)?.[1] ?? '';
		expect(policy.replace('$gongkai_scripts', "'self' 'wasm-unsafe-eval'")).toBe(STRICT);
		expect(text).toContain(`default      "'self' 'wasm-unsafe-eval'";`);
	});

	test('Caddy', () => {
		const policies = [...section('Caddy').matchAll(/Content-Security-Policy "([^"]+)"/g)].map((match) => match[1]);
		expect(policies).toEqual([WITH_INLINE, STRICT]);
	});

	test.each(['nginx', 'Caddy'])('%s: one page for addresses of own reports', (name) => {
		expect(section(name)).toContain('^/(en/)?own/[^.]*$');
		expect(section(name)).toContain('/own.html');
	});

	test.each(['nginx', 'Caddy'])('%s: the other headers', (name) => {
		for (const [header, value] of Object.entries(SECURITY_HEADERS)) expect(section(name)).toContain(`${header} ${value}`);
		expect(section(name)).toContain('public, max-age=31536000, immutable');
	});
});
