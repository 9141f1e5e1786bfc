import { FORMS, figureRows, leafColumns, type FormTable } from '../../core/form/form';
import type { FormId } from '../../core/model/report';
import { CODEBOOK } from '../../dataset/codebook';
import { EVIDENCE_TABLES } from '../../dataset/evidence-schema';
import { wideColumnName, wideTableName } from '../../dataset/schema';
import type { Column, SqlType, Table } from '../../dataset/table-definition';
import { FIGURES_VIEW } from '../../dataset/views';
import { columnPath, formName, rowName } from '../body/form-words';
import { inWords } from '../summary/bilingual';

/** A part of a column's name, or a whole one, and what it stands for. */
export interface NamedPart {
	readonly name: string;
	readonly words: string;
}

export interface CodebookColumn extends NamedPart {
	readonly type: SqlType;
	readonly nullable: boolean;
}

/** Columns of form cells, told by a rule instead of one by one: each row of the form by each column, `row__column`. */
export interface CellColumns {
	readonly form: string;
	readonly rows: readonly NamedPart[];
	readonly columns: readonly NamedPart[];
	/** One of the names so made. */
	readonly example: string;
}

/** A table of the codebook in the interface's language. */
export interface CodebookEntry extends NamedPart {
	readonly kind: 'table' | 'view' | 'evidence';
	/** The words up to their first stop. */
	readonly title: string;
	readonly key: readonly string[];
	/** Columns told one by one. */
	readonly columns: readonly CodebookColumn[];
	readonly cells: CellColumns | null;
	/** True where every count has a column of its id and one of its state besides. */
	readonly measures: boolean;
	/** Number of all columns. */
	readonly width: number;
}

const STATE = '__state';

const FORM_TABLES: ReadonlyMap<string, { readonly form: FormId; readonly table: FormTable }> = new Map(
	FORMS.flatMap(({ form_id: form, tables }) => tables.map((table) => [wideTableName(table.id, form), { form, table }] as const))
);

function cellColumns(name: string): CellColumns | null {
	const found = FORM_TABLES.get(name);
	if (found === undefined) return null;
	const rows = figureRows(found.table);
	const columns = leafColumns(found.table);
	return {
		form: formName(found.form),
		rows: rows.map((row) => ({ name: row.id, words: rowName(row) })),
		columns: columns.map((column) => ({ name: column.id, words: columnPath(found.table, column) })),
		example: wideColumnName(rows[0]?.id ?? '', columns[0]?.id ?? '')
	};
}

/** Whether a column is that of a measure or of its state. */
function isOfMeasure(column: Column, table: Table): boolean {
	return column.name.endsWith(STATE) || table.columns.some(({ name }) => name === `${column.name}${STATE}`);
}

function titleOf(words: string): string {
	return words.split(/[。：]|(?<=[a-z)])[.:;] /)[0] ?? words;
}

function entryOf(table: Table, kind: CodebookEntry['kind']): CodebookEntry {
	const cells = cellColumns(table.name);
	const told = table.columns.filter((column) => (cells === null ? !isOfMeasure(column, table) : table.key.includes(column.name)));
	return {
		name: table.name,
		words: inWords(table),
		title: titleOf(inWords(table)),
		kind,
		key: table.key,
		columns: told.map((column) => ({ name: column.name, words: inWords(column), type: column.type, nullable: column.nullable })),
		cells,
		measures: cells === null && told.length < table.columns.length,
		width: table.columns.length
	};
}

/** Every table and view of the data set and of its evidence, in order. */
export function codebookView(): readonly CodebookEntry[] {
	return [
		...CODEBOOK.map((table) => entryOf(table, table.name === FIGURES_VIEW.name ? 'view' : 'table')),
		...EVIDENCE_TABLES.map((table) => entryOf(table, 'evidence'))
	];
}
