import type { SqlType } from './table-definition';

/** A value of a row. Dates are ISO text `YYYY-MM-DD`. */
export type PlainValue = string | number | boolean | null;

/** Values in the order of the columns. */
export type PlainRow = readonly PlainValue[];

/** Takes rows for one table, a chunk of them at a time. */
export interface RowAppender {
	/** Adds a row. Throws `RangeError` when it has not one value for each column, or, by `close` at the latest, a date that is none. */
	append(row: PlainRow): void;
	/** Writes what is left; only then do statements see all rows. No row may follow. */
	close(): void;
}

/** What writing a data set needs of a database. It appends behind the back of `USE`, so that statements name the catalogue of each table. */
export interface Database {
	/** Runs one or more statements whose rows nobody asks for. */
	run(sql: string): Promise<void>;
	/**
	 * Rows of one statement with `?` parameters.
	 * The statement casts what is no text, boolean, double or integer of up to 32 bits; `RangeError` where it does not.
	 */
	rows<Row extends PlainRow>(sql: string, params?: PlainRow): Promise<readonly Row[]>;
	/** Opens an appender on `<catalog>.<table>` whose columns have these types, in order. */
	appender(catalog: string, table: string, types: readonly SqlType[]): Promise<RowAppender>;
}
