import { describe, expect, it } from 'vitest';
import { csvTable } from '../../src/dataset/csv-table';
import { readRegionsTable } from '../../src/dataset/read-regions-table';
import type { TableRegions } from '../../src/dataset/read-regions-table';

const read = (...rows: string[]): TableRegions =>
	readRegionsTable('regions.csv', csvTable('regions.csv', ['code,name,level,parent', ...rows].join('\n')));

describe('readRegionsTable', () => {
	it('reads every level', () => {
		const { regions, problems } = read(
			'99,示例省,province,',
			'9901,示例市,city,99',
			'990101,青禾区,county,9901',
			'990101001,云溪镇,township,990101'
		);
		expect(problems).toEqual([]);
		expect(regions.map(({ code, parent }) => [code, parent])).toEqual([
			['99', null],
			['9901', '99'],
			['990101', '9901'],
			['990101001', '990101']
		]);
	});

	it.each([
		['digits that do not fit the level', '9901,甲,county,99'],
		['an unknown level', '9901,甲,town,99'],
		['another parent', '9901,甲,city,98'],
		['no parent', '9901,甲,city,'],
		['no name', '9901,,city,99'],
		['letters in the code', '99x1,甲,city,99']
	])('names a row with %s', (_, bad) => {
		expect(read(bad)).toMatchObject({ regions: [], problems: [{ row: 2, code: 'bad_region' }] });
	});
});
