import { describe, expect, it } from 'vitest';
import { csvTable } from '../../src/dataset/csv-table';
import { parseHeadlineMapping } from '../../src/dataset/headline-mapping';
import { readHeadlineTable } from '../../src/dataset/read-headline-table';
import type { TableReports } from '../../src/dataset/read-headline-table';
import { REGISTER } from '../support/sample-facts';

const MAPPING = parseHeadlineMapping(
	JSON.stringify({
		form_of_figures: { '2021-': 'form-2021', '2019-2020': 'form-2019', '-2018': 'form-2014' },
		columns: {
			total: { kind: 'metric', id: 'proactive_disclosure_total', qualifier_column: 'total_approx', qualifier_when_1: 'approx' },
			other: { kind: 'metric', id: 'other_channel_items', caveat: 'includes apps' },
			received: { kind: 'figure', id: 'requests.new_requests.total' },
			reviews: { kind: 'figure', id: 'review_litigation.cases.reconsideration_total' },
			refused: { kind: 'group', id: 'requests.refused.total' },
			handled_otherwise: { kind: 'group', id: 'requests.other_handling.total' },
			fees: { kind: 'figure', id: 'art20_8.administrative_fee.fee_amount_this_year', years: '2021-' }
		}
	})
);
const COLUMNS =
	'province,city,county,body,body_type,region_name,report_year,total,total_approx,other,received,reviews,refused,handled_otherwise,fees,note';
const read = (rows: readonly string[], header = COLUMNS): TableReports =>
	readHeadlineTable('h.csv', csvTable('h.csv', [header, ...rows].join('\n')), MAPPING, REGISTER);
const row = (year: number | string, cells: string, type = 'township'): string =>
	`测试省,测试市,东山县,东山县青石镇人民政府,${type},青石镇,${year},${cells}`;

describe('readHeadlineTable', () => {
	it('takes an empty cell for not read and a zero for zero', () => {
		const { reports, problems } = read([row(2023, '51,1,,0,,0,,,')]);
		expect(problems).toEqual([]);
		expect(reports).toMatchObject([
			{
				body: { id: '980101001', type: 'government', level: 'township' },
				year: 2023,
				origin: 'headlines',
				extent: 'partial',
				source: 'h.csv',
				sourceRow: 2,
				form: 'form-2021',
				tables: { requests: { form: 'form-2021', state: 'partial' } },
				figures: [{ id: 'requests.new_requests.total', value: 0, state: 'number' }],
				groupTotals: [{ id: 'requests.refused.total', value: 0 }],
				narrative: [{ metric: 'proactive_disclosure_total', value: 51, qualifier: 'approx', headline: true, quote: null }]
			}
		]);
		expect(reports[0]?.figures).toHaveLength(1);
	});

	it('leaves the form open where no table figure is stated', () => {
		expect(read([row(2023, '51,0,,,,,,,')]).reports).toMatchObject([{ form: null, tables: {}, figures: [] }]);
	});

	it('keeps a group total as a figure where that form has the row', () => {
		const { reports } = read([row(2020, ',,,,,,6,,')]);
		expect(reports[0]?.figures).toMatchObject([{ id: 'requests.other_handling.total', value: 6 }]);
		expect(reports[0]?.groupTotals).toEqual([]);
	});

	it('keeps what an old form has elsewhere in its place there, and says so', () => {
		const { reports, problems } = read([row(2018, ',,,4,2,,,,')]);
		expect(reports[0]?.figures.map(({ id, value }) => [id, value])).toEqual([
			['statistics.requests_received.value', 4],
			['statistics.reconsideration_total.value', 2]
		]);
		expect(problems.map(({ code }) => code)).toEqual(['moved_in_form', 'moved_in_form']);
	});

	it('names a value that has no place in the form of its year', () => {
		const { reports, problems } = read([row(2018, ',,,,,3,,,'), row(2020, ',,,,,,,8,')]);
		expect(problems).toMatchObject([
			{ code: 'no_place_in_form', row: 2, params: { column: 'refused', value: 3, form: 'form-2014' } },
			{ code: 'no_place_in_form', row: 3, params: { column: 'fees', value: 8, form: 'form-2019' } }
		]);
		expect(reports.flatMap(({ figures, groupTotals }) => [...figures, ...groupTotals])).toEqual([]);
	});

	it('notes the caveat of a column where the column states something', () => {
		const { reports } = read([row(2023, ',,7,,,,,,"as printed"'), row(2022, '1,,,,,,,,')]);
		expect(reports.map(({ note }) => note)).toEqual(['as printed; other: includes apps', null]);
	});

	it('names a bad number with file, row and column, and keeps the rest of the row', () => {
		const { reports, problems } = read([row(2023, '1.2万,,,3,,,,,')]);
		expect(problems).toMatchObject([
			{ file: 'h.csv', row: 2, code: 'bad_number', severity: 'error', params: { column: 'total', text: '1.2万' } }
		]);
		expect(reports[0]?.figures).toMatchObject([{ value: 3 }]);
		expect(reports[0]?.narrative).toEqual([]);
	});

	it('does not take a negative count', () => {
		expect(read([row(2023, '-3,,,,,,,,')]).problems).toMatchObject([{ code: 'bad_number' }]);
	});

	it.each([
		['a year that is none', row('二〇二三', ',,,,,,,,'), 'report_year'],
		['half a year', row('2023.5', ',,,,,,,,'), 'report_year'],
		['an unknown body type', row(2023, ',,,,,,,,', 'village'), 'body_type']
	])('leaves out a row with %s and keeps the others', (_, bad, column) => {
		const { reports, problems } = read([bad, row(2022, ',,,,,,,,')]);
		expect(problems).toMatchObject([{ row: 2, code: 'bad_value', params: { column } }]);
		expect(reports.map(({ year }) => year)).toEqual([2022]);
	});

	it('reads the other columns when a mapped one is missing', () => {
		const { reports, problems } = read(
			['测试省,测试市,东山县,青石镇,township,青石镇,2023,5'],
			'province,city,county,body,body_type,region_name,report_year,received'
		);
		expect(problems.map(({ code }) => code)).toContain('missing_column');
		expect(reports[0]?.figures).toMatchObject([{ value: 5 }]);
	});

	it('reads nothing without a column that names the body or the year', () => {
		const { reports, problems } = read(['测试省,2023'], 'province,report_year');
		expect(reports).toEqual([]);
		expect(problems.filter(({ code }) => code === 'missing_column').map(({ params }) => params['column'])).toContain('body');
	});

	it('names a column that the mapping does not have', () => {
		const { problems } = read([`${row(2023, ',,,,,,,,')},9`], `${COLUMNS},visitors`);
		expect(problems).toMatchObject([{ code: 'unknown_column', row: null, params: { column: 'visitors' } }]);
	});
});

describe('parseHeadlineMapping', () => {
	const forms = { form_of_figures: { '2021-': 'form-2021' } };
	it.each([
		['no JSON', '{'],
		['no columns', JSON.stringify(forms)],
		['an unknown metric', JSON.stringify({ ...forms, columns: { a: { kind: 'metric', id: 'nonsense' } } })],
		['an unknown figure', JSON.stringify({ ...forms, columns: { a: { kind: 'figure', id: 'requests.refused.total' } } })],
		['an unknown kind', JSON.stringify({ ...forms, columns: { a: { kind: 'sum', id: 'wechat_items' } } })],
		['an unknown form', JSON.stringify({ form_of_figures: { '2021-': 'form-2022' }, columns: {} })],
		['a bad year range', JSON.stringify({ form_of_figures: { '2021+': 'form-2021' }, columns: {} })]
	])('refuses a mapping with %s', (_, text) => {
		expect(() => parseHeadlineMapping(text)).toThrow();
	});
});
