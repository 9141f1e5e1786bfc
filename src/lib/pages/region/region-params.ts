import type { RegionParams } from '$lib/queries/load-region';
import { PAGE_LEVEL } from '$lib/state/scope-of-view';

/** What a region's page shows before anything is chosen: what its file holds. */
export function defaultRegionParams(code: string): RegionParams {
	return { code, year: null, level: PAGE_LEVEL, all: false };
}
