import { describe, expect, it } from 'vitest';
import { localeOfPath, pageOfPath, pathTo, placeOfParams, placeOfPath, routePath, twinPage, type Place } from '../../src/lib/place';

const PLACES: readonly (readonly [Place, string])[] = [
	[{ locale: 'zh-CN', dataset: 'real' }, '/'],
	[{ locale: 'en', dataset: 'real' }, '/en/'],
	[{ locale: 'zh-CN', dataset: 'demo' }, '/demo/'],
	[{ locale: 'en', dataset: 'demo' }, '/en/demo/'],
	[{ locale: 'zh-CN', dataset: 'own' }, '/own/'],
	[{ locale: 'en', dataset: 'own' }, '/en/own/']
];

describe.each(['', '/sub', '/en'])('addresses under base "%s"', (base) => {
	it.each(PLACES)('%o starts at %s', (place, path) => {
		expect(pathTo(base, place, '')).toBe(base + path);
		expect(pathTo(base, place, 'body/990101001')).toBe(`${base}${path}body/990101001/`);
		expect(localeOfPath(base + path, base)).toBe(place.locale);
		expect(placeOfPath(`${base}${path}body/990101001/`, base)).toEqual(place);
	});

	it.each(PLACES)('%o: the page part of an address comes back', (place) => {
		for (const page of ['', 'body/990101001']) expect(pageOfPath(pathTo(base, place, page), base)).toBe(page);
	});
});

describe('the path the router sees', () => {
	it.each(['', '/sub'])('has a language wherever it has a data set, under base "%s"', (base) => {
		expect(routePath(`${base}/demo/`, base)).toBe(`${base}/zh/demo/`);
		expect(routePath(`${base}/demo/body/1/`, base)).toBe(`${base}/zh/demo/body/1/`);
		expect(routePath(`${base}/own/region/`, base)).toBe(`${base}/zh/own/region/`);
		for (const path of ['/', '/en/', '/en/demo/body/1/', '/en/own/', '/body/1/', '/democracy/', '/owner/', '/404']) {
			expect(routePath(base + path, base)).toBe(base + path);
		}
	});
});

describe('a body or region of own reports', () => {
	it.each(['', '/sub'])('has a route that no file holds, under base "%s"', (base) => {
		expect(routePath(`${base}/own/region/37/`, base)).toBe(`${base}/zh/in-browser/region/37/`);
		expect(routePath(`${base}/en/own/body/1/`, base)).toBe(`${base}/en/in-browser/body/1/`);
		expect(routePath(`${base}/en/own/checks/`, base)).toBe(`${base}/en/own/checks/`);
	});
});

describe('places', () => {
	it('are Chinese and the real sample unless the address says otherwise', () => {
		expect(placeOfParams({})).toEqual({ locale: 'zh-CN', dataset: 'real' });
		expect(placeOfParams({ lang: 'en', dataset: 'demo' })).toEqual({ locale: 'en', dataset: 'demo' });
		expect(placeOfParams({ lang: 'zh', dataset: 'own' })).toEqual({ locale: 'zh-CN', dataset: 'own' });
	});

	it('does not take a word that starts like a language for one', () => {
		expect(localeOfPath('/energy/', '')).toBe('zh-CN');
		expect(pageOfPath('/democracy/', '')).toBe('democracy');
		expect(placeOfPath('/owner/', '')).toEqual({ locale: 'zh-CN', dataset: 'real' });
		expect(pageOfPath('/owner/', '')).toBe('owner');
	});
});

it.each([
	['', ''],
	['reach', 'reach'],
	['region', 'region'],
	['region/990101', 'region'],
	['body/990101001', '']
])('the twin of %j in another data set is %j', (page, twin) => {
	expect(twinPage(page)).toBe(twin);
});
