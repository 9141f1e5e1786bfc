import { baseName } from '../../../facts/base-name';
import { readGrid } from '../../../documents/read-grid';
import type { OwnFile } from '../own-file';
import { namedTable } from './named-table';
import type { TableToRead } from './table-contents';
import { meaningsOf, tableMeaning, unusedColumns } from './table-meaning';

/** A file that can be a table; `read` is `null` where its columns do not say what they mean. */
export interface OpenTable {
	readonly columns: readonly string[];
	readonly read: TableToRead | null;
}

/**
 * A CSV file or workbook by its header and what the user told of its columns; `null` for files that are neither or have no header.
 * @throws DocumentError when the file cannot be read
 */
export function openOwnTable(file: Pick<OwnFile, 'name' | 'mapping'>, bytes: Uint8Array): OpenTable | null {
	const grid = readGrid(bytes, baseName(file));
	const table = grid === null ? null : namedTable(file.name, grid);
	if (table === null) return null;
	const meanings = meaningsOf(table.columns, file.mapping);
	const meaning = tableMeaning(meanings);
	return {
		columns: table.columns,
		read: meaning === null ? null : { file: file.name, table, meanings, unused: unusedColumns(table.columns, file.mapping), ...meaning }
	};
}
