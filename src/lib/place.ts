import type { Locale } from './paraglide/runtime';

/** Data sets the site ships, by id. */
export const DATASET_IDS = ['real', 'demo'] as const;
export type DatasetId = (typeof DATASET_IDS)[number];

/** The part of an address that every page shares: `/[en/][demo/]`. */
export interface Place {
	readonly locale: Locale;
	readonly dataset: DatasetId;
}

const PLACES: Readonly<Record<Locale, Readonly<Record<DatasetId, Place>>>> = {
	'zh-CN': { real: { locale: 'zh-CN', dataset: 'real' }, demo: { locale: 'zh-CN', dataset: 'demo' } },
	en: { real: { locale: 'en', dataset: 'real' }, demo: { locale: 'en', dataset: 'demo' } }
};

/** The one object that stands for a place, so that what hangs on a place can tell when it stays the same. */
export function placeOf(locale: Locale, dataset: DatasetId): Place {
	return PLACES[locale][dataset];
}

/** Place named by a route's parameters; a missing one is the default. */
export function placeOfParams(params: Readonly<Record<string, string | undefined>>): Place {
	return placeOf(params.lang === 'en' ? 'en' : 'zh-CN', params.dataset === 'demo' ? 'demo' : 'real');
}

const segmentsOf = (pathname: string, base: string): readonly string[] =>
	(pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname).split('/').filter(Boolean);

/** Locale named by an address path under `base`; Chinese unless its first segment is `en`. */
export function localeOfPath(pathname: string, base: string): Locale {
	return segmentsOf(pathname, base)[0] === 'en' ? 'en' : 'zh-CN';
}

/** What an address path says after its language and data set: '' for the overview, `body/230883106`. */
export function pageOfPath(pathname: string, base: string): string {
	const segments = [...segmentsOf(pathname, base)];
	for (const prefix of ['en', 'demo']) if (segments[0] === prefix) segments.shift();
	return segments.join('/');
}

/** The page that stands for a page in another data set: a body and a region have no twin there, so the overview and the list of regions. */
export function twinPage(page: string): string {
	if (page.startsWith('body/')) return '';
	return page.startsWith('region/') ? 'region' : page;
}

/**
 * The path by which the router finds a page: where an address names a data set but no language, the language is put in.
 * The router cannot skip the first of two optional segments when a segment that must be there follows them.
 */
export function routePath(pathname: string, base: string): string {
	const isDemo = segmentsOf(pathname, base)[0] === 'demo';
	return isDemo ? `${base}/zh${pathname.slice(base.length)}` : pathname;
}

/**
 * Path of a page, with a trailing slash: `pathTo(base, place, 'body/230883106')`.
 * `page` is '' for the overview; its segments must be safe in a path as they are.
 */
export function pathTo(base: string, place: Place, page: string): string {
	const segments = [place.locale === 'en' ? 'en' : '', place.dataset === 'demo' ? 'demo' : '', page].filter(Boolean);
	return `${[base, ...segments].join('/')}/`;
}
