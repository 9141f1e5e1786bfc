import type { Locale } from './paraglide/runtime';

/** Data sets the site ships, by id. */
export const SHIPPED_IDS = ['real', 'demo'] as const;
export type ShippedId = (typeof SHIPPED_IDS)[number];

/** Every data set that pages can show: the shipped ones, and the user's own reports, which never leave the browser. */
export const DATASET_IDS = [...SHIPPED_IDS, 'own'] as const;
export type DatasetId = (typeof DATASET_IDS)[number];

/** The part of an address that every page shares: `/[en/][demo/]`, `/[en/][own/]`. */
export interface Place {
	readonly locale: Locale;
	readonly dataset: DatasetId;
}

const placesIn = (locale: Locale): Readonly<Record<DatasetId, Place>> => ({
	real: { locale, dataset: 'real' },
	demo: { locale, dataset: 'demo' },
	own: { locale, dataset: 'own' }
});
const PLACES: Readonly<Record<Locale, Readonly<Record<DatasetId, Place>>>> = { 'zh-CN': placesIn('zh-CN'), en: placesIn('en') };

/** Data sets with a segment of their own; the real sample's addresses have none. */
const SEGMENTS: readonly DatasetId[] = ['demo', 'own'];

const datasetOf = (segment: string | undefined): DatasetId => SEGMENTS.find((id) => id === segment) ?? 'real';

/** The one object that stands for a place, so that what hangs on a place can tell when it stays the same. */
export function placeOf(locale: Locale, dataset: DatasetId): Place {
	return PLACES[locale][dataset];
}

/** Place named by a route's parameters; a missing one is the default. */
export function placeOfParams(params: Readonly<Record<string, string | undefined>>): Place {
	return placeOf(params.lang === 'en' ? 'en' : 'zh-CN', datasetOf(params.dataset));
}

const segmentsOf = (pathname: string, base: string): readonly string[] =>
	(pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname).split('/').filter(Boolean);

/** Locale named by an address path under `base`; Chinese unless its first segment is `en`. */
export function localeOfPath(pathname: string, base: string): Locale {
	return segmentsOf(pathname, base)[0] === 'en' ? 'en' : 'zh-CN';
}

/** Language and data set named by an address path under `base`. */
export function placeOfPath(pathname: string, base: string): Place {
	const locale = localeOfPath(pathname, base);
	return placeOf(locale, datasetOf(segmentsOf(pathname, base)[locale === 'en' ? 1 : 0]));
}

/** What an address path says after its language and data set: '' for the overview, `body/230883106`. */
export function pageOfPath(pathname: string, base: string): string {
	const segments = [...segmentsOf(pathname, base)];
	if (segments[0] === 'en') segments.shift();
	if (datasetOf(segments[0]) !== 'real') segments.shift();
	return segments.join('/');
}

/** The page that stands for a page in another data set: a body and a region have no twin there, so the overview and the list of regions. */
export function twinPage(page: string): string {
	if (page.startsWith('body/')) return '';
	return page.startsWith('region/') ? 'region' : page;
}

/** Pages of own reports whose number only the browser knows have routes without files, below this segment. */
const IN_BROWSER = 'in-browser';

/**
 * The path by which the router finds a page: where an address names a data set but no language, the language is put in,
 * and a body or region of own reports is looked for among the pages that no file holds.
 * The router cannot skip the first of two optional segments when a segment that must be there follows them, and to it
 * `own/body/1` would be a body of a data set with a file.
 */
export function routePath(pathname: string, base: string): string {
	const isEnglish = localeOfPath(pathname, base) === 'en';
	const [dataset, kind, id] = segmentsOf(pathname, base).slice(isEnglish ? 1 : 0);
	if (datasetOf(dataset) === 'real') return pathname;
	const withLanguage = isEnglish ? pathname : `${base}/zh${pathname.slice(base.length)}`;
	const isInBrowser = dataset === 'own' && id !== undefined && (kind === 'body' || kind === 'region');
	return isInBrowser ? withLanguage.replace('/own/', `/${IN_BROWSER}/`) : withLanguage;
}

/**
 * Path of a page, with a trailing slash: `pathTo(base, place, 'body/230883106')`.
 * `page` is '' for the overview; its segments must be safe in a path as they are.
 */
export function pathTo(base: string, place: Place, page: string): string {
	const segments = [place.locale === 'en' ? 'en' : '', place.dataset === 'real' ? '' : place.dataset, page].filter(Boolean);
	return `${[base, ...segments].join('/')}/`;
}
