import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { tableCsv } from '../../../src/lib/charts/table-csv';

const table = (rows: readonly (readonly (string | number)[])[]) => ({
	caption: 't',
	columns: [
		{ label: '单位', numeric: false },
		{ label: 'n', numeric: true }
	],
	rows: rows.map((row) => row.map((value) => ({ value })))
});

it('starts with the UTF-8 mark and ends lines as spreadsheets expect', () => {
	expect(tableCsv(table([['海青镇', 51]]))).toBe('\ufeff单位,n\r\n海青镇,51\r\n');
});

it('disarms what a spreadsheet would run, and leaves negative numbers numbers', () => {
	const csv = tableCsv(
		table([
			['=1+1', -5],
			['+86', 0],
			['-x', 1.5],
			['@a', 2],
			['\tb', 3]
		])
	);
	expect(csv.split('\r\n').slice(1, -1)).toEqual(["'=1+1,-5", "'+86,0", "'-x,1.5", "'@a,2", "'\tb,3"]);
});

it('gives every word back to a CSV reader, formula starts apart', () => {
	const word = fc.string().filter((text) => !/^[=+\-@\t\r']/.test(text));
	fc.assert(
		fc.property(fc.array(fc.tuple(word, fc.integer()), { minLength: 1 }), (rows) => {
			const read = Papa.parse<string[]>(tableCsv(table(rows)).slice(1).trimEnd() === '' ? '' : tableCsv(table(rows)).slice(1), {
				newline: '\r\n'
			});
			expect(read.data.slice(1, -1)).toEqual(rows.map(([text, n]) => [text, String(n)]));
		})
	);
});
