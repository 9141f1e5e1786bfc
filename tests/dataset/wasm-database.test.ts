import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database, PlainValue } from '../../src/dataset/database';
import { wasmDatabase } from '../../src/dataset/wasm-database';
import { startWasm } from '../support/start-wasm';

const TYPES = ['INTEGER', 'VARCHAR', 'INTEGER', 'DOUBLE', 'BOOLEAN', 'DATE'] as const;
const COLUMNS = 'place INTEGER, t VARCHAR, i INTEGER, d DOUBLE, b BOOLEAN, day DATE';

const text = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.constantFrom('', '\0', 'a\0b', "'", '"', '""', "''", '\\', '\r\n', '\n', '\t', 'NULL', '　0', '１２', '𠮷', '\ufeff', ',', '-0')
);
const day = fc
	.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const int32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const orNull = (values: fc.Arbitrary<PlainValue>): fc.Arbitrary<PlainValue> => fc.option(values, { nil: null });
const row = fc.tuple(orNull(text), orNull(int32), orNull(fc.double({ noNaN: true })), orNull(fc.boolean()), orNull(day));

let database: Database;
beforeAll(async () => {
	const wasm = await startWasm();
	wasm.open({});
	database = wasmDatabase(wasm.connect());
	await database.run("ATTACH ':memory:' AS other; USE memory");
});

/** What the database gives back of rows appended to a table of another catalogue than the one in use. */
async function kept(rows: readonly (readonly PlainValue[])[]): Promise<readonly (readonly PlainValue[])[]> {
	await database.run(`CREATE OR REPLACE TABLE other.main.kept (${COLUMNS})`);
	const appender = await database.appender('other', 'kept', TYPES);
	rows.forEach((values, place) => appender.append([place, ...values]));
	appender.close();
	return database.rows('SELECT t, i, d, b, day::VARCHAR FROM other.main.kept ORDER BY place');
}

describe('the database on DuckDB-Wasm', { timeout: 60_000 }, () => {
	it('gives every value back as it was appended', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(row, { maxLength: 40 }), async (rows) => {
				expect(await kept(rows)).toEqual(rows);
			}),
			{ numRuns: 60 }
		);
	});

	it('takes more rows than it holds at a time, in order', async () => {
		const rows = Array.from({ length: 20_000 }, (_, n): readonly PlainValue[] => [
			`行${n}`,
			n,
			n / 7,
			n % 3 === 0,
			n % 2 === 0 ? null : '2024-02-29'
		]);
		expect(await kept(rows)).toEqual(rows);
	});

	it('binds parameters, texts of any kind among them', async () => {
		await fc.assert(
			fc.asyncProperty(text, int32, async (words, number) => {
				const sql = 'SELECT ?::VARCHAR, ?::INTEGER, ?::BOOLEAN, ?::VARCHAR';
				expect(await database.rows(sql, [words, number, true, null])).toEqual([[words, number, true, null]]);
			}),
			{ numRuns: 60 }
		);
	});

	it('refuses rows of another width, dates that are none, and values that are not plain', async () => {
		await expect(kept([['a', 1, 1, true]])).rejects.toThrow(RangeError);
		await expect(kept([['a', 1, 1, true, '2024-13-01']])).rejects.toThrow(/not a date: 2024-13-01/);
		await expect(database.rows("SELECT DATE '2024-01-01' AS published")).rejects.toThrow(/"published"/);
		await expect(database.rows('SELECT count(*) AS n')).rejects.toThrow(/"n"/);
	});

	it('tells what is wrong with a statement', async () => {
		await expect(database.run('SELECT FROM nowhere')).rejects.toThrow(/Parser Error/);
		await expect(database.rows('SELECT x FROM nowhere')).rejects.toThrow(/nowhere/);
	});
});
