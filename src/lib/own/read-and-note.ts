import type { RegionIndex } from '../../core/region/region-index';
import type { OwnFile } from './own-file';
import type { OwnStore } from './own-store';
import { readOwnFile } from './read-own-file';

/** Reads a file that is in the store and notes there what came of it. @returns the file; none where it is gone or another answer is wanted by now */
export async function readAndNote(store: OwnStore, id: number, register: RegionIndex): Promise<readonly OwnFile[]> {
	const [file, bytes] = [await store.file(id), await store.bytes(id)];
	if (file === null || bytes === null) return [];
	const { outcome, facts } = await readOwnFile(file, bytes, register);
	const settled = await store.settle(file, outcome, facts);
	return settled === null ? [] : [settled];
}
