import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { inlineScriptHashes } from '../../src/server/inline-script-hashes';

const source = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

test('hashes exactly what stands between the tags, entities and markup included', () => {
	const script = '\n\tif (a < b && "&amp;" !== "</p>") run("<!-- 公开 -->");\n';
	expect(inlineScriptHashes(`<body><p>x</p><script>${script}</script></body>`)).toEqual([source(script)]);
});

test('leaves out scripts with an address and data that no browser runs', () => {
	const html = '<script src="/a.js"></script><script type="application/json">{"a":1}</script><script type="module">run()</script>';
	expect(inlineScriptHashes(html)).toEqual([source('run()')]);
});

test('names a script that stands twice once', () => {
	expect(inlineScriptHashes('<script>a()</script><script>a()</script>')).toEqual([source('a()')]);
});
