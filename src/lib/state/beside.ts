import { SHIPPED_IDS, type ShippedId } from '../place';

/** Path of a folder of this origin that holds a data set, as a browser writes it. */
export type DatasetPath = `/${string}`;

/** What own reports are shown together with: a shipped data set, the one opened from files, or one in a folder of this origin. */
export type Beside = ShippedId | 'opened' | DatasetPath;

const LONGEST = 400;

export function isDatasetPath(text: string): text is DatasetPath {
	const segments = text.split('/').slice(1, -1);
	const isPlain = text.startsWith('/') && text.endsWith('/') && text.length <= LONGEST;
	return isPlain && segments.every((segment) => /^[!-~]+$/.test(segment) && !/[\\?#]|^(?:\.|%2e){1,2}$/i.test(segment));
}

/** What a text names; `null` where that is nothing. */
export function besideOf(text: string): Beside | null {
	return text === 'opened' || isDatasetPath(text) ? text : (SHIPPED_IDS.find((id) => id === text) ?? null);
}

/**
 * The folder that an address names, as typed: whole, a path, a path below `home`, or the address of the manifest in it.
 * `elsewhere`: it is on another origin, `none`: it is no address of the web.
 */
export function datasetPath(typed: string, home: URL): DatasetPath | 'elsewhere' | 'none' {
	const text = typed.trim();
	if (text === '' || !URL.canParse(text, home)) return 'none';
	const { origin, protocol, pathname } = new URL(text, home);
	if (protocol !== 'http:' && protocol !== 'https:') return 'none';
	if (origin !== home.origin) return 'elsewhere';
	const folder = pathname.replace(/\/manifest\.json$/, '/').replace(/\/?$/, '/');
	return isDatasetPath(folder) ? folder : 'none';
}
