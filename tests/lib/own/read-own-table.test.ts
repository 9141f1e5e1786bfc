import { zipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildRegionIndex } from '../../../src/core/region/region-index';
import type { FileOutcome, OwnFile } from '../../../src/lib/own/own-file';
import { NOTHING_DECIDED } from '../../../src/lib/own/own-file';
import { ownRegister, ownTables, regionTables } from '../../../src/lib/own/own-tables';
import { readOwnFile } from '../../../src/lib/own/read-own-file';
import { readOwnTable } from '../../../src/lib/own/read-own-table';
import { REGISTER } from '../../support/sample-facts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const lines = (...rows: readonly string[]): Uint8Array => bytesOf(`\uFEFF${rows.join('\r\n')}\r\n`);

function ownFile(name: string, changes: Partial<OwnFile> = {}): OwnFile {
	const outcome: FileOutcome = { state: 'queued' };
	return {
		id: 1,
		batch: 1,
		name,
		size: 1,
		sha256: '',
		added: '',
		skipped: false,
		decision: NOTHING_DECIDED,
		corrections: [],
		mapping: null,
		outcome,
		stamp: 0,
		...changes
	};
}

const table = (bytes: Uint8Array, name = 'a/表.csv', mapping: OwnFile['mapping'] = null) =>
	readOwnTable({ name, mapping }, bytes, REGISTER);

/** What the build gets of one table. */
async function contents(bytes: Uint8Array, name = 'a/表.csv', mapping: OwnFile['mapping'] = null) {
	const outcome = readOwnTable({ name, mapping }, bytes, REGISTER);
	if (outcome === null) throw new Error('no table');
	return ownTables([ownFile(name, { outcome, mapping })], () => Promise.resolve(bytes), REGISTER);
}

function workbook(rows: readonly (readonly string[])[]): Uint8Array {
	const cell = (text: string, column: number, row: number): string =>
		`<c r="${String.fromCharCode(65 + column)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`;
	const data = rows
		.map((cells, row) => `<row r="${row + 1}">${cells.map((text, column) => cell(text, column, row + 1)).join('')}</row>`)
		.join('');
	return zipSync({
		'[Content_Types].xml': strToU8('<Types/>'),
		'xl/workbook.xml': strToU8('<workbook xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>'),
		'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>'),
		'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${data}</sheetData></worksheet>`)
	});
}

describe('roster', () => {
	it('finds bodies by name and place where a row gives neither id nor region', async () => {
		const bytes = lines(
			'起始年度,截止年度,单位名称,县（市、区）,省',
			'2021,2022,青石镇人民政府,东山县,测试省',
			'2021年,2021,测试市东山县北桥街道办事处,,'
		);
		expect(table(bytes)).toMatchObject({ state: 'table', kind: 'roster', rows: 2, problems: [] });
		const { roster } = await contents(bytes);
		expect(roster?.map(({ body, from }) => [body.id, body.type, body.region, from])).toEqual([
			['980101001', 'government', '980101001', 2021],
			['980101001', 'government', '980101001', 2022],
			['980101002', 'street', '980101002', 2021]
		]);
	});

	it('names by row the body that is in several places, and the one that is in none', () => {
		const found = table(lines('单位名称,起始年度,截止年度', '青石镇,2021,2022', '无此镇,2021,2022', ',2021,2022', '北桥街道,21,2022'));
		expect(found?.kind).toBe('roster');
		expect(found?.rows).toBe(2);
		expect(found?.problems.map(({ row, code }) => [row, code])).toEqual([
			[2, 'ambiguous_region'],
			[3, 'no_region'],
			[4, 'bad_value'],
			[5, 'bad_value']
		]);
	});

	it('takes the ids of the command line as they are', async () => {
		const bytes = lines('body_id,name,type,region,from_year,to_year', '980101001,青石镇人民政府,government,980101001,2021,2021');
		const { roster } = await contents(bytes);
		expect(roster).toMatchObject([{ body: { id: '980101001', match: 'exact' }, from: 2021, to: 2021 }]);
	});

	it('names a region that the register does not have', () => {
		expect(table(lines('单位名称,区划代码,起始年度,截止年度', '新镇,980101999,2021,2021'))?.problems).toMatchObject([
			{ row: 2, code: 'no_region' },
			{ row: 2, code: 'bad_value', params: { column: 'region' } }
		]);
	});
});

describe('population', () => {
	it('reads whole numbers with marks, ten thousands, and one year', async () => {
		const whole = await contents(lines('区划代码,年度,常住人口', '980101001,2023,"12,345"', '980101002,2023,１２３'));
		expect(whole.population).toEqual([
			{ bodyId: '980101001', year: 2023, residents: 12345 },
			{ bodyId: '980101002', year: 2023, residents: 123 }
		]);
		const wan = await contents(lines('单位名称,区县,年度,常住人口（万人）', '青石镇,西山县,2023,1.205'));
		expect(wan.population).toEqual([{ bodyId: '980102001', year: 2023, residents: 12050 }]);
	});

	it('never makes 0 of what is no number', () => {
		expect(table(lines('区划代码,年度,常住人口', '980101001,2023,', '980101002,2023,约一万'))).toMatchObject({
			rows: 0,
			problems: [
				{ row: 2, code: 'bad_value' },
				{ row: 3, code: 'bad_value' }
			]
		});
	});
});

describe('figures', () => {
	it('reads one cell of the form a row, as the command line does', async () => {
		const bytes = lines(
			'province,city,county,body,level,report_year,form,figure_id,state,value',
			'测试省,测试市,东山县,青石镇人民政府,township,2023,form-2021,requests.new_requests.total,number,3'
		);
		const { reports } = await contents(bytes);
		expect(reports).toMatchObject([{ body: { id: '980101001' }, year: 2023, origin: 'figures', figures: [{ value: 3, state: 'number' }] }]);
	});

	it('reads long tables in Chinese without form and state, and leaves empty values unsaid', async () => {
		const bytes = lines(
			'年度,单位名称,区县,指标,数值',
			'2023,青石镇,西山县,本年新收政府信息公开申请数量,4',
			'2023,青石镇,西山县,予以公开,',
			'2023,青石镇,东山县,予以公开,0'
		);
		const { reports, problems } = await contents(bytes);
		expect(problems).toEqual([]);
		expect(reports.map(({ body, figures }) => [body.id, figures.map(({ id, value }) => [id, value])])).toEqual([
			['980102001', [['requests.new_requests.total', 4]]],
			['980101001', [['requests.granted_in_full.total', 0]]]
		]);
	});

	it('reads wide tables: figures by id, by Chinese label, by metric; an empty cell is not stated', async () => {
		const bytes = lines(
			'予以公开,单位,报告年度,requests.new_requests.total,微信公众号发布数,不予公开',
			'1,东山县青石镇人民政府,2023,,51,2',
			'x,东山县青石镇人民政府,2024,0,,'
		);
		expect(table(bytes)).toMatchObject({ kind: 'figures', rows: 2, problems: [{ row: 3, code: 'bad_number' }] });
		const { reports } = await contents(bytes);
		expect(reports).toMatchObject([
			{
				body: { id: '980101001' },
				year: 2023,
				extent: 'partial',
				figures: [{ id: 'requests.granted_in_full.total', value: 1 }],
				groupTotals: [{ id: 'requests.refused.total', value: 2 }],
				narrative: [{ metric: 'wechat_items', value: 51 }]
			},
			{ year: 2024, figures: [{ id: 'requests.new_requests.total', value: 0 }], narrative: [] }
		]);
	});

	it('reads workbooks with a title above the header', () => {
		const bytes = workbook([['某县汇总表'], ['单位', '年度', '予以公开'], ['东山县青石镇', '2023', '7']]);
		expect(table(bytes, '汇总.xlsx')).toMatchObject({ kind: 'figures', rows: 1, problems: [] });
	});

	it('names columns that it does not understand', () => {
		expect(table(lines('单位,年度,予以公开,满意度', '东山县青石镇,2023,7,9'))?.problems).toMatchObject([
			{ code: 'unknown_column', params: { column: '满意度' } }
		]);
	});
});

describe('regions', () => {
	it('extend the register for the other tables', async () => {
		const regions = lines('区划代码,名称,级别,上级代码', '980101099,新桥镇,乡镇,980101');
		const roster = lines('单位名称,区县,起始年度,截止年度', '新桥镇,东山县,2023,2023');
		const bytes = new Map([
			[1, regions],
			[2, roster]
		]);
		const outcomeOf = (one: Uint8Array): FileOutcome => table(one) as FileOutcome;
		const files = [ownFile('r.csv', { outcome: outcomeOf(regions) }), ownFile('l.csv', { id: 2, outcome: outcomeOf(roster) })];
		const of = ({ id }: OwnFile) => Promise.resolve(bytes.get(id) ?? null);
		const register = await ownRegister(regionTables(files), of, REGISTER);
		expect((await ownTables(files, of, register)).roster).toMatchObject([{ body: { id: '980101099', match: 'exact' } }]);
		expect((await ownTables(files, of, REGISTER)).roster).toMatchObject([{ body: { match: 'none' } }]);
	});
});

describe('what is no table that is understood', () => {
	it('is unknown, with its header, and understood once its columns are told', async () => {
		const bytes = lines('单位全称,哪一年,件,x', '东山县青石镇,2023,5,9');
		expect(table(bytes)).toEqual({ state: 'table', kind: 'unknown', rows: 0, problems: [], columns: ['单位全称', '哪一年', '件', 'x'] });
		const mapping = { 单位全称: 'body', 哪一年: 'year', 件: 'figure:requests.new_requests.total', x: 'ignore' };
		expect(table(bytes, 'a.csv', mapping)).toMatchObject({ kind: 'figures', rows: 1, problems: [] });
		const { reports } = await contents(bytes, 'a.csv', mapping);
		expect(reports[0]?.figures).toMatchObject([{ value: 5 }]);
	});

	it('does not take the names of prototypes for meanings', () => {
		expect(table(lines('constructor,__proto__,toString', '1,2,3'))?.kind).toBe('unknown');
		expect(table(lines('单位,年度,x', 'a,2023,1'), 'a.csv', { 单位: 'constructor', 年度: '__proto__' })?.kind).toBe('unknown');
	});

	it('is a report where it is one, and no table at all where it has no header', async () => {
		expect(table(bytesOf('just text'), 'a.txt')).toBeNull();
		expect(table(lines('only one cell'), 'a.csv')).toBeNull();
		const { outcome } = await readOwnFile(ownFile('a.csv'), lines('甲,乙', '1,2'), buildRegionIndex([]));
		expect(outcome).toMatchObject({ state: 'table', kind: 'unknown' });
	});
});
