import type { Database, PlainRow, RowAppender } from './database';
import { EVIDENCE_TABLES } from './evidence-schema';
import { STATED_REPORT_COLUMNS } from './report-rows';
import { JOINED_MEASURE_COLUMNS, TABLES } from './schema';
import type { Column, Table } from './table-definition';

/** Tables about reports that nothing is staged for: they follow from all reports together. */
const CONCLUDED: readonly string[] = ['reports', 'measure_errors'];

/** Tables whose rows belong to one report and take its id once that is known. */
export function isReportTable(table: Table): boolean {
	return table.columns[0]?.name === 'report_id' && !CONCLUDED.includes(table.name);
}

/** Columns that are known only when all reports are in. */
const DERIVED_COLUMNS: Readonly<Record<string, readonly string[]>> = {
	report_measures: ['body_id', 'year', ...JOINED_MEASURE_COLUMNS],
	findings: ['ordinal']
};

/** Columns of a staged table that a source states, the report's place in the input aside. */
export function stagedColumns(table: Table): readonly Column[] {
	const stated: readonly string[] = STATED_REPORT_COLUMNS;
	if (table.name === 'reports') return table.columns.filter((column) => stated.includes(column.name));
	const known = ['report_id', ...(DERIVED_COLUMNS[table.name] ?? [])];
	return table.columns.filter((column) => !known.includes(column.name));
}

/**
 * Rows of reports on their way into the data set.
 * They are keyed by `seq`, the report's place in the input: versions are numbered when all reports are in.
 */
export class Staging {
	readonly #appenders: ReadonlyMap<string, RowAppender>;

	private constructor(appenders: ReadonlyMap<string, RowAppender>) {
		this.#appenders = appenders;
	}

	/** Creates the staging tables in the attached catalogue `staging`. */
	static async open(database: Database): Promise<Staging> {
		const appenders = new Map<string, RowAppender>();
		for (const table of [...TABLES, ...EVIDENCE_TABLES]) {
			if (table.name !== 'reports' && !isReportTable(table)) continue;
			const columns = stagedColumns(table);
			const list = columns.map((column) => `"${column.name}" ${column.type}`).join(', ');
			await database.run(`CREATE TABLE staging."${table.name}" (seq INTEGER, ${list})`);
			const types = ['INTEGER' as const, ...columns.map((column) => column.type)];
			appenders.set(table.name, await database.appender('staging', table.name, types));
		}
		await database.run('CREATE TABLE staging.history (seq INTEGER, content VARCHAR)');
		appenders.set('history', await database.appender('staging', 'history', ['INTEGER', 'VARCHAR']));
		return new Staging(appenders);
	}

	append(table: string, row: PlainRow): void {
		const appender = this.#appenders.get(table);
		if (appender === undefined) throw new RangeError(`no such table: ${table}`);
		appender.append(row);
	}

	/** Writes what is left; nothing may follow. */
	close(): void {
		for (const appender of this.#appenders.values()) appender.close();
	}
}
