import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextOrder, orderBodies, ORDER_KEYS, ORDERS, readOrder } from '../../../src/lib/region/body-order';
import type { RegionBody } from '../../../src/lib/queries/region-bodies';
import { bodyRow } from './body-row';

const names = (bodies: readonly RegionBody[]): readonly string[] => bodies.map(({ short_name }) => short_name);

const BODIES = [
	bodyRow('甲', { requests_new: 3, disclosure_rate: 0.2, disclosure_rate__n: 100, days_late: 0 }),
	bodyRow('乙', { requests_new: null, requests_new__state: 'blank', disclosure_rate: 1, disclosure_rate__n: 2, days_late: null }),
	bodyRow('丙', { requests_new: 0, disclosure_rate: 0.9, disclosure_rate__n: 40, days_late: 12 }),
	bodyRow('丁', { report_id: null, requests_new: null, requests_new__state: 'no_report', days_late: null })
];

describe('readOrder', () => {
	it('reads every order there is, and nothing else', () => {
		for (const sort of ORDERS) expect(readOrder(sort)).not.toBeNull();
		for (const sort of [null, '', 'name', 'requests_new', 'requests_new-sideways', 'no_such-up']) expect(readOrder(sort)).toBeNull();
	});

	it('turns round at the second choice', () => {
		expect(nextOrder('requests_new', null)).toBe('requests_new-down');
		expect(nextOrder('requests_new', readOrder('requests_new-down'))).toBe('requests_new-up');
		expect(nextOrder('requests_new', readOrder('requests_new-up'))).toBe('requests_new-down');
		expect(nextOrder('name', readOrder('requests_new-up'))).toBe('name-up');
		expect(nextOrder('name', readOrder('name-up'))).toBe('name-down');
	});
});

describe('orderBodies', () => {
	it('leaves the order of the register without an order', () => {
		expect(orderBodies(BODIES, null, 30)).toBe(BODIES);
	});

	it('puts what is missing at the end, whichever way the others go; 0 is a number', () => {
		expect(names(orderBodies(BODIES, readOrder('requests_new-down'), 30))).toEqual(['甲', '丙', '乙', '丁']);
		expect(names(orderBodies(BODIES, readOrder('requests_new-up'), 30))).toEqual(['丙', '甲', '乙', '丁']);
	});

	it('gives no rank to a share of too few cases', () => {
		expect(names(orderBodies(BODIES, readOrder('disclosure_rate-down'), 30))).toEqual(['丙', '甲', '乙', '丁']);
		expect(names(orderBodies(BODIES, readOrder('disclosure_rate-down'), 2))).toEqual(['乙', '丙', '甲', '丁']);
	});

	it('orders reports by their delay; one of an unknown day, and one that is missing, have none', () => {
		expect(names(orderBodies(BODIES, readOrder('reported-down'), 30))).toEqual(['丙', '甲', '乙', '丁']);
	});

	it('neither loses nor invents a body', () => {
		const row = fc.record({ name: fc.string(), value: fc.option(fc.nat(5)) });
		fc.assert(
			fc.property(fc.array(row), fc.constantFrom(...ORDER_KEYS), fc.boolean(), (rows, key, down) => {
				const bodies = rows.map(({ name, value }) => bodyRow(name, { requests_new: value, items_published: value, days_late: value }));
				const ordered = orderBodies(bodies, { key, down }, 30);
				expect(new Set(ordered)).toEqual(new Set(bodies));
				expect(ordered).toHaveLength(bodies.length);
			})
		);
	});
});
