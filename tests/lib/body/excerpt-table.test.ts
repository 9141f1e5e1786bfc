import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Cell } from '../../../src/core/model/block';
import { excerptTable } from '../../../src/lib/body/excerpt-table';

const cell = (text: string, colSpan = 1, rowSpan = 1): Cell => ({ text, colSpan, rowSpan });

/** Two heading rows with spans, then one row for each letter, all of eight columns. */
const TABLE: readonly (readonly Cell[])[] = [
	[cell('关系', 2, 2), cell('申请人', 6)],
	[cell('自然人'), cell('企业'), cell('科研'), cell('公益'), cell('法律'), cell('总计')],
	...['甲', '乙', '丙', '丁', '戊'].map((name, index) => [
		...(index === 0 ? [cell('办理结果', 1, 5)] : []),
		cell(name),
		...[1, 2, 3, 4, 5, 6].map((value) => cell(`${name}${value}`))
	])
];

const texts = (lines: ReturnType<typeof excerptTable>) => lines.map((line) => line.map(({ text }) => text));

it('keeps headings, neighbours and the last column, and says where something is left out', () => {
	expect(texts(excerptTable(TABLE, { block: 0, row: 5, cell: 4 }))).toStrictEqual([
		['关系', '申请人'],
		['自然人', null, '科研', '公益', '法律', '总计'],
		['办理结果', '甲', '甲1', null, '甲3', '甲4', '甲5', '甲6'],
		[null],
		['办理结果', '丙', '丙1', null, '丙3', '丙4', '丙5', '丙6'],
		['丁', '丁1', null, '丁3', '丁4', '丁5', '丁6'],
		['戊', '戊1', null, '戊3', '戊4', '戊5', '戊6']
	]);
});

it('marks the cell looked for and its row', () => {
	const cells = excerptTable(TABLE, { block: 0, row: 5, cell: 4 }).flat();
	expect(cells.filter(({ here }) => here).map(({ text }) => text)).toStrictEqual(['丁4']);
	expect(cells.filter(({ inRow }) => inRow).map(({ text }) => text)).toStrictEqual(['丁', '丁1', '丁3', '丁4', '丁5', '丁6']);
});

it('lays cells that overlap side by side', () => {
	const lines = excerptTable([[cell('甲'), cell('乙', 1, 2)], [cell('丙', 3)]], { block: 0, row: 1, cell: 0 });
	expect(lines.map((line) => line.map(({ text, colSpan, rowSpan }) => [text, colSpan, rowSpan]))).toStrictEqual([
		[
			['甲', 1, 1],
			['乙', 1, 2],
			['', 1, 1]
		],
		[
			['丙', 1, 1],
			['丙', 1, 1]
		]
	]);
});

it('covers a rectangle whatever the spans, and always shows the cell looked for', () => {
	const span = fc.integer({ min: 1, max: 3 });
	const table = fc.array(fc.array(fc.record({ text: fc.constant('x'), colSpan: span, rowSpan: span }), { minLength: 1, maxLength: 6 }), {
		minLength: 1,
		maxLength: 8
	});
	fc.assert(
		fc.property(table, fc.nat(7), fc.nat(5), (rows, y, x) => {
			const row = y % rows.length;
			const lines = excerptTable(rows, { block: 0, row, cell: x % (rows[row]?.length ?? 1) });
			expect(lines.flat().filter(({ here }) => here)).not.toHaveLength(0);
			const widths = lines.map((_, at) =>
				lines
					.slice(0, at + 1)
					.flatMap((line, from) => line.filter(({ rowSpan }) => from + rowSpan > at))
					.reduce((sum, { colSpan }) => sum + colSpan, 0)
			);
			expect(new Set(widths).size).toBe(1);
		}),
		{ numRuns: 2000 }
	);
});
