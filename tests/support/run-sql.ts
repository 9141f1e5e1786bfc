import { DuckDBInstance } from '@duckdb/node-api';

/** Rows of statements that a page shows, run on the data set file itself by native DuckDB, one list a statement. */
export async function runShownSql(dataset: string, text: string): Promise<readonly (readonly Readonly<Record<string, unknown>>[])[]> {
	const instance = await DuckDBInstance.create(`build/site/dataset/${dataset}/gongkai.duckdb`, { access_mode: 'READ_ONLY' });
	const connection = await instance.connect();
	try {
		const answers = [];
		for (const statement of text.split(/;\s*(?:\n\s*\n|$)/).filter((one) => one.trim() !== '')) {
			answers.push((await connection.runAndReadAll(statement)).getRowObjectsJS());
		}
		return answers;
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}
