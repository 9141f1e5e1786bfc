import { describe, expect, it } from 'vitest';
import { MEASURES } from '../../src/core/measure/catalogue';
import { measureRows } from '../../src/dataset/measure-rows';
import { TABLES } from '../../src/dataset/schema';

const COLUMNS = TABLES.find(({ name }) => name === 'measures')?.columns.map(({ name }) => name) ?? [];
const rows = measureRows().map((row) => Object.fromEntries(COLUMNS.map((column, index) => [column, row[index]])));
const formula = (id: string): unknown => rows.find((row) => row['measure_id'] === id)?.['formula'];

describe('measureRows', () => {
	it('has one row a measure, ordered by id, each value under its column', () => {
		expect(rows).toHaveLength(MEASURES.length);
		const ids = rows.map((row) => String(row['measure_id']));
		expect(ids).toEqual([...ids].sort());
		expect(measureRows().every((row) => row.length === COLUMNS.length)).toBe(true);
	});

	it('says where a count comes from', () => {
		expect(formula('wechat_items')).toBe('narrative wechat_items');
		expect(formula('requests_carried_in')).toBe('form-2021: requests.carried_in.total; else form-2019: requests.carried_in.total');
		expect(formula('outcome_unavailable')).toContain(', or group requests.unavailable.total');
	});

	it('says how a rate is made, and gives a share no unit', () => {
		expect(formula('disclosure_rate')).toBe(
			'(outcome_full + outcome_part) / (requests_handled); or (outcome_full + outcome_part) / (requests_handled - outcome_not_processed); ' +
				'or (outcome_full + outcome_part) / (requests_handled - outcome_not_processed - leaf_unavailable_not_held)'
		);
		expect(formula('requests_per_10k')).toBe('(requests_new) / (residents) * 10000');
		expect(rows.find((row) => row['measure_id'] === 'disclosure_rate')).toMatchObject({ kind: 'rate', unit_zh: null, unit_en: null });
	});
});
