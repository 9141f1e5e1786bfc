import { describe, expect, it } from 'vitest';
import type { RegionIndexRow } from '../../../src/lib/queries/region-index';
import { regionTrail } from '../../../src/lib/region/region-trail';
import { regionTree, type RegionNode } from '../../../src/lib/region/region-tree';

const LEVELS = { 2: 'province', 4: 'city', 6: 'county' } as const;

function row(code: string, name: string): RegionIndexRow {
	const parent = code.length === 2 ? null : code.slice(0, -2);
	return { code, name, parent, level: LEVELS[code.length as 2 | 4 | 6], bodies: 1, reports: 1, expected: null, own: 0 };
}

const names = (nodes: readonly RegionNode[]): readonly unknown[] => nodes.map(({ row: { name }, below }) => [name, names(below)]);

const ROWS = [
	row('44', '广东省'),
	row('4401', '广州市'),
	row('440103', '荔湾区'),
	row('4419', '东莞市'),
	row('441900', '东莞市'),
	row('50', '重庆市'),
	row('5001', '重庆市'),
	row('500101', '万州区'),
	row('5002', '重庆市'),
	row('500229', '城口县')
];

describe('regionTree', () => {
	it('nests counties in cities in provinces; what bears the same name stands there once', () => {
		expect(names(regionTree(ROWS))).toEqual([
			[
				'广东省',
				[
					['广州市', [['荔湾区', []]]],
					['东莞市', []]
				]
			],
			[
				'重庆市',
				[
					['万州区', []],
					['城口县', []]
				]
			]
		]);
	});

	it('is empty for no rows', () => {
		expect(regionTree([])).toEqual([]);
	});
});

describe('regionTrail', () => {
	const trail = (codes: readonly string[]) => regionTrail(ROWS.filter(({ code }) => codes.includes(code))).map(({ code }) => code);

	it('leads from the province down to the region above', () => {
		expect(trail(['44', '4401', '440103'])).toEqual(['44', '4401']);
		expect(trail(['44'])).toEqual([]);
	});

	it('names a municipality once, and a city without counties not as its own', () => {
		expect(trail(['50', '5001', '500101'])).toEqual(['50']);
		expect(trail(['44', '4419', '441900'])).toEqual(['44']);
		expect(trail(['50', '5001'])).toEqual([]);
	});
});
