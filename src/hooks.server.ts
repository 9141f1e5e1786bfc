import { AsyncLocalStorage } from 'node:async_hooks';
import { base } from '$app/paths';
import { localeOfPath } from '$lib/place';
import { overwriteGetLocale, type Locale } from '$lib/paraglide/runtime';
import type { Handle } from '@sveltejs/kit';

const requestLocale = new AsyncLocalStorage<Locale>();

// Pages are prerendered concurrently, so the locale belongs to the request and never to the process.
overwriteGetLocale(() => {
	const locale = requestLocale.getStore();
	if (!locale) throw new Error('A message was asked for outside a request: pass { locale } to it');
	return locale;
});

export const handle: Handle = ({ event, resolve }) => {
	const locale = localeOfPath(event.url.pathname, base);
	return requestLocale.run(locale, () => resolve(event, { transformPageChunk: ({ html }) => html.replace('%app.lang%', locale) }));
};
