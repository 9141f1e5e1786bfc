import type { InventedReport } from '../facts/invented-report';
import { compose } from './compose';
import type { Composition, Part } from './composition';
import { fileOf } from './file-of';
import { charsetOf, htmlText, spans } from './html-text';
import type { Grid, GridCell } from './table-grid';
import type { DocumentStyle, Writer } from './writer';

const SPACE = '<o:p></o:p>';

function wordParagraph(text: string, extra = ''): string {
	return `<p class="MsoNormal"${extra}><span style="font-size:16.0pt;font-family:仿宋_GB2312">${htmlText(text)}</span>${SPACE}</p>`;
}

function wordCell(cell: GridCell): string {
	return `<td${spans(cell)} valign="center" style="border:1px solid #000;padding:0 7px">${wordParagraph(cell.text, ' align="center"')}</td>`;
}

function tableLines(grid: Grid): readonly string[] {
	const rows = grid.rows.flatMap((row) => ['<tr style="height:24.0pt">', ...row.map(wordCell), '</tr>']);
	return [
		'<div align="center">',
		'<table class="MsoNormalTable" border="1" cellspacing="0" cellpadding="0">',
		...rows,
		'</table>',
		'</div>'
	];
}

function partLines(part: Part): readonly string[] {
	if (part.kind === 'table') return tableLines(part.grid);
	if (part.kind === 'picture') return ['<p><img src="table.png"></p>'];
	return [wordParagraph(part.text, part.kind === 'paragraph' ? ' style="text-indent:32.0pt"' : '')];
}

function head(report: InventedReport, title: string, style: DocumentStyle): readonly string[] {
	const { body, published } = report;
	return [
		'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
		'<html xmlns="http://www.w3.org/1999/xhtml" xmlns:o="urn:schemas-microsoft-com:office:office">',
		'<head>',
		`<meta http-equiv="Content-Type" content="text/html; charset=${charsetOf(style)}" />`,
		`<meta name="SiteName" content="${body.county}人民政府门户网站" />`,
		`<meta name="ArticleTitle" content="${htmlText(title)}" />`,
		...(published === null ? [] : [`<meta name="PubDate" content="${published} 15:42:07" />`]),
		`<title>${htmlText(title)}-${body.county}人民政府门户网站</title>`,
		'<style type="text/css">.nav li{float:left}</style>',
		'<script type="text/javascript">var siteHits = 20230115;</script>',
		'</head>'
	];
}

function article({ title, parts, signature }: Composition): readonly string[] {
	return [
		`<div class="arc_title">${htmlText(title)}</div>`,
		'<!--ZOOM-->',
		...parts.flatMap(partLines),
		...signature.map((line) => wordParagraph(line, ' align="right"')),
		'<!--/ZOOM-->'
	];
}

/** A portal page: menu, path and side column round the article, layout tables, word-processor mark-up, the date in a meta tag. */
export const writePortalPage: Writer = (report, style) => {
	const composition = compose(report, false);
	const { county } = report.body;
	const menu = ['首页', '政务公开', '办事服务', '互动交流', '领导信箱', '数据开放'];
	const lines = [
		...head(report, composition.title, style),
		'<body>',
		`<div class="top"><a href="/">${county}人民政府门户网站</a> 今天是 <span id="today"></span></div>`,
		`<ul class="nav">${menu.map((item) => `<li><a href="#">${item}</a></li>`).join('')}</ul>`,
		'<div class="path">当前位置：<a href="/">首页</a> &gt; <a href="#">政务公开</a> &gt; <a href="#">政府信息公开年报</a></div>',
		'<table width="1000" border="0" cellspacing="0" cellpadding="0" align="center"><tr>',
		'<td width="220" valign="top"><table border="0" width="100%">',
		...['政府信息公开指南', '政府信息公开制度', '法定主动公开内容', '政府信息公开年报', '依申请公开'].map(
			(item) => `<tr><td><a href="#">${item}</a></td></tr>`
		),
		'</table></td>',
		'<td valign="top"><table border="0" width="100%"><tr><td class="article">',
		...article(composition),
		'</td></tr></table></td>',
		'</tr></table>',
		`<div class="foot"><p>主办：${county}人民政府办公室\u3000网站标识码：${report.body.countyCode}0001</p><p>相关链接：<a href="#">上级政府网站</a></p></div>`,
		'</body>',
		'</html>'
	];
	return fileOf(report, 'html', lines, style);
};
