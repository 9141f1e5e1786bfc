import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/model/block';
import { excerptAround, splitText } from '../../../src/lib/body/passage';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const table = (rows: number): Block => ({
	kind: 'table',
	rows: Array.from({ length: rows }, () => [{ text: '0', rowSpan: 1, colSpan: 1 }])
});

describe('excerptAround', () => {
	it('shows a few blocks on each side of a passage in text', () => {
		const blocks = Array.from({ length: 20 }, (_, index) => paragraph(String(index)));
		const excerpt = excerptAround(blocks, { block: 10, start: 0, end: 1 });
		expect(excerpt.blocks.map(({ index }) => index)).toStrictEqual([7, 8, 9, 10, 11, 12, 13]);
		expect(excerpt).toMatchObject({ before: true, after: true });
	});

	it('shows a table with the heading above it', () => {
		const excerpt = excerptAround([paragraph('一'), paragraph('三、申请'), table(4), paragraph('四')], { block: 2, row: 3, cell: 0 });
		expect(excerpt.blocks.map(({ index }) => index)).toStrictEqual([1, 2]);
	});

	it('always holds the passage', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(29), (length, block) => {
				fc.pre(block < length);
				const blocks = Array.from({ length }, () => paragraph('x'));
				expect(excerptAround(blocks, { block, start: 0, end: 1 }).blocks.some(({ index }) => index === block)).toBe(true);
			})
		);
	});
});

it('splits a text without losing a character', () => {
	expect(splitText('推送51条', { block: 0, start: 2, end: 4 })).toStrictEqual(['推送', '51', '条']);
	expect(splitText('0', { block: 0, row: 0, cell: 0 })).toStrictEqual(['', '0', '']);
});
