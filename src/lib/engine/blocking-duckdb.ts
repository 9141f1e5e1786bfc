import type { DuckDBBindings, DuckDBConnection } from '@duckdb/duckdb-wasm/blocking';
import { memoryFile } from './memory-files';

/** A DuckDB-Wasm that blocks, with one connection. Files whose paths begin with `IN_MEMORY` lie in memory. */
export class BlockingDuckDb {
	readonly connection: DuckDBConnection;
	readonly #database: DuckDBBindings;

	constructor(database: DuckDBBindings) {
		this.#database = database;
		this.connection = database.connect();
		this.connection.query('SET autoinstall_known_extensions = false');
		this.connection.query('SET autoload_known_extensions = false');
	}

	/** Hands out the bytes of a file in memory, which is gone then. No catalogue may be attached to it. Throws `RangeError` when there is none. */
	take(path: string): Uint8Array<ArrayBuffer> {
		const file = memoryFile(path);
		if (file === undefined) throw new RangeError(`no such file in memory: ${path}`);
		const bytes = file.bytes();
		for (const name of [path, `${path}.wal`]) this.#database.dropFile(name);
		return bytes;
	}
}
