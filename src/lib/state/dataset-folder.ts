import { base } from '$app/paths';
import type { ShippedId } from '../place';
import type { DatasetPath } from './beside';

/** Folder of a shipped data set, or of one named by its path. For the browser only. */
export function datasetFolder(which: ShippedId | DatasetPath): URL {
	return new URL(which.startsWith('/') ? which : `${base}/dataset/${which}/`, location.origin);
}
