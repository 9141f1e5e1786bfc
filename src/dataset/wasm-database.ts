import type { DuckDBConnection } from '@duckdb/duckdb-wasm/blocking';
import { DataType, Field, makeData, RecordBatch, Schema, Struct, Table, tableToIPC } from 'apache-arrow';
import type { Utf8, Vector } from 'apache-arrow';
import { arrowColumn } from './arrow-column';
import type { Database, PlainRow, PlainValue, RowAppender } from './database';
import type { SqlType } from './table-definition';

/** Rows handed to DuckDB at once. */
const CHUNK_ROWS = 8192;

/** Whether values of a type arrive as plain ones. */
function isPlain(type: DataType): boolean {
	if (DataType.isInt(type)) return type.bitWidth <= 32;
	return DataType.isNull(type) || DataType.isFloat(type) || DataType.isUtf8(type) || DataType.isBool(type);
}

/** Columns as a stream of Arrow. Their names do not matter: DuckDB takes them in order. */
function arrowStream(types: readonly SqlType[], columns: readonly (readonly PlainValue[])[], length: number): Uint8Array {
	const children = types.map((type, index) => arrowColumn(type, columns[index] ?? []));
	const schema = new Schema(children.map(({ type }, index) => new Field(`c${index}`, type, true)));
	const batch = new RecordBatch(schema, makeData({ type: new Struct(schema.fields), length, nullCount: 0, children }));
	return tableToIPC(new Table(batch), 'stream');
}

/** Appends rows to one table in chunks; holds at most one chunk of rows. */
class ArrowAppender implements RowAppender {
	readonly #connection: DuckDBConnection;
	readonly #catalog: string;
	readonly #table: string;
	readonly #types: readonly SqlType[];
	#columns: PlainValue[][];
	#rows = 0;

	constructor(connection: DuckDBConnection, catalog: string, table: string, types: readonly SqlType[]) {
		this.#connection = connection;
		this.#catalog = catalog;
		this.#table = table;
		this.#types = types;
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
	}

	#write(): void {
		// The name of a catalogue cannot be given where rows are inserted.
		this.#connection.query(`USE ${this.#catalog}`);
		const stream = arrowStream(this.#types, this.#columns, this.#rows);
		this.#connection.insertArrowFromIPCStream(stream, { name: this.#table, schema: 'main', create: false });
		this.#columns = this.#types.map(() => []);
		this.#rows = 0;
	}
}

/** Arrow itself would swallow a byte order mark at the beginning of a text, and places in it would be off by one. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function valuesOf(column: Vector | null): readonly PlainValue[] {
	if (column === null || !DataType.isUtf8(column.type)) return [...(column ?? [])] as PlainValue[];
	return (column as Vector<Utf8>).data.flatMap((chunk) =>
		Array.from({ length: chunk.length }, (_, index) =>
			chunk.getValid(index) ? decoder.decode(chunk.values.subarray(chunk.valueOffsets[index], chunk.valueOffsets[index + 1])) : null
		)
	);
}

function rowsOf(connection: DuckDBConnection, sql: string, params: PlainRow): readonly PlainRow[] {
	const statement = connection.prepare<Record<string, DataType>>(sql);
	try {
		const table: Table = statement.query(...params);
		const fields: readonly Field[] = table.schema.fields;
		const odd = fields.find(({ type }) => !isPlain(type as DataType));
		if (odd !== undefined) throw new RangeError(`column "${odd.name}" is of a type that is not plain: cast it in the statement`);
		const columns = fields.map((_, index) => valuesOf(table.getChildAt(index)));
		return Array.from({ length: table.numRows }, (_, row) => columns.map((values) => values[row] ?? null));
	} finally {
		statement.close();
	}
}

class WasmDatabase implements Database {
	constructor(readonly connection: DuckDBConnection) {}

	async run(sql: string): Promise<void> {
		await Promise.resolve(this.connection.query(sql));
	}

	async rows<Row extends PlainRow>(sql: string, params: PlainRow = []): Promise<readonly Row[]> {
		return Promise.resolve(rowsOf(this.connection, sql, params) as unknown as readonly Row[]);
	}

	async appender(catalog: string, table: string, types: readonly SqlType[]): Promise<RowAppender> {
		return Promise.resolve(new ArrowAppender(this.connection, catalog, table, types));
	}
}

/** A connection to DuckDB-Wasm's blocking API as the database that a data set is written on. */
export function wasmDatabase(connection: DuckDBConnection): Database {
	return new WasmDatabase(connection);
}
