import { base } from '$app/paths';
import { page } from '$app/state';
import { pageOfPath, placeOfPath, type Place } from '../place';

/** Language and data set of the page on screen, from its address. */
export function here(): Place {
	return placeOfPath(page.url.pathname, base);
}

/** What the address of the page on screen says after language and data set: '' for the overview. */
export function pageHere(): string {
	return pageOfPath(page.url.pathname, base);
}
