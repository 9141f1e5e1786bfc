/** A value DuckDB-Wasm accepts as a prepared parameter: no lists (see `list-param`). */
export type Param = string | number | boolean | null;

/**
 * One database that answers queries: native DuckDB while building, DuckDB-Wasm in the browser.
 * The catalogues attached are `data` (in use) and, once asked for, `evidence`.
 */
export interface Engine {
	/**
	 * Rows of one statement with `?` parameters, as plain objects of string, number, boolean or null.
	 * The statement casts what is neither (dates to VARCHAR, big integers to DOUBLE). Throws `EngineError`.
	 */
	query<Row extends object>(sql: string, params?: readonly Param[]): Promise<Row[]>;
	close(): Promise<void>;
}
