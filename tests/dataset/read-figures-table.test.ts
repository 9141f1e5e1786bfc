import { describe, expect, it } from 'vitest';
import { figureIds, formById } from '../../src/core/form/form';
import { csvTable } from '../../src/dataset/csv-table';
import { readFiguresTable } from '../../src/dataset/read-figures-table';
import type { TableReports } from '../../src/dataset/read-headline-table';
import { REGISTER } from '../support/sample-facts';

const COLUMNS = 'province,city,county,body,level,report_year,form,figure_id,state,value,source';
const read = (rows: readonly string[], header = COLUMNS): TableReports =>
	readFiguresTable('f.csv', csvTable('f.csv', [header, ...rows].join('\n')), REGISTER);
const TOWN = '测试省,测试市,东山县,青石镇人民政府,township';
const cell = (id: string, state: string, value: string, head = `${TOWN},2023,form-2021`): string =>
	`${head},${id},${state},${value},at hand`;

describe('readFiguresTable', () => {
	it('makes one whole report of the rows of a body and year, with every state', () => {
		const { reports, problems } = read([
			cell('requests.new_requests.total', 'number', '0'),
			cell('requests.carried_in.total', 'blank', ''),
			cell('requests.carried_out.total', 'dash', ''),
			cell('requests.results_total.total', 'unreadable', ''),
			cell('requests.new_requests.total', 'number', '3', `${TOWN},2022,form-2021`)
		]);
		expect(problems).toEqual([]);
		expect(reports).toMatchObject([
			{
				body: { id: '980101001', type: 'government' },
				year: 2023,
				origin: 'figures',
				extent: 'whole',
				sourceRow: 2,
				note: 'at hand',
				form: 'form-2021',
				tables: { requests: { form: 'form-2021', state: 'partial' } },
				figures: [
					{ value: 0, state: 'number', raw: null },
					{ value: null, state: 'blank' },
					{ value: null, state: 'dash' },
					{ value: null, state: 'unreadable' }
				],
				narrative: []
			},
			{ year: 2022, sourceRow: 6 }
		]);
	});

	it('calls a table present when every one of its cells is there', () => {
		const table = formById('form-2021').tables.find(({ id }) => id === 'art20_1');
		const rows = (table === undefined ? [] : figureIds(table)).map((id) => cell(id, 'number', '1'));
		expect(rows.length).toBe(6);
		expect(read(rows).reports[0]?.tables).toEqual({ art20_1: { form: 'form-2021', state: 'present' } });
		expect(read(rows.slice(1)).reports[0]?.tables).toEqual({ art20_1: { form: 'form-2021', state: 'partial' } });
	});

	it('lets tables of one report differ in generation, not cells of one table', () => {
		const old = `${TOWN},2023,form-2019`;
		const { reports, problems } = read([
			cell('requests.new_requests.total', 'number', '1', old),
			cell('art20_1.rules.in_force_total', 'number', '2'),
			cell('requests.carried_in.total', 'number', '3')
		]);
		expect(reports[0]?.tables).toMatchObject({ requests: { form: 'form-2019' }, art20_1: { form: 'form-2021' } });
		expect(problems).toMatchObject([{ code: 'mixed_forms', row: 4 }]);
	});

	it.each([
		['an unknown figure', cell('requests.nonsense.total', 'number', '1'), 'unknown_figure'],
		['a figure of another generation', cell('art20_1.rules.made_this_year', 'number', '1'), 'unknown_figure'],
		['a group row', cell('requests.refused.total', 'number', '1'), 'unknown_figure'],
		['a bad number', cell('requests.carried_in.total', 'number', '三'), 'bad_number'],
		['a number state without a number', cell('requests.carried_in.total', 'number', ''), 'bad_number'],
		['a number in a blank cell', cell('requests.carried_in.total', 'blank', '0'), 'bad_number'],
		['an unknown state', cell('requests.carried_in.total', 'empty', ''), 'bad_value'],
		['an unknown form', cell('requests.carried_in.total', 'number', '1', `${TOWN},2023,form-2022`), 'bad_value'],
		['the same figure again', cell('requests.new_requests.total', 'number', '9'), 'duplicate_figure']
	])('names %s and keeps the rest', (_, bad, code) => {
		const { reports, problems } = read([cell('requests.new_requests.total', 'number', '5'), bad]);
		expect(problems).toMatchObject([{ file: 'f.csv', row: 3, code, severity: 'error' }]);
		expect(reports[0]).toMatchObject({ extent: 'partial', figures: [{ id: 'requests.new_requests.total', value: 5 }] });
	});

	it.each([
		['county', '测试省,测试市,东山县,东山县人民政府,county', '980101', 'county', 'government'],
		['department of a county', '测试省,测试市,东山县,东山县财政局,department', '980101-caizhengju', 'county', 'department'],
		['city', '测试省,测试市,,测试市人民政府,city', '9801', 'city', 'government'],
		['street office', '测试省,测试市,东山县,东山县北桥街道办事处,township', '980101002', 'township', 'street'],
		['office of a municipality', '直辖市,直辖市,,直辖市人民政府办公厅,department', '97-bangongting', 'province', 'department']
	])('knows the body of a %s', (_, body, id, level, type) => {
		const { reports, problems } = read([cell('requests.new_requests.total', 'number', '5', `${body},2023,form-2021`)]);
		expect(problems).toEqual([]);
		expect(reports[0]?.body).toMatchObject({ id, level, type });
	});

	it('reads nothing when a column it needs is missing', () => {
		const { reports, problems } = read(['a,b'], 'figure_id,value');
		expect(reports).toEqual([]);
		expect(problems.every(({ code }) => code === 'missing_column')).toBe(true);
	});
});
