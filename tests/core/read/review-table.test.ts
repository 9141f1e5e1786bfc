import { describe, expect, it } from 'vitest';
import { cellStream } from '../../../src/core/read/cell-stream';
import { readTables, type TablesReading } from '../../../src/core/read/read-tables';
import { textDocument } from './print-form';

const LEAVES = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const HEADER = ['行政复议', '行政诉讼', ...LEAVES, '未经复议直接起诉', '复议后起诉', ...LEAVES, ...LEAVES];
const NUMBERS = Array.from({ length: 15 }, (_, i) => String(i + 1));

function review(lines: readonly string[]): TablesReading {
	return readTables(cellStream(textDocument(lines).blocks));
}

describe('the table of reviews and lawsuits', () => {
	it.each([
		['one cell a line', [...HEADER, ...NUMBERS, '五、存在的主要问题']],
		['one cell a line with tabs', [...HEADER.map((c) => `\t${c}`), '', ...NUMBERS.map((c) => `\t${c}`), '']],
		['a row of cells', [HEADER.join('\t'), NUMBERS.join('\t')]],
		['a row with an empty label cell', [HEADER.join('\t'), `\t${NUMBERS.join('\t')}`]],
		['a row with a label', [HEADER.join('\t'), `数量\t${NUMBERS.join('\t')}`]]
	])('is read from %s', (_, lines) => {
		expect(review(lines).figures.map((f) => f.value)).toEqual(NUMBERS.map(Number));
	});

	it('gives no figure when a cell is missing', () => {
		const { figures, findings } = review([HEADER.join('\t'), NUMBERS.slice(1).join('\t')]);
		expect(figures.map((f) => f.state)).toEqual(Array.from({ length: 15 }, () => 'unreadable'));
		expect(findings).toMatchObject([{ check: 'read.row_cells', left: 14, right: 15 }]);
	});

	it('gives no figure when the groups stand in another order', () => {
		const swapped = [...HEADER];
		[swapped[7], swapped[8]] = ['复议后起诉', '未经复议直接起诉'];
		const { figures, findings } = review([swapped.join('\t'), NUMBERS.join('\t')]);
		expect(figures.every((f) => f.value === null)).toBe(true);
		expect(findings.map((f) => f.check)).toEqual(['read.column_order']);
	});

	it('keeps the other cells when one holds words', () => {
		const { figures } = review([HEADER.join('\t'), NUMBERS.with(3, '详见附表').join('\t')]);
		expect(figures.map((f) => f.value)).toEqual(NUMBERS.map((n, i) => (i === 3 ? null : Number(n))));
	});
});
