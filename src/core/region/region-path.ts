import type { Region } from '../model/region';
import type { RegionIndex } from './region-index';

/** A region and all above it, the region itself first. */
export function regionPath(index: RegionIndex, region: Region): readonly Region[] {
	const path: Region[] = [];
	for (let at: Region | undefined = region; at !== undefined; at = at.parent === null ? undefined : index.byCode.get(at.parent)) {
		if (path.includes(at)) break;
		path.push(at);
	}
	return path;
}
