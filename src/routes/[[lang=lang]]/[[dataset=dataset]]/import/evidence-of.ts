import type { Block } from '../../../../core/model/block';
import type { OwnFile } from '$lib/own/own-file';
import { ownReports } from '$lib/state/own-reports.svelte';

/** Text of a file as it was read; none where nothing was kept of it, or it cannot be had. */
export async function evidenceOf({ id }: OwnFile): Promise<readonly Block[]> {
	const read = await ownReports.facts(id).catch(() => null);
	return read?.facts?.document?.blocks ?? [];
}
