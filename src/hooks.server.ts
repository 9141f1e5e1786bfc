import { AsyncLocalStorage } from 'node:async_hooks';
import { base } from '$app/paths';
import { localeOfPath } from '$lib/place';
import { m } from '$lib/paraglide/messages';
import { locales, overwriteGetLocale, type Locale } from '$lib/paraglide/runtime';
import type { Handle } from '@sveltejs/kit';

const requestLocale = new AsyncLocalStorage<Locale>();

// Pages are prerendered concurrently, so the locale belongs to the request and never to the process.
overwriteGetLocale(() => {
	const locale = requestLocale.getStore();
	if (!locale) throw new Error('A message was asked for outside a request: pass { locale } to it');
	return locale;
});

/** Said where the page of own reports that no file holds meets a browser without scripts. */
const needsScript = (): string =>
	`<noscript>${locales.map((locale) => `<p lang="${locale}">${m.own_needs_script({}, { locale })}</p>`).join('')}</noscript>`;

export const handle: Handle = ({ event, resolve }) => {
	const locale = localeOfPath(event.url.pathname, base);
	const isFallback = event.route.id === null;
	const transformPageChunk = ({ html }: { html: string }): string => {
		const page = html.replace('%app.lang%', locale);
		return isFallback ? page.replace('</body>', `${needsScript()}</body>`) : page;
	};
	return requestLocale.run(locale, () => resolve(event, { transformPageChunk }));
};
