import { describe, expect, it } from 'vitest';
import { MEASURES } from '../../../src/core/measure/catalogue';
import { measureById } from '../../../src/core/measure/measure-by-id';
import { joinsAcross } from '../../../src/core/measure/seams';

function joins(id: string, year: number): boolean {
	const measure = measureById(id);
	if (measure === undefined) throw new Error(`no measure ${id}`);
	return joinsAcross(measure, year);
}

describe('joinsAcross', () => {
	it.each([
		['requests_new', 2021, true],
		['outcome_other', 2021, true],
		['licences', 2021, true],
		['litigations', 2021, true],
		['wechat_items', 2019, true],
		['disclosure_rate', 2021, true],
		['requests_new', 2019, false],
		['items_published', 2019, false],
		['items_published', 2021, true],
		['normative_in_force', 2021, false],
		['fees', 2021, false],
		['leaf_other_handling_other', 2021, false],
		['disclosure_rate', 2019, false]
	])('%s across %i: %s', (id, year, joined) => {
		expect(joins(id, year)).toBe(joined);
	});

	it('joins within a generation', () => {
		expect(MEASURES.every((measure) => joinsAcross(measure, 2023))).toBe(true);
	});
});
