import type { RegionIndex } from '../../core/region/region-index';
import type { Problem } from '../../dataset/problem';
import type { FileOutcome, OwnFile } from './own-file';
import { openOwnTable } from './tables/open-own-table';
import { tableContents } from './tables/table-contents';

type TableOutcome = Extract<FileOutcome, { readonly state: 'table' }>;

/** Problems of one table that are told one by one. */
const TOLD = 500;

/**
 * A file as a table, by its header or by what the user told of its columns; `null` for a file that is no CSV or workbook, or has no header.
 * `unknown` where the header is not understood: it may be a report all the same.
 * @throws DocumentError when the file cannot be read
 */
export function readOwnTable(file: Pick<OwnFile, 'name' | 'mapping'>, bytes: Uint8Array, register: RegionIndex): TableOutcome | null {
	const open = openOwnTable(file, bytes);
	if (open === null) return null;
	const { columns, read } = open;
	if (read === null) return { state: 'table', kind: 'unknown', rows: 0, problems: [], columns };
	const { problems, reports } = tableContents(read, register, new Set());
	const rows =
		read.kind === 'figures' && read.layout === 'wide' ? reports.length : takenRows(read.table.rows.length, problems, read.table.problems);
	return { state: 'table', kind: read.kind, rows, problems: problems.slice(0, TOLD), columns };
}

/** Rows of the table but those left out. */
function takenRows(all: number, problems: readonly Problem[], unfit: readonly Problem[]): number {
	const left = new Set(problems.flatMap(({ row, severity }) => (severity === 'error' && row !== null ? [row] : [])));
	for (const { row } of unfit) if (row !== null) left.delete(row);
	return problems.some(({ code }) => code === 'missing_column') ? 0 : all - left.size;
}
