import { describe, expect, it } from 'vitest';
import { csvTable, missingColumns } from '../../src/dataset/csv-table';

describe('csvTable', () => {
	it('gives cells by column, trimmed, with row numbers that count the header', () => {
		const { columns, rows, problems } = csvTable('a.csv', '\uFEFFname, n \n甲, 1 \n"乙\n丙",2\n');
		expect(columns).toEqual(['name', 'n']);
		expect(rows.map(({ row, cell }) => [row, cell('name'), cell('n')])).toEqual([
			[2, '甲', '1'],
			[3, '乙\n丙', '2']
		]);
		expect(problems).toEqual([]);
	});

	it('passes blank lines over without losing count', () => {
		expect(csvTable('a.csv', 'a,b\n\n1,2\n\n3,4\n').rows.map(({ row }) => row)).toEqual([3, 5]);
	});

	it.each([
		['too few cells', 'a,b\n1\n2,3\n'],
		['too many cells', 'a,b\n1,2,3\n2,3\n']
	])('names a row with %s and keeps the rest', (_, text) => {
		const { rows, problems } = csvTable('a.csv', text);
		expect(problems).toMatchObject([{ file: 'a.csv', row: 2, code: 'bad_row', severity: 'error' }]);
		expect(rows.map(({ row }) => row)).toEqual([3]);
	});

	it('names an unclosed quote', () => {
		expect(csvTable('a.csv', 'a,b\n"1,2\n').problems).toMatchObject([{ code: 'bad_row', row: 2 }]);
	});

	it.each(['', '\n', ' , \n'])('says that a file without a header is empty: %j', (text) => {
		expect(csvTable('a.csv', text)).toMatchObject({ rows: [], problems: [{ file: 'a.csv', row: null, code: 'empty_file' }] });
	});

	it('refuses a column that is not there', () => {
		const [row] = csvTable('a.csv', 'a\n1\n').rows;
		expect(() => row?.cell('b')).toThrow(RangeError);
	});

	it('names missing columns', () => {
		expect(missingColumns('a.csv', csvTable('a.csv', 'a\n1\n'), ['a', 'b'])).toMatchObject([
			{ code: 'missing_column', params: { column: 'b' } }
		]);
	});
});
