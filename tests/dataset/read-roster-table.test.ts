import { describe, expect, it } from 'vitest';
import { csvTable } from '../../src/dataset/csv-table';
import { readRosterTable } from '../../src/dataset/read-roster-table';
import type { TableRoster } from '../../src/dataset/read-roster-table';
import { REGISTER } from '../support/sample-facts';

const read = (rows: readonly string[], header = 'body_id,name,type,region,from_year,to_year'): TableRoster =>
	readRosterTable('roster.csv', csvTable('roster.csv', [header, ...rows].join('\n')), REGISTER);
const GOOD = '980101001,青石镇人民政府,government,980101001,2021,2022';

describe('readRosterTable', () => {
	it('expects a report for every year from the first to the last', () => {
		const { roster, problems } = read([GOOD]);
		expect(problems).toEqual([]);
		expect(roster.map(({ body, from, to }) => [body.id, body.level, body.shortName, from, to])).toEqual([
			['980101001', 'township', '青石镇', 2021, 2021],
			['980101001', 'township', '青石镇', 2022, 2022]
		]);
	});

	it('keeps the id it gives, and the places above a body whose region the register has not', () => {
		const { roster } = read(['980101-xinqu,新区管委会,other,,2023,2023']);
		expect(roster).toMatchObject([
			{ body: { id: '980101-xinqu', region: null, match: 'none', places: [{ code: '98' }, { code: '9801' }, { code: '980101' }] } }
		]);
	});

	it.each([
		['no body id', ',青石镇,government,980101001,2021,2022', 'body_id'],
		['no name', '980101001,,government,980101001,2021,2022', 'name'],
		['an unknown type', '980101001,青石镇,town,980101001,2021,2022', 'type'],
		['an unknown region', '980101001,青石镇,government,980101999,2021,2022', 'region'],
		['a bad first year', '980101001,青石镇,government,980101001,21,2022', 'from_year'],
		['years the wrong way round', '980101001,青石镇,government,980101001,2023,2022', 'to_year']
	])('names a row with %s and keeps the others', (_, bad, column) => {
		const { roster, problems } = read([bad, GOOD]);
		expect(problems).toMatchObject([{ file: 'roster.csv', row: 2, code: 'bad_value', params: { column } }]);
		expect(roster).toHaveLength(2);
	});

	it('counts a body listed twice for a year once', () => {
		const { roster, problems } = read([GOOD, '980101001,青石镇人民政府,government,980101001,2022,2023']);
		expect(roster.map(({ from }) => from)).toEqual([2021, 2022, 2023]);
		expect(problems).toMatchObject([{ row: 3, code: 'duplicate_roster', params: { year: 2022 } }]);
	});

	it('names a missing column', () => {
		expect(read(['1'], 'body_id').problems.map(({ code }) => code)).toContain('missing_column');
	});
});
