import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkIdentities } from '../../../src/core/check/check-identities';
import type { CellValue } from '../../../src/core/check/compare-sides';
import { figureIds, formById, FORMS } from '../../../src/core/form/form';
import { identitiesOf } from '../../../src/core/check/identity';

const REQUESTS = formById('form-2021').tables.find(({ id }) => id === 'requests');
if (REQUESTS === undefined) throw new Error('no table');
const IDS = figureIds(REQUESTS);

/** The table filled with 0 but for some cells; `null` is blank, `?` unreadable. */
function filled(cells: Readonly<Record<string, number | null | '?'>>): ReadonlyMap<string, CellValue> {
	const cellOf = (id: string): CellValue => {
		const value = cells[id] === undefined ? 0 : cells[id];
		const state = value === null ? 'blank' : value === '?' ? 'unreadable' : 'number';
		return { value: typeof value === 'number' ? value : null, state };
	};
	return new Map(IDS.map((id) => [id, cellOf(id)]));
}

const broken = (cells: Readonly<Record<string, number | null | '?'>>): readonly unknown[] =>
	checkIdentities('form-2021', 'requests', filled(cells)).map(({ check, column, left, right }) => [check, column, left, right]);

const CASE = {
	'requests.new_requests.natural_person': 3,
	'requests.new_requests.total': 3,
	'requests.granted_in_full.natural_person': 3,
	'requests.granted_in_full.total': 3,
	'requests.results_total.natural_person': 3,
	'requests.results_total.total': 3
};

describe('identities of the form', () => {
	it('hold for a table that adds up', () => {
		expect(broken(CASE)).toEqual([]);
	});

	it('are each named with the row or column they break in, and both sums', () => {
		expect(broken({ ...CASE, 'requests.granted_in_full.total': 4 })).toEqual([
			['t3.results_total', 'total', 4, 3],
			['t3.applicants', 'granted_in_full', 3, 4]
		]);
		expect(broken({ ...CASE, 'requests.carried_out.total': 1 })).toEqual([
			['t3.balance', 'total', 3, 4],
			['t3.applicants', 'carried_out', 0, 1]
		]);
	});

	it('say nothing where a side is blank as a whole, or a cell is unreadable', () => {
		const totals = Object.fromEntries(IDS.filter((id) => id.endsWith('.total')).map((id) => [id, null]));
		expect(broken({ ...CASE, ...totals })).toEqual([]);
		expect(broken({ ...CASE, 'requests.granted_in_full.natural_person': '?' })).toEqual([]);
	});

	it('count a blank cell as 0, and leave open what then does not hold', () => {
		const cells = { ...CASE, 'requests.granted_in_full.natural_person': null };
		const found = checkIdentities('form-2021', 'requests', filled(cells));
		expect(found.map(({ check, status, assumed }) => [check, status, assumed])).toEqual([
			['t3.results_total', 'not_assessable', ['requests.granted_in_full.natural_person']],
			['t3.applicants', 'not_assessable', ['requests.granted_in_full.natural_person']]
		]);
		const passed = checkIdentities('form-2021', 'requests', filled({ ...CASE, 'requests.carried_in.total': null }), true);
		expect(passed.filter(({ assumed }) => assumed.length > 0).map(({ check, column, status }) => [check, column, status])).toEqual([
			['t3.balance', 'total', 'pass']
		]);
	});

	it('are as many in each generation as its file says', () => {
		const counts = FORMS.map(({ form_id, tables }) => tables.flatMap(({ id }) => identitiesOf(form_id, id)).length);
		const stated = FORMS.map(({ identities }) => identities.reduce((sum, { instances }) => sum + instances, 0));
		expect(counts).toEqual([17, 48, 44]);
		expect(counts).toEqual(stated);
	});

	it('name every single cell that is changed in a table that adds up', () => {
		fc.assert(
			fc.property(fc.constantFrom(...IDS), fc.integer({ min: 1, max: 99 }), (id, more) => {
				const before = (CASE as Readonly<Record<string, number>>)[id] ?? 0;
				const found = checkIdentities('form-2021', 'requests', filled({ ...CASE, [id]: before + more }));
				expect(found.some(({ cells }) => cells.includes(id))).toBe(true);
			})
		);
	});
});
