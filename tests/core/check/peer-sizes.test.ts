import { describe, expect, it } from 'vitest';
import { PeerSizes } from '../../../src/core/check/peer-sizes';
import type { ReportYear } from '../../../src/core/check/report-year';

const FEE = 'art20_8.administrative_fee.fee_amount_this_year';
const year = (year: number, value: number | null, id = FEE): ReportYear => ({
	year,
	forms: new Map([['art20_8', 'form-2021']]),
	cells: new Map([[id, { value, state: value === null ? 'blank' : 'number' }]]),
	narrative: []
});

function told(values: readonly (number | null)[], before: ReportYear | null = null, id = FEE): readonly unknown[] {
	const sizes = new PeerSizes<number>();
	values.forEach((value, ref) => sizes.add(ref, 'county', year(2022, value, id), before));
	return [...sizes.findings()].map(([ref, { left, right, params }]) => [ref, left, right, params]);
}

describe('sizes among peers', () => {
	it('tell of a value far above all others of the county', () => {
		expect(told([1, 0, 2, 5, 3, 500])).toEqual([[5, 500, 5, { peers: 5 }]]);
		expect(told([500, 1, 0, 2, 5, 3])).toEqual([[0, 500, 5, { peers: 5 }]]);
		expect(told([1, 0, 2, 5, 300, 500])).toEqual([]);
	});

	it('need enough peers that state it: a blank cell is none', () => {
		expect(told([1, 0, 2, 3, 500])).toEqual([]);
		expect(told([1, 0, 2, 3, null, 500])).toEqual([]);
	});

	it('say nothing where its own year before was of that size, and nothing of requests', () => {
		expect(told([1, 0, 2, 5, 3, 500], year(2021, 450))).toEqual([]);
		expect(told([1, 0, 2, 5, 3, 500], year(2020, 450))).toHaveLength(1);
		expect(told([1, 0, 2, 5, 3, 500], null, 'requests.new_requests.total')).toEqual([]);
	});

	it('keep years and groups apart', () => {
		const sizes = new PeerSizes<string>();
		for (let n = 0; n < 6; n++) sizes.add(`a${n}`, 'a', year(2022, n), null);
		sizes.add('b', 'b', year(2022, 5000), null);
		sizes.add('a-later', 'a', year(2023, 5000), null);
		expect([...sizes.findings()]).toEqual([]);
	});
});
