import { describe, expect, it } from 'vitest';
import { besideOf, datasetPath, isDatasetPath } from '../../../src/lib/state/beside';

const HOME = new URL('https://town.test/lens/');

describe('datasetPath', () => {
	it.each([
		['/data/city/', '/data/city/'],
		['/data/city', '/data/city/'],
		['  /data/city/manifest.json ', '/data/city/'],
		['dataset/demo', '/lens/dataset/demo/'],
		['https://town.test/data/?v=1#x', '/data/'],
		['HTTPS://TOWN.test:443/data/', '/data/'],
		['/数据/某 市/', '/%E6%95%B0%E6%8D%AE/%E6%9F%90%20%E5%B8%82/'],
		['/a/../../b/%2e%2e/c/', '/c/'],
		['\\data\\city', '/data/city/'],
		['/', '/'],
		['https://elsewhere.test/data/', 'elsewhere'],
		['http://town.test/data/', 'elsewhere'],
		['https://town.test:8443/data/', 'elsewhere'],
		['https://town.test@elsewhere.test/', 'elsewhere'],
		['//elsewhere.test/data/', 'elsewhere'],
		['/\\elsewhere.test/data/', 'elsewhere'],
		['\\\\server\\share\\data', 'elsewhere'],
		['C:\\data\\city', 'none'],
		['file:///data/', 'none'],
		['javascript:alert(1)', 'none'],
		['data:text/plain,x', 'none'],
		['https://', 'none'],
		['', 'none'],
		['/a//b/', 'none']
	])('%s names %s', (typed, path) => {
		expect(datasetPath(typed, HOME)).toBe(path);
	});

	it('gives only what stays on the origin and says itself', () => {
		for (const typed of ['/data/city', '数据', '/a/%2e%2e/b', 'x?y', '/\\/\\x', '/a b/', '/%2F%2Felsewhere.test/']) {
			const path = datasetPath(typed, HOME);
			if (path === 'elsewhere' || path === 'none') continue;
			expect(new URL(path, HOME.origin).href).toBe(HOME.origin + path);
			expect(besideOf(path)).toBe(path);
		}
	});
});

describe('isDatasetPath', () => {
	it.each([
		'',
		'x/',
		'/x',
		'//x/',
		'/x//',
		'/x/../',
		'/x/%2E%2e/',
		'/./',
		'/x\\y/',
		'/x?y/',
		'/x#y/',
		'/x y/',
		'/数据/',
		`/${'x'.repeat(400)}/`
	])('refuses %s', (text) => {
		expect(isDatasetPath(text)).toBe(false);
		expect(besideOf(text)).toBeNull();
	});
});
