import type { FileChange } from './own-reports.svelte';

/** What changes of one file, as it is told for several. */
export function changeOf(id: number, change: FileChange): ReadonlyMap<number, FileChange> {
	return new Map([[id, change]]);
}
