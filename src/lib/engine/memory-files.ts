import { BROWSER_RUNTIME, DuckDBDataProtocol, FileFlags, readString } from '@duckdb/duckdb-wasm/dist/duckdb-browser-blocking.mjs';
import type { DuckDBModule, DuckDBRuntime } from '@duckdb/duckdb-wasm/dist/duckdb-browser-blocking.mjs';
import { MemoryFile } from './memory-file';

/** What paths of files in memory begin with: DuckDB-Wasm reads and writes such paths through handles. */
export const IN_MEMORY = 'opfs://';

const CREATES = FileFlags.FILE_FLAGS_FILE_CREATE | FileFlags.FILE_FLAGS_FILE_CREATE_NEW;

/** The path of a file that would be in memory and is not there; `null` for all others. */
function missingPath(module: DuckDBModule, fileId: number): string | null {
	const info = BROWSER_RUNTIME.getFileInfo(module, fileId);
	const isMissing = info?.dataProtocol === DuckDBDataProtocol.BROWSER_FSACCESS && !BROWSER_RUNTIME._files.has(info.fileName);
	return isMissing ? info.fileName : null;
}

/** The call gives the address of what it found, which its type does not say. */
const OPENING = BROWSER_RUNTIME as unknown as { openFile(module: DuckDBModule, fileId: number, flags: number): number };

/**
 * What DuckDB-Wasm runs on in a browser, with files of the paths `opfs://…` in memory. DuckDB creates and removes them as it would on a
 * disk; left to itself it takes only handles of files that are there already, and an empty one is no database to it.
 */
export const MEMORY_RUNTIME: DuckDBRuntime = {
	...BROWSER_RUNTIME,
	openFile(module, fileId, flags) {
		const path = missingPath(module, fileId);
		if (path !== null) {
			if ((flags & CREATES) !== 0) BROWSER_RUNTIME._files.set(path, new MemoryFile());
			else if ((flags & FileFlags.FILE_FLAGS_NULL_IF_NOT_EXISTS) !== 0) return 0;
		}
		return OPENING.openFile(module, fileId, flags);
	},
	closeFile(module, fileId) {
		if (missingPath(module, fileId) === null) BROWSER_RUNTIME.closeFile(module, fileId);
		else BROWSER_RUNTIME._fileInfoCache.delete(fileId);
	},
	removeFile(module, path, length) {
		BROWSER_RUNTIME._files.delete(readString(module, path, length));
	}
};

/** The file in memory of a path, or `undefined`. */
export function memoryFile(path: string): MemoryFile | undefined {
	const file: unknown = BROWSER_RUNTIME._files.get(path);
	return file instanceof MemoryFile ? file : undefined;
}
