import { compose } from './compose';
import type { Part } from './composition';
import { fileOf } from './file-of';
import { charsetOf, htmlText, spans } from './html-text';
import type { Grid } from './table-grid';
import type { Writer } from './writer';

function tableLines(grid: Grid): readonly string[] {
	const rows = grid.rows.map((row) => `<tr>${row.map((cell) => `<td${spans(cell)}>${htmlText(cell.text)}</td>`).join('')}</tr>`);
	return ['<table border="1" cellspacing="0">', '<tbody>', ...rows, '</tbody>', '</table>'];
}

function partLines(part: Part): readonly string[] {
	if (part.kind === 'table') return tableLines(part.grid);
	if (part.kind === 'picture') return ['<p><img src="table.png"></p>'];
	if (part.kind === 'paragraph') return [`<p>${htmlText(part.text)}</p>`];
	return [part.level === 1 ? `<h2>${htmlText(part.text)}</h2>` : `<p><strong>${htmlText(part.text)}</strong></p>`];
}

/** An article page: one clean table a section with merged cells, the date in a line under the title. */
export const writeArticlePage: Writer = (report, style) => {
	const { title, parts, signature } = compose(report, false);
	const { body, published } = report;
	const lines = [
		'<!DOCTYPE html>',
		'<html lang="zh-CN">',
		'<head>',
		`<meta charset="${charsetOf(style)}">`,
		`<title>${htmlText(title)}_${body.county}人民政府</title>`,
		'</head>',
		'<body>',
		'<div class="article">',
		`<h1>${htmlText(title)}</h1>`,
		`<div class="info"><span>来源：${body.place}</span>${published === null ? '' : `<span>发布时间：${published} 09:30</span>`}<span>字体：大 中 小</span></div>`,
		'<div class="content" id="zoom">',
		...parts.flatMap(partLines),
		...signature.map((line) => `<p style="text-align:right">${htmlText(line)}</p>`),
		'</div>',
		'</div>',
		'</body>',
		'</html>'
	];
	return fileOf(report, 'html', lines, style);
};
