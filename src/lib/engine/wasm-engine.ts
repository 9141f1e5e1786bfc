import type { AsyncPreparedStatement } from '@duckdb/duckdb-wasm';
import { checkSchemaVersion } from './check-schema-version';
import { DATASET_FILES, type Catalogue } from '../../dataset/dataset-file';
import type { DatasetEngine, ProgressListener } from './dataset-engine';
import type { Param } from './engine';
import { EngineError } from './engine-error';
import { plainNumber } from './plain-number';
import { partCatalogue, partFile, PARTS, unitedViews } from './united-views';

type ArrowTable = Awaited<ReturnType<AsyncPreparedStatement['query']>>;
type Awaitable<Value> = Value | Promise<Value>;

/** What this engine needs of a DuckDB-Wasm connection; both the worker's and the blocking one fit. */
export interface WasmConnection {
	query(sql: string): Awaitable<unknown>;
	prepare(sql: string): Awaitable<{ query(...params: Param[]): Awaitable<ArrowTable>; close(): Awaitable<void> }>;
	close(): Awaitable<void>;
}

/** A running DuckDB-Wasm, and where it gets the files of its data set. */
export interface WasmSession {
	readonly connection: WasmConnection;
	/** Whether it is made of two data sets, whose files have the names that `partFile` gives them. */
	readonly united: boolean;
	/** Makes the file of a catalogue readable under its own name, or both under theirs. Throws `EngineError`. */
	register(catalogue: Catalogue, onProgress: ProgressListener | undefined): Promise<void>;
	/** Ends DuckDB-Wasm after the connection was closed. */
	terminate(): Awaitable<void>;
}

/** Arrow's own codes: null, integers, floats, text, boolean. Dates and decimals would arrive as bare numbers and words of memory. */
const PLAIN_TYPES: ReadonlySet<number> = new Set([1, 2, 3, 5, 6]);

function plainRows(table: ArrowTable): object[] {
	const fields = table.schema.fields;
	const odd = fields.find((field) => !PLAIN_TYPES.has(field.typeId));
	if (odd) throw new EngineError('query_failed', `column "${odd.name}" is of a type no page can use: cast it in the statement`);
	const columns = fields.map((field, index) => ({ name: field.name, values: table.getChildAt(index) }));
	return Array.from({ length: table.numRows }, (_, row) =>
		Object.fromEntries(
			columns.map(({ name, values }) => {
				const value: unknown = values?.get(row);
				return [name, typeof value === 'bigint' ? plainNumber(value, name) : value];
			})
		)
	);
}

class WasmEngine implements DatasetEngine {
	readonly #session: WasmSession;
	#evidence: Promise<void> | undefined;

	constructor(session: WasmSession) {
		this.#session = session;
	}

	async query<Row extends object>(sql: string, params: readonly Param[] = []): Promise<Row[]> {
		try {
			const statement = await this.#session.connection.prepare(sql);
			try {
				return plainRows(await statement.query(...params)) as Row[];
			} finally {
				await statement.close();
			}
		} catch (cause) {
			if (cause instanceof EngineError) throw cause;
			throw new EngineError('query_failed', `${String(cause)}\n${sql}`, { cause });
		}
	}

	attachEvidence(onProgress?: ProgressListener): Promise<void> {
		this.#evidence ??= this.attach('evidence', onProgress).catch((error: unknown) => {
			this.#evidence = undefined;
			throw error;
		});
		return this.#evidence;
	}

	async attach(catalogue: Catalogue, onProgress?: ProgressListener): Promise<void> {
		const { connection, united } = this.#session;
		await this.#session.register(catalogue, onProgress);
		const whole = [{ file: DATASET_FILES[catalogue], as: catalogue as string }];
		const attached = united ? PARTS.map((part) => ({ file: partFile(part, catalogue), as: partCatalogue(part, catalogue) })) : whole;
		for (const { file, as } of attached) {
			try {
				await connection.query(`ATTACH '${file}' AS ${as} (READ_ONLY)`);
			} catch (cause) {
				const fault = { code: 'no_database', file: DATASET_FILES[catalogue] } as const;
				throw new EngineError('data_truncated', `${file} is damaged or no database`, { cause, fault });
			}
			if (catalogue === 'data') await checkSchemaVersion(this, as);
		}
		if (united) for (const statement of unitedViews(catalogue)) await this.#run(statement);
	}

	async #run(statement: string): Promise<void> {
		try {
			await this.#session.connection.query(statement);
		} catch (cause) {
			throw new EngineError('query_failed', `${String(cause)}\n${statement}`, { cause });
		}
	}

	async close(): Promise<void> {
		await this.#session.connection.close();
		await this.#session.terminate();
	}
}

/**
 * DuckDB-Wasm on one data set. Extensions are never fetched: a statement that needs one fails at once.
 * Throws `EngineError`: what `register` throws, `data_truncated`, `data_other_version`.
 */
export async function wasmEngine(session: WasmSession, onProgress?: ProgressListener): Promise<DatasetEngine> {
	const engine = new WasmEngine(session);
	try {
		await session.connection.query('SET autoinstall_known_extensions = false');
		await session.connection.query('SET autoload_known_extensions = false');
		await engine.attach('data', onProgress);
		await session.connection.query('USE data');
	} catch (error) {
		await engine.close();
		throw error;
	}
	return engine;
}
