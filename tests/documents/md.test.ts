import { describe, expect, it } from 'vitest';
import { md } from '../../src/documents/md';
import { readDocument } from '../../src/documents/read-document';
import { shapeOf } from './shape-of';

/** Paragraphs as text, tables as rows of cells; empty lines are left out. */
function shape(source: string): readonly unknown[] {
	return shapeOf(md.read(Buffer.from(source), 'a.md').blocks).filter((block) => block !== '');
}

describe('md', () => {
	it('takes the signs off words and leaves their text', () => {
		expect(shape('# 一、总体情况\n\n**全年**公开 120 条\\*，__其中__ 3&lt;5\n> 引文')).toEqual([
			'一、总体情况',
			'全年公开 120 条*，其中 3<5',
			'引文'
		]);
	});
	it('reads pipe tables, blank cells and breaks within cells included', () => {
		expect(shape('| 项目 | 件数 |\n|:--|--:|\n| 规章 |  |\n| 行政<br>许可 | 5 |\n正文')).toEqual([
			[
				['项目', '件数'],
				['规章', ''],
				['行政\n许可', '5']
			],
			'正文'
		]);
	});
	it('reads badly cut ones: without outer bars, without the line under the head, with bars in words', () => {
		expect(shape('规章 | 0 | 0\n行政规范性文件 | 1 | 2')).toEqual([
			[
				['规章', '0', '0'],
				['行政规范性文件', '1', '2']
			]
		]);
		expect(shape('| 甲 \\| 乙 | 1 |\n| 丙 | 2')).toEqual([
			[
				['甲 | 乙', '1'],
				['丙', '2']
			]
		]);
	});
	it('reads tables written in HTML with their spans, also one that is cut off', () => {
		const { blocks } = md.read(Buffer.from('前\n<table><tr><td colspan="2">甲</td></tr><tr><td>1</td><td>2</td></tr></table>\n后'), 'a.md');
		expect(blocks.map(({ kind }) => kind).filter((kind) => kind === 'table')).toHaveLength(1);
		expect(blocks.find(({ kind }) => kind === 'table')).toMatchObject({
			rows: [[{ text: '甲', colSpan: 2 }], [{ text: '1' }, { text: '2' }]]
		});
		expect(shape('<table><tr><td>甲</td><td>3</td></tr>')).toEqual([[['甲', '3']]]);
	});
	it('leaves a bar in a sentence alone', () => {
		expect(shape('首页 | 政府信息公开')).toEqual(['首页 | 政府信息公开']);
	});
	it('is known by its tables where the name does not tell', async () => {
		const table = Buffer.from('| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n');
		expect((await readDocument(table, 'a.txt')).mediaType).toBe('text/markdown');
		expect((await readDocument(Buffer.from('首页 | 公开\n---\n一、总体情况'), 'a.txt')).mediaType).toBe('text/plain');
	});
});
