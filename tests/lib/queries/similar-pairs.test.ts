import { beforeAll, describe, expect, it } from 'vitest';
import type { DatasetEngine } from '../../../src/lib/engine/dataset-engine';
import { ask } from '../../../src/lib/queries/query';
import type { Scope } from '../../../src/lib/queries/scope';
import { sharedPassages } from '../../../src/lib/queries/shared-passages';
import { similarPairs } from '../../../src/lib/queries/similar-pairs';
import { forEachEngine } from '../../support/engines';
import type { FixtureTables } from '../../support/fixture-dataset';

const PLACE = { province_code: '99', city_code: '9901' };
const report = (body_id: string, year: number) => ({ report_id: `${body_id}@${year}.v1`, body_id, year });
const pair = (report_id: string, other_id: string, kind: string, share: number) => ({ report_id, other_id, kind, share, characters: 500 });
const place = { block: 2, start_char: 0, end_char: 9, other_block: 4, other_start_char: 1, other_end_char: 10 };
const AB = { report_id: 'a@2023.v1', other_id: 'b@2023.v1' };

const TABLES: FixtureTables = {
	bodies: [
		{ body_id: 'a', name: '青石镇人民政府', ...PLACE, county_code: '990101' },
		{ body_id: 'b', name: '北桥街道办事处', type: 'street', ...PLACE, county_code: '990102' },
		{ body_id: 'c', name: '柳林乡人民政府', ...PLACE, county_code: '990102' }
	],
	reports: [report('a', 2022), report('a', 2023), report('b', 2023), report('c', 2023)],
	similar_pairs: [
		pair('a@2023.v1', 'a@2022.v1', 'own_past', 0.95),
		pair('a@2023.v1', 'b@2023.v1', 'same_year', 0.6),
		pair('b@2023.v1', 'c@2023.v1', 'same_year', 0.7)
	],
	shared_passages: [
		{ ...AB, ordinal: 2, ...place },
		{ ...AB, ordinal: 1, ...place, block: 1 },
		{ ...AB, other_id: 'c@2023.v1', ordinal: 1, ...place }
	]
};

const ALL: Scope = { region: null, from: null, to: null, level: null, type: null };

forEachEngine((open) => {
	let engine: DatasetEngine;
	beforeAll(async () => {
		engine = await open(TABLES);
		await engine.attachEvidence();
	}, 30_000);

	const pairs = async (scope: Partial<Scope>, most = 100): Promise<readonly string[]> =>
		(await ask(engine, similarPairs, { scope: { ...ALL, ...scope }, most })).map(
			(row) => `${row.body_id}${row.year} ${row.other_body_id}${row.other_year} ${row.share}`
		);

	describe('similar-pairs', () => {
		it('has names and years of both, the most similar first', async () => {
			const [first] = await ask(engine, similarPairs, { scope: ALL, most: 1 });
			expect(first).toEqual({
				report_id: 'a@2023.v1',
				other_id: 'a@2022.v1',
				kind: 'own_past',
				share: 0.95,
				characters: 500,
				body_id: 'a',
				name: '青石镇人民政府',
				year: 2023,
				other_body_id: 'a',
				other_name: '青石镇人民政府',
				other_year: 2022
			});
			expect(await pairs({})).toEqual(['a2023 a2022 0.95', 'b2023 c2023 0.7', 'a2023 b2023 0.6']);
		});

		it('keeps pairs of which either is in the scope', async () => {
			expect(await pairs({ region: '990101' })).toEqual(['a2023 a2022 0.95', 'a2023 b2023 0.6']);
			expect(await pairs({ region: '990102' })).toEqual(['b2023 c2023 0.7', 'a2023 b2023 0.6']);
			expect(await pairs({ to: 2022 })).toEqual(['a2023 a2022 0.95']);
			expect(await pairs({ type: 'street', from: 2023 })).toEqual(['b2023 c2023 0.7', 'a2023 b2023 0.6']);
			expect(await pairs({ region: '98' })).toEqual([]);
		});
	});

	describe('shared-passages', () => {
		it('has the passages of one pair in their order', async () => {
			const rows = await ask(engine, sharedPassages, { report: 'a@2023.v1', other: 'b@2023.v1' });
			expect(rows).toEqual([
				{ ordinal: 1, ...place, block: 1 },
				{ ordinal: 2, ...place }
			]);
			expect(await ask(engine, sharedPassages, { report: 'b@2023.v1', other: 'a@2023.v1' })).toEqual([]);
		});
	});
});
