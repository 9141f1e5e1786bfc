import { base } from '$app/paths';
import { localeOfPath } from '$lib/place';
import { overwriteGetLocale } from '$lib/paraglide/runtime';

// Links to the other language load a new document, so the locale is settled once.
const locale = localeOfPath(location.pathname, base);
overwriteGetLocale(() => locale);
