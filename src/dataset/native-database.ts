import { BOOLEAN, DATE, DOUBLE, DuckDBDataChunk, DuckDBDateValue, DuckDBInstance, DuckDBTypeId, INTEGER, VARCHAR } from '@duckdb/node-api';
import type { DuckDBAppender, DuckDBConnection, DuckDBType, DuckDBValue } from '@duckdb/node-api';
import type { Database, PlainRow, PlainValue, RowAppender } from './database';
import { epochDay } from './epoch-day';
import type { SqlType } from './table-definition';

const TYPES: Readonly<Record<SqlType, DuckDBType>> = { VARCHAR, INTEGER, DOUBLE, BOOLEAN, DATE };

/** Types whose values are plain; other ones would arrive as objects. */
const PLAIN_TYPES: ReadonlySet<DuckDBTypeId> = new Set([
	DuckDBTypeId.BOOLEAN,
	DuckDBTypeId.INTEGER,
	DuckDBTypeId.DOUBLE,
	DuckDBTypeId.VARCHAR,
	DuckDBTypeId.SQLNULL
]);

/** Rows that DuckDB takes at once: its own vector size, the largest a chunk can hold. */
const CHUNK_ROWS = 2048;

/** Beyond this much memory DuckDB works on disk. */
const MEMORY_LIMIT = '1GB';

const dateValue = (iso: PlainValue): DuckDBDateValue | null => (iso === null ? null : new DuckDBDateValue(epochDay(String(iso))));

/** Appends rows to one table in chunks; holds at most one chunk of rows. */
class TableAppender implements RowAppender {
	readonly #appender: DuckDBAppender;
	readonly #types: readonly DuckDBType[];
	/** One for all rows: the memory of a chunk is not the collector's, which would let thousands of them pile up. */
	readonly #chunk: DuckDBDataChunk;
	#columns: PlainValue[][];
	#rows = 0;

	constructor(appender: DuckDBAppender, types: readonly DuckDBType[]) {
		this.#appender = appender;
		this.#types = types;
		this.#chunk = DuckDBDataChunk.create(types);
		this.#columns = types.map(() => []);
	}

	append(row: PlainRow): void {
		if (row.length !== this.#types.length) throw new RangeError(`row of ${row.length} values for ${this.#types.length} columns`);
		row.forEach((value, index) => this.#columns[index]?.push(value));
		this.#rows += 1;
		if (this.#rows === CHUNK_ROWS) this.#write();
	}

	close(): void {
		if (this.#rows > 0) this.#write();
		this.#appender.closeSync();
	}

	#write(): void {
		const columns = this.#columns.map((column, index): DuckDBValue[] => (this.#types[index] === DATE ? column.map(dateValue) : column));
		this.#chunk.reset();
		this.#chunk.rowCount = this.#rows;
		this.#chunk.setColumns(columns);
		this.#appender.appendDataChunk(this.#chunk);
		this.#columns = this.#types.map(() => []);
		this.#rows = 0;
	}
}

/** A connection to native DuckDB as the database that a data set is written on. */
export class NativeDatabase implements Database {
	constructor(readonly connection: DuckDBConnection) {}

	async run(sql: string): Promise<void> {
		await this.connection.run(sql);
	}

	async rows<Row extends PlainRow>(sql: string, params: PlainRow = []): Promise<readonly Row[]> {
		const reader = await this.connection.runAndReadAll(sql, [...params]);
		const odd = reader.columnTypes().findIndex((type) => !PLAIN_TYPES.has(type.typeId));
		if (odd >= 0) throw new RangeError(`column "${reader.columnNames()[odd]}" is of a type that is not plain: cast it in the statement`);
		return reader.getRowsJS() as unknown as readonly Row[];
	}

	async appender(catalog: string, table: string, types: readonly SqlType[]): Promise<RowAppender> {
		return new TableAppender(
			await this.connection.createAppender(table, 'main', catalog),
			types.map((type) => TYPES[type])
		);
	}
}

/**
 * Lets `use` work on an in-memory database of native DuckDB and closes it.
 * @param spill folder for what does not fit into its memory
 */
export async function withNativeDatabase<Result>(spill: string, use: (database: NativeDatabase) => Promise<Result>): Promise<Result> {
	const instance = await DuckDBInstance.create(':memory:', { memory_limit: MEMORY_LIMIT, temp_directory: spill });
	const connection = await instance.connect();
	try {
		return await use(new NativeDatabase(connection));
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}
