import { setTimeout } from 'node:timers/promises';
import type { RequestEvent, ResolveOptions } from '@sveltejs/kit';
import { describe, expect, it } from 'vitest';
import { handle } from '../src/hooks.server';
import { m } from '../src/lib/paraglide/messages';

/** What a page says that is made while other pages are being made. */
function pageOf(path: string, delay: number): Promise<string> {
	const event = { url: new URL(path, 'http://localhost'), route: { id: '/' } } as RequestEvent;
	const resolve = async (_: RequestEvent, options?: ResolveOptions): Promise<Response> => {
		const before = m.site_name();
		await setTimeout(delay);
		const html = `<html lang="%app.lang%">${before} ${m.site_name()}`;
		return new Response(await options?.transformPageChunk?.({ html, done: true }));
	};
	return Promise.resolve(handle({ event, resolve })).then((response) => response.text());
}

describe('locale of a request', () => {
	it('does not leak between pages made at the same time', async () => {
		const paths = ['/', '/en/', '/demo/', '/en/demo/', '/en/body/1/', '/body/1/'];
		const pages = await Promise.all(paths.map((path, index) => pageOf(path, (paths.length - index) * 3)));
		expect(pages).toEqual(
			paths.map((path) => (path.startsWith('/en/') ? '<html lang="en">Gongkai Lens Gongkai Lens' : '<html lang="zh-CN">公开镜 公开镜'))
		);
	});

	it('is an error to ask for outside a request, rather than a guess', () => {
		expect(() => m.site_name()).toThrow('outside a request');
	});
});
