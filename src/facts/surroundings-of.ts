import type { Surroundings } from '../core/read/surroundings';
import type { DocumentEntry } from '../dataset/read-documents-table';
import { folderOf } from './folder-of';

/** What stands round a document: the folders of its path, and the address that the list of documents gives it. */
export function surroundingsOf(path: string, entry: DocumentEntry | null): Surroundings {
	return { folders: folderOf(path), address: entry?.sourceUrl ?? null };
}
