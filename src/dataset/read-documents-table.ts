import type { PlaceHint } from '../core/model/region';
import { PLACE_COLUMNS, placeHint } from './body-columns';
import { missingColumns } from './csv-table';
import type { CsvTable } from './csv-table';
import type { Problem } from './problem';

/** What a list of documents says of one of them. */
export interface DocumentEntry {
	readonly row: number;
	/** File as the list names it. */
	readonly file: string;
	/** Name of the body that reports; `null` when the list leaves it to the document. */
	readonly body: string | null;
	readonly hint: PlaceHint;
	/** Address it was published at. */
	readonly sourceUrl: string | null;
}

export interface TableDocuments {
	readonly documents: readonly DocumentEntry[];
	readonly problems: readonly Problem[];
}

const REQUIRED = ['file', 'body', ...PLACE_COLUMNS, 'source_url'] as const;

/** Reads the list that says which body a document belongs to and where it was published. */
export function readDocumentsTable(file: string, table: CsvTable): TableDocuments {
	const missing = missingColumns(file, table, REQUIRED);
	const problems = [...table.problems, ...missing];
	if (missing.length > 0) return { documents: [], problems };
	const orNull = (text: string): string | null => (text === '' ? null : text);
	const documents = table.rows.map((row) => ({
		row: row.row,
		file: row.cell('file'),
		body: orNull(row.cell('body')),
		hint: placeHint(row),
		sourceUrl: orNull(row.cell('source_url'))
	}));
	return { documents, problems };
}
