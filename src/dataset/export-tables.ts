import type { DuckDBConnection } from '@duckdb/node-api';
import { TABLES } from './schema';
import type { Table } from './schema';
import { FIGURES_VIEW } from './views';

/** Tables that are offered for download, in order. */
export const EXPORTED_TABLES: readonly Table[] = [...TABLES, FIGURES_VIEW];

/** Writes every table of the catalogue in use to the existing folders `dir/csv` and `dir/parquet`, rows ordered by key. */
export async function exportTables(connection: DuckDBConnection, dir: string): Promise<void> {
	const path = dir.replaceAll("'", "''");
	for (const { name, key } of EXPORTED_TABLES) {
		const rows = `SELECT * FROM "${name}" ORDER BY ${key.map((column) => `"${column}"`).join(', ')}`;
		await connection.run(`COPY (${rows}) TO '${path}/csv/${name}.csv' (FORMAT csv, HEADER true)`);
		await connection.run(`COPY (${rows}) TO '${path}/parquet/${name}.parquet' (FORMAT parquet, COMPRESSION zstd)`);
	}
}
