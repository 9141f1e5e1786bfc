import { BOOLEAN, DATE, DOUBLE, DuckDBDataChunk, INTEGER, VARCHAR } from '@duckdb/node-api';
import type { DuckDBAppender, DuckDBConnection, DuckDBType, DuckDBValue } from '@duckdb/node-api';
import type { SqlType } from './table-definition';

const TYPES: Readonly<Record<SqlType, DuckDBType>> = { VARCHAR, INTEGER, DOUBLE, BOOLEAN, DATE };

/** Rows that DuckDB takes at once: its own vector size, the largest a chunk can hold. */
const CHUNK_ROWS = 2048;

/** Appends rows to one table in chunks; holds at most one chunk of rows. */
export class TableAppender {
	readonly #appender: DuckDBAppender;
	readonly #types: readonly DuckDBType[];
	/** One for all rows: the memory of a chunk is not the collector's, which would let thousands of them pile up. */
	readonly #chunk: DuckDBDataChunk;
	#columns: DuckDBValue[][];
	#rows = 0;

	private constructor(appender: DuckDBAppender, types: readonly DuckDBType[]) {
		this.#appender = appender;
		this.#types = types;
		this.#chunk = DuckDBDataChunk.create(types);
		this.#columns = types.map(() => []);
	}

	/** Opens an appender on `<catalog>.<table>` whose columns have these types, in order. */
	static async open(connection: DuckDBConnection, catalog: string, table: string, types: readonly SqlType[]): Promise<TableAppender> {
		return new TableAppender(
			await connection.createAppender(table, 'main', catalog),
			types.map((type) => TYPES[type])
		);
	}

	/** Adds a row; values stand in column order, dates as `DuckDBDateValue`. */
	append(row: readonly DuckDBValue[]): void {
		if (row.length !== this.#types.length) throw new RangeError(`row of ${row.length} values for ${this.#types.length} columns`);
		row.forEach((value, index) => this.#columns[index]?.push(value));
		this.#rows += 1;
		if (this.#rows === CHUNK_ROWS) this.#write();
	}

	/** Writes what is left and closes; no row may follow. */
	close(): void {
		if (this.#rows > 0) this.#write();
		this.#appender.closeSync();
	}

	#write(): void {
		this.#chunk.reset();
		this.#chunk.rowCount = this.#rows;
		this.#chunk.setColumns(this.#columns);
		this.#appender.appendDataChunk(this.#chunk);
		this.#columns = this.#types.map(() => []);
		this.#rows = 0;
	}
}
