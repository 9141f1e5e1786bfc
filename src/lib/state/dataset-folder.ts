import { base } from '$app/paths';
import type { ShippedId } from '../place';

/** Folder of a shipped data set. For the browser only. */
export function datasetFolder(id: ShippedId): URL {
	return new URL(`${base}/dataset/${id}/`, location.href);
}
