import { base } from '$app/paths';
import { localeOfPath } from '$lib/place';
import { overwriteGetLocale } from '$lib/paraglide/runtime';

// Links to the other language load a new document, so the locale is settled once.
const locale = localeOfPath(location.pathname, base);
overwriteGetLocale(() => locale);
// The page that answers for addresses without a file is one for both languages.
document.documentElement.lang = locale;
