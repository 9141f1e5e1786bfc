import { base } from '$app/paths';
import { pathTo, placeOf, type Place, type ShippedId } from './place';

/** Path of a page of this site within its language and data set: '' is the overview. */
export function pagePath(place: Place, page = ''): string {
	return pathTo(base, place, page);
}

/** Path of a body's page. */
export function bodyPath(place: Place, bodyId: string): string {
	return pagePath(place, `body/${encodeURIComponent(bodyId)}`);
}

/** Path of a province's, city's or county's page; without a code, of the list of regions. */
export function regionPath(place: Place, code = ''): string {
	return pagePath(place, code === '' ? 'region' : `region/${encodeURIComponent(code)}`);
}

/** Path of the names of a shipped data set's bodies, for the search. */
export function searchIndexPath(dataset: ShippedId): string {
	return `${pathTo(base, { locale: 'zh-CN', dataset }, '')}search.json`;
}

/** Path of the names of the shipped data sets. */
export function titlesPath(): string {
	return `${base}/titles.json`;
}

/** Path of a file of a shipped data set, as its manifest names it: `csv/reports.csv`. */
export function datasetFilePath(dataset: ShippedId, file: string): string {
	return `${base}/dataset/${dataset}/${file}`;
}

/** Path of the register of regions. */
export function registerPath(): string {
	return `${base}/register.json`;
}

/** Path of a page on the user's own reports. */
export function ownPath(locale: Place['locale'], page: string): string {
	return pagePath(placeOf(locale, 'own'), page);
}
