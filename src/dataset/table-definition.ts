export type SqlType = 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN' | 'DATE';

/** A column of the data set; its comment, in both languages, is what the codebook prints. */
export interface Column {
	readonly name: string;
	readonly type: SqlType;
	readonly nullable: boolean;
	readonly zh: string;
	readonly en: string;
}

export interface Table {
	readonly name: string;
	readonly zh: string;
	readonly en: string;
	/** Columns that identify a row, and by which rows are ordered. */
	readonly key: readonly string[];
	readonly columns: readonly Column[];
}

/** A column that is never null. */
export const col = (name: string, type: SqlType, zh: string, en: string, nullable = false): Column => ({ name, type, nullable, zh, en });
/** A column that may be null. */
export const opt = (name: string, type: SqlType, zh: string, en: string): Column => col(name, type, zh, en, true);

/** Column that every table about reports begins with. */
export const REPORT_ID = col(
	'report_id',
	'VARCHAR',
	'年报编号：单位编号@年度.v版本；自行导入的为 .own版本',
	'report: body id@year.vVersion; .ownVersion where a user imported it'
);

/** `CREATE TABLE` and `COMMENT ON` statements of a table. */
export function tableDdl(table: Table): readonly string[] {
	const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;
	const columns = table.columns.map((c) => `"${c.name}" ${c.type}${c.nullable ? '' : ' NOT NULL'}`).join(', ');
	return [
		`CREATE TABLE "${table.name}" (${columns})`,
		`COMMENT ON TABLE "${table.name}" IS ${quote(`${table.zh} / ${table.en}`)}`,
		...table.columns.map((c) => `COMMENT ON COLUMN "${table.name}"."${c.name}" IS ${quote(`${c.zh} / ${c.en}`)}`)
	];
}
