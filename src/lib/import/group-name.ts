import { m } from '../paraglide/messages';
import type { FileGroup } from './file-group';

const NAMES: Readonly<Record<FileGroup, () => string>> = {
	choice: m.import_group_choice,
	failed: m.import_group_failed,
	not_report: m.import_group_not_report,
	read: m.import_group_read,
	skipped: m.import_group_skipped,
	waiting: m.import_group_waiting
};

/** What a group of files is called. */
export function groupName(group: FileGroup): string {
	return NAMES[group]();
}
