import type { DuckDBConnection } from '@duckdb/node-api';
import { CODEBOOK } from './codebook';

/** Writes every table of the catalogue in use to the existing folders `dir/csv` and `dir/parquet`, rows ordered by key. */
export async function exportTables(connection: DuckDBConnection, dir: string): Promise<void> {
	const path = dir.replaceAll("'", "''");
	for (const { name, key } of CODEBOOK) {
		const rows = `SELECT * FROM "${name}" ORDER BY ${key.map((column) => `"${column}"`).join(', ')}`;
		await connection.run(`COPY (${rows}) TO '${path}/csv/${name}.csv' (FORMAT csv, HEADER true)`);
		await connection.run(`COPY (${rows}) TO '${path}/parquet/${name}.parquet' (FORMAT parquet, COMPRESSION zstd)`);
	}
}
