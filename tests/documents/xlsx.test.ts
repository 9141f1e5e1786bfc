import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read-document';
import { shapeOf } from './shape-of';

const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of sheets given as the content of their `worksheet` element; `hidden` sheets are marked as such. */
function workbook(sheets: readonly { readonly xml: string; readonly hidden?: boolean }[], strings = ''): Uint8Array {
	const list = sheets.map(({ hidden }, i) => `<sheet name="s${i}" sheetId="${i + 1}" ${hidden ? 'state="hidden" ' : ''}r:id="r${i}"/>`);
	const links = sheets.map((_, i) => `<Relationship Id="r${i}" Type="${LINKS}/worksheet" Target="/xl/worksheets/sheet${i}.xml"/>`);
	const files = sheets.map(({ xml }, i) => [`xl/worksheets/sheet${i}.xml`, strToU8(`<worksheet xmlns="${SHEETS}">${xml}</worksheet>`)]);
	return zipSync({
		'xl/workbook.xml': strToU8(`<workbook xmlns="${SHEETS}" xmlns:r="${LINKS}"><sheets>${list.join('')}</sheets></workbook>`),
		'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${links.join('')}</Relationships>`),
		'xl/sharedStrings.xml': strToU8(`<sst>${strings}</sst>`),
		...(Object.fromEntries(files) as Record<string, Uint8Array>)
	});
}

async function shape(bytes: Uint8Array): Promise<readonly unknown[]> {
	return shapeOf((await readDocument(bytes, 'a.xlsx')).blocks);
}

describe('xlsx', () => {
	it('has the visible sheets in their order, words as paragraphs and rows of cells as tables', async () => {
		const strings = '<si><t>柳溪镇年报</t></si><si><r><t>规</t></r><r><t>章</t></r><rPh sb="0" eb="1"><t>guī</t></rPh></si>';
		const first =
			'<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="3"><c r="A3" t="s"><v>1</v></c><c r="C3"><v>199.43000000000001</v></c></row></sheetData>';
		const second = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>尾</t></is></c></row></sheetData>';
		const secret = '<sheetData><row r="1"><c r="A1"><v>9</v></c></row></sheetData>';
		expect(await shape(workbook([{ xml: first }, { xml: secret, hidden: true }, { xml: second }], strings))).toEqual([
			'柳溪镇年报',
			[['规章', '', '199.43']],
			'尾'
		]);
	});
	it('keeps merged cells as spans, and a row that one merged cell fills as a paragraph', async () => {
		const xml =
			'<sheetData><row r="1"><c r="A1" t="str"><v>第二十条第（一）项</v></c></row>' +
			'<row r="2"><c r="A2" t="str"><v>甲</v></c><c r="B2"><v>0</v></c></row><row r="3"><c r="B3"><v>2</v></c></row></sheetData>' +
			'<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:A3"/><mergeCell ref="A4:A1048576"/></mergeCells>';
		const { blocks } = await readDocument(workbook([{ xml }]), 'a.xlsx');
		expect(blocks).toEqual([
			{ kind: 'paragraph', text: '第二十条第（一）项' },
			{
				kind: 'table',
				rows: [
					[
						{ text: '甲', rowSpan: 2, colSpan: 1 },
						{ text: '0', rowSpan: 1, colSpan: 1 }
					],
					[{ text: '2', rowSpan: 1, colSpan: 1 }]
				]
			}
		]);
	});
	it('gives a formula its last value, an error its sign, and no number for a blank cell', async () => {
		const xml =
			'<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="e"><v>#DIV/0!</v></c><c r="C1"/><c r="D1"><v>1E-3</v></c></row></sheetData>';
		expect(await shape(workbook([{ xml }]))).toEqual([[['2', '#DIV/0!', '', '0.001']]]);
	});
	it('places cells that leave out where they stand after the one before', async () => {
		const xml =
			'<sheetData><row><c t="str"><v>规章</v></c><c><v>3</v></c></row><row><c t="str"><v>行政许可</v></c><c r="C2"><v>5</v></c></row></sheetData>';
		expect(await shape(workbook([{ xml }]))).toEqual([
			[
				['规章', '3', ''],
				['行政许可', '', '5']
			]
		]);
	});
	it('takes a truth value for no number and a text that is missing for no blank', async () => {
		const xml = '<sheetData><row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="s"><v>7</v></c></row></sheetData>';
		expect(await shape(workbook([{ xml }]))).toEqual([[['TRUE', '\ufffd']]]);
	});
	it('that names its last column in every row is refused rather than filled with blanks', async () => {
		const rows = Array.from(
			{ length: 1000 },
			(_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c><c r="XFD${i + 1}"><v>1</v></c></row>`
		);
		await expect(shape(workbook([{ xml: `<sheetData>${rows.join('')}</sheetData>` }]))).rejects.toMatchObject({ code: 'damaged_file' });
	});
	it('that is cut off is named as damaged, one without words as empty', async () => {
		const whole = workbook([{ xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }]);
		await expect(readDocument(whole.slice(0, 150), 'a.xlsx')).rejects.toMatchObject({ code: 'damaged_file' });
		const lost = zipSync({
			'xl/workbook.xml': strToU8(`<workbook><sheets><sheet name="s" r:id="r0"/></sheets></workbook>`),
			'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="r0" Target="worksheets/sheet1.xml"/></Relationships>')
		});
		await expect(readDocument(lost, 'a.xlsx')).rejects.toMatchObject({ code: 'damaged_file' });
		await expect(readDocument(workbook([{ xml: '<sheetData/>' }]), 'a.xlsx')).rejects.toMatchObject({ code: 'empty_file' });
	});
});
