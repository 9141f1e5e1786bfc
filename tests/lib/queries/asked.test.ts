import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printSql } from '../../../src/lib/queries/asked';

const name = 'x';

describe('printSql', () => {
	it('writes parameters into their places, and leaves a question mark in quotes alone', () => {
		const sql = `SELECT '?' AS "?", ? AS a, ? AS b, ? AS c FROM t WHERE d = ?`;
		expect(printSql({ name, sql, params: ["O'Hara", null, true, 2023] })).toBe(
			`-- x\nSELECT '?' AS "?", 'O''Hara' AS a, NULL AS b, TRUE AS c FROM t WHERE d = 2023;`
		);
	});

	it('gives a statement that says exactly what the parameters said', async () => {
		const instance = await DuckDBInstance.create(':memory:');
		const connection = await instance.connect();
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean(), async (text, number, flag) => {
				// DuckDB text holds no NUL.
				const clean = text.replaceAll('\0', '');
				const printed = printSql({ name, sql: 'SELECT ? AS a, ? AS b, ? AS c', params: [clean, number, flag] });
				const rows = (await connection.runAndReadAll(printed)).getRowObjectsJS();
				expect(rows.map(({ b, ...rest }) => ({ ...rest, b: Number(b) }))).toEqual([{ a: clean, b: number, c: flag }]);
			}),
			{ numRuns: 50 }
		);
		connection.closeSync();
		instance.closeSync();
	});
});
