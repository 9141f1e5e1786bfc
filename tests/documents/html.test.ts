import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../src/core/model/block';
import { html } from '../../src/documents/html';
import { shapeOf } from './shape-of';

function read(body: string, head = ''): SourceDocument {
	return html.read(Buffer.from(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`), 'a.html');
}

function shape(body: string): readonly unknown[] {
	return shapeOf(read(body).blocks);
}

describe('the HTML format', () => {
	it('joins the pieces of a sentence and drops scripts and styles', () => {
		expect(shape('<p>公开<span>2</span><span>4</span>条<script>x()</script><style>p{}</style></p>')).toEqual(['公开24条']);
	});

	it('keeps line breaks and printed blanks, folds those of the source', () => {
		expect(shape('<div>  一\n   二<br>　三&nbsp;</div>')).toEqual(['一 二\n　三\u00a0']);
	});

	it('reads cells with their spans', () => {
		const [table] = read('<table><tr><td rowspan="2" colspan="3">甲</td><th>乙</th></tr><tr><td></td></tr></table>').blocks;
		expect(table).toEqual({
			kind: 'table',
			rows: [
				[
					{ text: '甲', rowSpan: 2, colSpan: 3 },
					{ text: '乙', rowSpan: 1, colSpan: 1 }
				],
				[{ text: '', rowSpan: 1, colSpan: 1 }]
			]
		});
	});

	it('reads one paragraph a cell, and cells whose end tags are left out', () => {
		expect(shape('<table><tr><td><p>结果</p><p>维持</p></td><td> 0 </td></tr></table>')).toEqual([[['结果\n维持', '0']]]);
		expect(shape('<table><tr><td>规章<td>0<td><tr><td>文件<td>1<td>2</table>尾')).toEqual([
			[
				['规章', '0', ''],
				['文件', '1', '2']
			],
			'尾'
		]);
	});

	it('unfolds tables that lay out a page', () => {
		const data = '<table><tr><td>甲</td><td>1</td></tr></table>';
		expect(shape(`<table><tr><td><p>左</p></td><td><p>前</p>${data}<p>后</p></td></tr></table>`)).toEqual([
			'左',
			'前',
			[['甲', '1']],
			'后'
		]);
		expect(shape('<table><tr><td><p>一段</p><p>二段</p></td></tr></table>')).toEqual(['一段', '二段']);
		const prose = Array.from({ length: 5 }, (_, i) => `<p>${i}${'文'.repeat(60)}</p>`).join('');
		expect(shape(`<table><tr><td>栏</td><td>${prose}</td></tr></table>`)).toHaveLength(6);
	});

	it('survives markup that is open at the end or closed too often', () => {
		expect(shape('</td></table><p>甲</p><table><tr><td>乙</td><td>丙')).toEqual(['甲', [['乙', '丙']]]);
	});

	it('takes title and publication date from the head', () => {
		expect(read('<p>文</p>', '<title> 某报告 </title><meta name="PubDate" content="2024-01-17 10:00">')).toMatchObject({
			title: '某报告',
			published: '2024-01-17'
		});
		expect(read('<p>文</p>')).toMatchObject({ title: null, published: null });
	});

	it.each([
		['<p>发布日期：2024-01-25 16:46:14</p>', '2024-01-25'],
		['<p>来源：县政府　时间：2024年1月5日</p>', '2024-01-05'],
		['<table><tr><td>公开日期</td><td><publishtime>2024-01-17</publishtime></td></tr></table>', '2024-01-17'],
		['<p>采集时间：2025-12-30</p>', null],
		['<p>发布日期：2024-13-45</p>', null],
		['<p>发布日期：2023-02-29</p>', null],
		['<p>浏览次数：2024</p>', null]
	])('finds the date line in %s', (body, expected) => {
		expect(read(`${body}<p>正文</p>`).published).toBe(expected);
	});

	it('keeps the place of pictures but for icons, and takes a cell that holds one for unreadable, not for blank', () => {
		expect(shape('<p>甲<img src="a.png">乙</p><img width="16" src="b.png"><p>丙</p>')).toEqual(['甲乙', '[picture]', '丙']);
		expect(shape('<table><tr><td>规章</td><td><img src="0.png"></td><td></td></tr></table>')).toEqual([[['规章', '\ufffd', '']]]);
	});
});
