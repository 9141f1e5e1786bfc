// The package has this module for browsers and does not name it in its exports; the Vite configuration says where it is.
declare module '@duckdb/duckdb-wasm/dist/duckdb-browser-blocking.mjs' {
	import type { DuckDBFileInfo, DuckDBModule, DuckDBRuntime } from '@duckdb/duckdb-wasm/blocking';
	export * from '@duckdb/duckdb-wasm/blocking';
	export const BROWSER_RUNTIME: DuckDBRuntime & {
		/** What files that are read and written through handles lie in, by path. */
		readonly _files: Map<string, unknown>;
		readonly _fileInfoCache: Map<number, DuckDBFileInfo>;
		getFileInfo(module: DuckDBModule, fileId: number): DuckDBFileInfo | null;
	};
}
