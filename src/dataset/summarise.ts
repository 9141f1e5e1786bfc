import type { Database } from './database';
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

type DuplicateRow = readonly [source: string, row: number | null, body: string, year: number, chosen: string];

/**
 * Rows are told apart by their keys, so that their hashes can be joined in any order: a text of all of them, or their
 * order, would not fit in memory for a nation.
 */
async function tableState(database: Database, catalog: string, table: Table): Promise<{ rows: number; hash: string }> {
	const [row] = await database.rows<readonly [rows: number, hash: string]>(
		`SELECT count(*)::INTEGER AS rows, coalesce(bit_xor(md5_number(t::VARCHAR)), 0)::VARCHAR AS hash FROM ${catalog}."${table.name}" AS t`
	);
	const [rows, hash] = row as NonNullable<typeof row>;
	return { rows, hash };
}

/** What a written data set holds; reads the catalogues `data` and `evidence`. */
export async function summarise(database: Database): Promise<DatasetSummary> {
	const counts: Record<string, number> = {};
	const hashes: string[] = [];
	for (const [catalog, tables] of [
		['data', TABLES],
		['evidence', EVIDENCE_TABLES]
	] as const) {
		for (const table of tables) {
			const { rows, hash } = await tableState(database, catalog, table);
			counts[table.name] = rows;
			hashes.push(`${table.name} ${rows} ${hash}`);
		}
	}
	const [total] = await database.rows<readonly [string]>(`SELECT sha256('${hashes.join('\n')}') AS version`);
	const duplicates = (await database.rows<DuplicateRow>(DUPLICATES)).map(([source, at, body, year, other]) =>
		problem('duplicate_report', source, at, { body, year, other })
	);
	return { counts, version: (total as NonNullable<typeof total>)[0], duplicates };
}
