import type { DuckDBConnection } from '@duckdb/node-api';
import { problem } from './problem';
import type { Problem } from './problem';
import { EVIDENCE_TABLES } from './evidence-schema';
import { TABLES } from './schema';
import type { Table } from './table-definition';

export interface DatasetSummary {
	/** Rows of each table, the evidence's included. */
	readonly counts: Readonly<Record<string, number>>;
	/** SHA-256 over what identifies the rows of every table: the same for the same data, whatever wrote it. */
	readonly version: string;
	/** Reports that are kept as versions beside the one that counts. */
	readonly duplicates: readonly Problem[];
}

const DUPLICATES = `
SELECT other.source, other.source_row, other.body_id, other.year, chosen.source AS chosen
FROM data.reports AS other
JOIN data.reports AS chosen ON chosen.body_id = other.body_id AND chosen.year = other.year AND chosen.current
WHERE NOT other.current
ORDER BY other.report_id`;

async function rowsOf(connection: DuckDBConnection, sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
	return (await connection.runAndReadAll(sql)).getRowObjectsJS();
}

/**
 * Rows are told apart by their keys, so that their hashes can be joined in any order: a text of all of them, or their
 * order, would not fit in memory for a nation.
 */
async function tableState(connection: DuckDBConnection, catalog: string, table: Table): Promise<{ rows: number; hash: string }> {
	const [row] = await rowsOf(
		connection,
		`SELECT count(*)::INTEGER AS rows, coalesce(bit_xor(md5_number(t::VARCHAR)), 0)::VARCHAR AS hash FROM ${catalog}."${table.name}" AS t`
	);
	return { rows: Number(row?.['rows']), hash: String(row?.['hash']) };
}

/** What a written data set holds; reads the catalogues `data` and `evidence`. */
export async function summarise(connection: DuckDBConnection): Promise<DatasetSummary> {
	const counts: Record<string, number> = {};
	const hashes: string[] = [];
	for (const [catalog, tables] of [
		['data', TABLES],
		['evidence', EVIDENCE_TABLES]
	] as const) {
		for (const table of tables) {
			const { rows, hash } = await tableState(connection, catalog, table);
			counts[table.name] = rows;
			hashes.push(`${table.name} ${rows} ${hash}`);
		}
	}
	const [total] = await rowsOf(connection, `SELECT sha256('${hashes.join('\n')}') AS version`);
	const duplicates = (await rowsOf(connection, DUPLICATES)).map((row) => {
		const at = row['source_row'] === null ? null : Number(row['source_row']);
		const params = { body: String(row['body_id']), year: Number(row['year']), other: String(row['chosen']) };
		return problem('duplicate_report', String(row['source']), at, params);
	});
	return { counts, version: String(total?.['version']), duplicates };
}
