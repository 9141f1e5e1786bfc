import type { OwnFile } from '../own/own-file';

/** What a list of files is told apart by, in the order in which the groups are shown. */
export const FILE_GROUPS = ['choice', 'failed', 'not_report', 'read', 'skipped', 'waiting'] as const;
export type FileGroup = (typeof FILE_GROUPS)[number];

/** The group a file is in. Pictures without text are no report that could be read, whatever they show; bytes that are there already are left out. */
export function fileGroup({ outcome, skipped }: Pick<OwnFile, 'outcome' | 'skipped'>): FileGroup {
	if (skipped || outcome.state === 'same') return 'skipped';
	if (outcome.state === 'queued') return 'waiting';
	if (outcome.state === 'table') return outcome.kind === 'unknown' ? 'choice' : 'read';
	if (outcome.state === 'not_report' && outcome.reason === 'pictures_only') return 'failed';
	return outcome.state;
}

/** How many files each group has. */
export function countGroups(files: readonly OwnFile[]): Readonly<Record<FileGroup, number>> {
	const counts = { choice: 0, failed: 0, not_report: 0, read: 0, skipped: 0, waiting: 0 };
	for (const file of files) counts[fileGroup(file)] += 1;
	return counts;
}
