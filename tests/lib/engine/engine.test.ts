import { beforeAll, describe, expect, it } from 'vitest';
import type { DatasetEngine } from '../../../src/lib/engine/dataset-engine';
import { EngineError } from '../../../src/lib/engine/engine-error';
import { forEachEngine } from '../../support/engines';

forEachEngine((open) => {
	let engine: DatasetEngine;
	beforeAll(async () => {
		engine = await open({
			bodies: [{ body_id: '990101001', name: '松台镇人民政府', short_name: '松台镇' }],
			documents: [{ report_id: '990101001@2023.v1', name: 'a.txt', media_type: 'text/plain', sha256: 'ff', block_count: 1 }]
		});
	}, 60_000);

	it('answers in plain values, null included', async () => {
		const rows = await engine.query(
			"SELECT 'x' AS text, 1.5::DOUBLE AS number, 7::INTEGER AS whole, true AS yes, NULL AS nothing, NULL::INTEGER AS no_number"
		);
		expect(rows).toStrictEqual([{ text: 'x', number: 1.5, whole: 7, yes: true, nothing: null, no_number: null }]);
	});

	it('makes a big integer a number where that loses nothing, and refuses otherwise', async () => {
		expect(await engine.query('SELECT count(*) AS n FROM bodies')).toStrictEqual([{ n: 1 }]);
		await expect(engine.query('SELECT 9007199254740993::BIGINT AS n')).rejects.toMatchObject({ code: 'query_failed' });
	});

	it.each(['DATE', 'TIMESTAMP', 'DECIMAL(10,2)', 'HUGEINT', 'VARCHAR[]'])('refuses a column of type %s, naming it', async (type) => {
		await expect(engine.query(`SELECT NULL::${type} AS odd`)).rejects.toThrow(/"odd"/);
	});

	it('binds parameters of every kind', async () => {
		const rows = await engine.query('SELECT ? AS a, ?::INTEGER AS b, ?::BOOLEAN AS c, ?::VARCHAR AS d', ["O'Hara; --", 3, false, null]);
		expect(rows).toStrictEqual([{ a: "O'Hara; --", b: 3, c: false, d: null }]);
	});

	it('has the data set in use and the evidence on demand', async () => {
		expect(await engine.query('SELECT short_name FROM bodies')).toStrictEqual([{ short_name: '松台镇' }]);
		await Promise.all([engine.attachEvidence(), engine.attachEvidence()]);
		expect(await engine.query('SELECT name FROM evidence.documents')).toStrictEqual([{ name: 'a.txt' }]);
	});

	it('answers questions asked at the same time each with its own rows', async () => {
		const asked = Array.from({ length: 20 }, (_, n) => engine.query<{ n: number }>('SELECT ?::INTEGER AS n', [n]));
		expect((await Promise.all(asked)).map((rows) => rows[0]?.n)).toStrictEqual(Array.from({ length: 20 }, (_, n) => n));
	});

	it('says which statement failed', async () => {
		const failure = engine.query('SELECT nothing FROM nowhere');
		await expect(failure).rejects.toBeInstanceOf(EngineError);
		await expect(failure).rejects.toThrow(/SELECT nothing FROM nowhere/);
	});

	it('cannot write to the data set', async () => {
		await expect(engine.query('DELETE FROM bodies')).rejects.toMatchObject({ code: 'query_failed' });
	});
});

describe('a data set of another version', () => {
	forEachEngine((open) => {
		it('is refused', async () => {
			await expect(open({ dataset: [{ schema_version: 999 }] })).rejects.toMatchObject({ code: 'data_other_version' });
		}, 60_000);
	});
});
