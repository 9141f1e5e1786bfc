import { base } from '$app/paths';
import { pathTo, type Place } from './place';

/** Path of a page of this site within its language and data set: '' is the overview. */
export function pagePath(place: Place, page = ''): string {
	return pathTo(base, place, page);
}

/** Path of a body's page. */
export function bodyPath(place: Place, bodyId: string): string {
	return pagePath(place, `body/${encodeURIComponent(bodyId)}`);
}
