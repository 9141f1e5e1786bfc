import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/core/model/block';
import { readDocument } from '../../src/documents/read-document';
import { pdfFile, pdfText } from '../../src/forge/write/pdf-file';
import { shapeOf } from './shape-of';

const SIZE = 10;

/** Text at a place, counted from the lower left corner; `operators` come before it. */
const text = (words: string, x: number, y: number, operators = ''): string =>
	`BT /F1 ${SIZE} Tf ${operators} 1 0 0 1 ${x} ${y} Tm ${pdfText(words)} Tj ET`;
const box = (x: number, y: number, width: number, height: number): string => `${x} ${y} ${width} ${height} re S`;

async function blocksOf(...pages: readonly (readonly string[])[]): Promise<readonly Block[]> {
	return (
		await readDocument(
			pdfFile(
				'a.pdf',
				pages.map((lines) => lines.join('\n'))
			).bytes,
			'a.pdf'
		)
	).blocks;
}

/** Two by two cells with the lower left corner at 100, 600, each 80 wide and 20 high. */
const CELLS = [box(100, 600, 80, 20), box(180, 600, 80, 20), box(100, 620, 80, 20), box(180, 620, 80, 20)];
const LABELS = [text('规章', 105, 625), text('总计', 105, 605)];

describe('pdf: tables', () => {
	it('takes cells from ruled lines and says on which page and where', async () => {
		const [table] = await blocksOf([...CELLS, ...LABELS, text('5', 215, 625), text('1234', 210, 605)]);
		expect(shapeOf(table === undefined ? [] : [table])).toEqual([
			[
				['规章', '5'],
				['总计', '1234']
			]
		]);
		expect(table?.kind === 'table' && table.rows[0]?.[1]?.place).toEqual({ page: 1, box: [180, 202, 260, 222] });
	});

	it('takes thin filled strips for lines, and a gap between them for a merged cell', async () => {
		const strip = (x: number, y: number, width: number, height: number): string => `${x} ${y} ${width} ${height} re f`;
		const lines = [600, 620, 640].map((y) => strip(100, y, 160, 0.5));
		const sides = [strip(100, 600, 0.5, 40), strip(260, 600, 0.5, 40), strip(180, 600, 0.5, 20)];
		const [table] = await blocksOf([...lines, ...sides, text('第二十条', 105, 625), text('规章', 105, 605), text('7', 200, 605)]);
		expect(table?.kind === 'table' && table.rows.map((row) => row.map(({ text: words, colSpan }) => [words, colSpan]))).toEqual([
			[['第二十条', 2]],
			[
				['规章', 1],
				['7', 1]
			]
		]);
	});

	it('counts letters that are printed twice to look bold once, and the same digit beside itself twice', async () => {
		const bold = [text('11', 215, 625), text('11', 215.4, 625)];
		expect(shapeOf(await blocksOf([...CELLS, ...LABELS, ...bold, text('2', 215, 605)]))).toEqual([
			[
				['规章', '11'],
				['总计', '2']
			]
		]);
	});

	it('gives no number where one reaches over the border of its cell', async () => {
		const [table] = await blocksOf([...CELLS, ...LABELS, text('12345678', 165, 625), text('2', 215, 605)]);
		const rows = table?.kind === 'table' ? table.rows : [];
		expect(rows.map((row) => row.map((cell) => cell.text.endsWith('\ufffd')))).toEqual([
			[true, true],
			[false, false]
		]);
	});

	it('goes on over the page, and puts a row together that the page cut', async () => {
		const first = [
			box(100, 100, 80, 40),
			box(180, 100, 80, 40),
			text('1.属于国家秘密', 103, 125),
			text('一二三四五六七', 103, 110),
			text('5', 215, 118)
		];
		const second = [
			box(100, 700, 80, 20),
			box(180, 700, 80, 20),
			text('八九', 103, 705),
			box(100, 680, 80, 20),
			box(180, 680, 80, 20),
			text('2.总计', 103, 685),
			text('6', 215, 685)
		];
		expect(shapeOf(await blocksOf([...first, text('- 1 -', 290, 40)], [...second, text('- 2 -', 290, 40)]))).toEqual([
			[
				['1.属于国家秘密\n一二三四五六七\n八九', '5'],
				['2.总计', '6']
			]
		]);
	});

	it('puts a row together of which the page cut the label of its group too', async () => {
		const first = [
			box(80, 100, 20, 40),
			text('年', 85, 125),
			box(100, 100, 50, 40),
			text('其他处', 103, 125),
			box(150, 100, 80, 40),
			text('1.申请人无正当', 153, 125),
			box(230, 100, 40, 40),
			text('0', 240, 118)
		];
		const second = [
			box(80, 680, 20, 40),
			box(100, 680, 50, 40),
			text('理', 103, 705),
			box(150, 700, 80, 20),
			text('逾期不补正', 153, 705),
			box(230, 700, 40, 20),
			box(150, 680, 80, 20),
			text('2.总计', 153, 685),
			box(230, 680, 40, 20),
			text('6', 240, 685)
		];
		const [table] = await blocksOf(first, second);
		expect(table?.kind === 'table' && table.rows.map((row) => row.map(({ text: words, rowSpan }) => [words, rowSpan]))).toEqual([
			[
				['年', 2],
				['其他处\n理', 2],
				['1.申请人无正当\n逾期不补正', 1],
				['0', 1]
			],
			[
				['2.总计', 1],
				['6', 1]
			]
		]);
	});

	it('keeps two rows apart whose labels both are under others', async () => {
		const row = (y: number, group: string, label: string, figure: string): readonly string[] => [
			box(100, y, 50, 20),
			text(group, 103, y + 5),
			box(150, y, 80, 20),
			text(label, 153, y + 5),
			box(230, y, 40, 20),
			text(figure, 240, y + 5)
		];
		const [table] = shapeOf(await blocksOf(row(100, '', '', '0'), row(700, '处理', '逾期不补正', '')));
		expect(table).toEqual([
			['', '', '0'],
			['处理', '逾期不补正', '']
		]);
	});

	it('counts the columns of all pages where the table goes on', async () => {
		const row = (y: number, widths: readonly number[], words: readonly string[]): readonly string[] =>
			widths.flatMap((width, i) => {
				const x = 100 + widths.slice(0, i).reduce((sum, one) => sum + one, 0);
				return [box(x, y, width, 20), text(words[i] ?? '', x + 3, y + 5)];
			});
		const first = [...row(120, [40, 40, 40, 40], ['规章', '1', '2', '3']), ...row(100, [160], ['第二十条'])];
		const [table] = await blocksOf(first, [...row(700, [40, 120], ['行政处罚', '4'])]);
		expect(table?.kind === 'table' && table.rows.map((cells) => cells.map(({ colSpan }) => colSpan))).toEqual([[1, 1, 1, 1], [4], [1, 3]]);
	});

	it('keeps two rows apart that meet at the end of a page', async () => {
		const row = (y: number, label: string, figure: string): readonly string[] => [
			box(100, y, 80, 20),
			box(180, y, 80, 20),
			text(label, 103, y + 5),
			text(figure, 215, y + 5)
		];
		const first = [...row(120, '行政处罚', '1'), ...row(100, '规章', '')];
		const second = [...row(700, '行政许可', '3'), ...row(680, '总计', '4')];
		expect(shapeOf(await blocksOf(first, second))).toEqual([
			[
				['行政处罚', '1'],
				['规章', ''],
				['行政许可', '3'],
				['总计', '4']
			]
		]);
	});

	it('reads labels that stand upright, and those that lie on their side', async () => {
		const upright = ['办', '理'].map((word, i) => text(word, 105, 630 - 12 * i));
		const lying = `BT /F1 ${SIZE} Tf 0 1 -1 0 190 602 Tm ${pdfText('结果')} Tj ET`;
		const [table] = shapeOf(
			await blocksOf([box(100, 600, 20, 50), box(180, 600, 20, 50), box(120, 600, 60, 50), ...upright, text('3', 150, 620), lying])
		);
		expect(table).toEqual([['办\n理', '3', '结果']]);
	});
});

describe('pdf: running text', () => {
	it('puts lines together to paragraphs, and leaves page numbers out', async () => {
		const line = '本年度共公开信息五条。'.repeat(3);
		const page = [
			text('标题', 250, 780),
			text(line, 120, 700),
			text(`${line}另有`, 100, 685),
			text('共三条。', 100, 670),
			text('第二段。', 120, 655),
			text('第 3 页', 280, 30)
		];
		expect(shapeOf(await blocksOf(page))).toEqual(['标题', `${line}${line}另有共三条。`, '第二段。']);
	});

	it('parts what stands side by side without lines by tabs', async () => {
		expect(shapeOf(await blocksOf([text('规章', 100, 700), text('0', 200, 700), text('3', 250, 700)]))).toEqual(['规章\t0\t3']);
	});

	it('reads radicals of a font as the signs they stand for', async () => {
		expect(shapeOf(await blocksOf([text('⼀⼆', 100, 700)]))).toEqual(['一二']);
	});
});

describe('pdf: what is not print', () => {
	it('leaves out letters that only text recognition put under a picture', async () => {
		const scan = ['q 500 0 0 700 40 40 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u0001 EI Q', text('总计', 100, 600, '3 Tr')];
		expect(shapeOf(await blocksOf(scan))).toEqual(['[picture]']);
	});

	it.each(['%PDF-1.4\n', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>'])('says that %j is damaged', async (head) => {
		await expect(readDocument(new TextEncoder().encode(head), 'a.pdf')).rejects.toMatchObject({ code: 'damaged_file' });
	});

	it('says of a file under a password that it is locked', async () => {
		const bytes = readFileSync('tests/fixtures/pdf/locked.pdf');
		await expect(readDocument(bytes, 'locked.pdf')).rejects.toMatchObject({ code: 'password_protected' });
	});
});
