import type { RegionIndex } from '../../core/region/region-index';
import type { OwnFile } from './own-file';
import type { OwnStore } from './own-store';
import { readOwnFile } from './read-own-file';

/**
 * Reads a file that is in the store and notes there what came of it.
 * @param asked the file, and the stamp at which this register is the one it is to be read with
 * @returns the file; none where it is gone or another answer is wanted by now
 */
export async function readAndNote(
	store: OwnStore,
	asked: Pick<OwnFile, 'id' | 'stamp'>,
	register: RegionIndex
): Promise<readonly OwnFile[]> {
	const [file, bytes] = [await store.file(asked.id), await store.bytes(asked.id)];
	if (file === null || file.stamp !== asked.stamp) return [];
	const { outcome, facts } = bytes === null ? lost(file) : await readOwnFile(file, bytes, register);
	const settled = await store.settle(file, outcome, facts);
	return settled === null ? [] : [settled];
}

function lost({ name }: OwnFile): Awaited<ReturnType<typeof readOwnFile>> {
	const message = `${name}：浏览器没有留住这个文件的内容，请重新添加。 The browser has not kept this file; add it again.`;
	return { outcome: { state: 'failed', code: 'unreadable_file', message }, facts: null };
}
