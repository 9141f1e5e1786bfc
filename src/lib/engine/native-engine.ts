import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance, DuckDBTypeId, type DuckDBConnection, type DuckDBResultReader } from '@duckdb/node-api';
import { checkSchemaVersion } from './check-schema-version';
import { DATASET_FILES, type Catalogue } from '../../dataset/dataset-file';
import type { DatasetEngine } from './dataset-engine';
import type { Param } from './engine';
import { EngineError } from './engine-error';
import { plainNumber } from './plain-number';

const PLAIN_TYPES: ReadonlySet<DuckDBTypeId> = new Set([
	DuckDBTypeId.BOOLEAN,
	DuckDBTypeId.TINYINT,
	DuckDBTypeId.SMALLINT,
	DuckDBTypeId.INTEGER,
	DuckDBTypeId.BIGINT,
	DuckDBTypeId.UTINYINT,
	DuckDBTypeId.USMALLINT,
	DuckDBTypeId.UINTEGER,
	DuckDBTypeId.UBIGINT,
	DuckDBTypeId.FLOAT,
	DuckDBTypeId.DOUBLE,
	DuckDBTypeId.VARCHAR,
	DuckDBTypeId.SQLNULL
]);

function plainRows(reader: DuckDBResultReader): object[] {
	const names = reader.columnNames();
	const odd = reader.columnTypes().findIndex((type) => !PLAIN_TYPES.has(type.typeId));
	if (odd >= 0) throw new EngineError('query_failed', `column "${names[odd]}" is of a type no page can use: cast it in the statement`);
	return reader
		.getRowObjectsJS()
		.map((row) =>
			Object.fromEntries(Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? plainNumber(value, name) : value]))
		);
}

class NativeEngine implements DatasetEngine {
	readonly #directory: string;
	readonly #instance: DuckDBInstance;
	readonly #connection: DuckDBConnection;
	#evidence: Promise<void> | undefined;

	constructor(directory: string, instance: DuckDBInstance, connection: DuckDBConnection) {
		this.#directory = directory;
		this.#instance = instance;
		this.#connection = connection;
	}

	async query<Row extends object>(sql: string, params: readonly Param[] = []): Promise<Row[]> {
		try {
			return plainRows(await this.#connection.runAndReadAll(sql, [...params])) as Row[];
		} catch (cause) {
			if (cause instanceof EngineError) throw cause;
			throw new EngineError('query_failed', `${String(cause)}\n${sql}`, { cause });
		}
	}

	attachEvidence(): Promise<void> {
		this.#evidence ??= this.attach('evidence').catch((error: unknown) => {
			this.#evidence = undefined;
			throw error;
		});
		return this.#evidence;
	}

	async attach(catalogue: Catalogue): Promise<void> {
		const path = join(this.#directory, DATASET_FILES[catalogue]);
		await access(path).catch((cause: unknown) => {
			throw new EngineError('data_missing', `there is no file ${path}`, { cause });
		});
		await this.#connection.run(`ATTACH '${path.replaceAll("'", "''")}' AS ${catalogue} (READ_ONLY)`).catch((cause: unknown) => {
			throw new EngineError('data_truncated', `${path} is damaged or no database`, { cause });
		});
	}

	close(): Promise<void> {
		this.#connection.closeSync();
		this.#instance.closeSync();
		return Promise.resolve();
	}
}

/**
 * Native DuckDB on the data set in a folder, for prerendering and tests.
 * Throws `EngineError`: `data_missing`, `data_truncated`, `data_other_version`.
 */
export async function nativeEngine(directory: string): Promise<DatasetEngine> {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	const engine = new NativeEngine(directory, instance, connection);
	try {
		await engine.attach('data');
		await connection.run('USE data');
		await checkSchemaVersion(engine);
	} catch (error) {
		await engine.close();
		throw error;
	}
	return engine;
}
