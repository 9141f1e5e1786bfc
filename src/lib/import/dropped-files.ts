import type { Brought } from '../own/import-state';

/** Files found, and the paths of what could not be opened. */
export interface Found {
	readonly brought: readonly Brought[];
	readonly unreadable: readonly string[];
}

/** Files chosen in a dialog; those of a folder keep their path in it. */
export function chosenFiles(files: Iterable<File>): Found {
	const brought = [...files].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
	return { brought, unreadable: [] };
}

/** What is being dropped; a bare file where it comes from no folder, as out of a mail. To be called while the drop is being handled: later the browser says nothing of it. */
export function droppedEntries(items: Iterable<DataTransferItem>): readonly (FileSystemEntry | File)[] {
	return [...items].flatMap((item) => item.webkitGetAsEntry() ?? item.getAsFile() ?? []);
}

/** The files of what was dropped, folders gone through to the last. What cannot be opened is named and does not stop the rest. */
export async function filesOf(entries: readonly (FileSystemEntry | File)[]): Promise<Found> {
	const brought: Brought[] = [];
	const unreadable: string[] = [];
	const open = [...entries];
	for (let entry = open.shift(); entry !== undefined; entry = open.shift()) {
		if (isBare(entry)) {
			brought.push({ name: entry.name, file: entry });
			continue;
		}
		const name = entry.fullPath.replace(/^\/+/, '');
		try {
			if (isFolder(entry)) open.unshift(...(await entriesOf(entry)));
			else if (isFile(entry)) brought.push({ name, file: await fileOf(entry) });
		} catch {
			unreadable.push(name);
		}
	}
	return { brought, unreadable };
}

const isBare = (entry: FileSystemEntry | File): entry is File => 'size' in entry;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

const fileOf = (entry: FileSystemFileEntry): Promise<File> => new Promise((settle, fail) => entry.file(settle, fail));

/** All entries of a folder: browsers hand them out a hundred at a time, and an empty answer is the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
	const reader = folder.createReader();
	const entries: FileSystemEntry[] = [];
	for (;;) {
		const some = await new Promise<readonly FileSystemEntry[]>((settle, fail) => reader.readEntries(settle, fail));
		if (some.length === 0) return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
		entries.push(...some);
	}
}
