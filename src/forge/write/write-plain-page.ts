import { chineseDate } from '../prose/chinese-date';
import { compose } from './compose';
import type { Part } from './composition';
import { fileOf } from './file-of';
import { charsetOf, htmlText, spans } from './html-text';
import type { Grid } from './table-grid';
import type { Writer } from './writer';

function tableLines(grid: Grid): readonly string[] {
	return [
		'<table>',
		...grid.rows.flatMap((row) => ['<tr>', ...row.map((cell) => `<td${spans(cell)}>${htmlText(cell.text)}`)]),
		'</table>',
		'<br>'
	];
}

function partLines(part: Part): readonly string[] {
	if (part.kind === 'table') return tableLines(part.grid);
	if (part.kind === 'picture') return ['<p><img src="table.png"></p>'];
	const text = htmlText(part.text);
	if (part.kind === 'paragraph') return [`\u3000\u3000${text}<br>`];
	return [part.level === 1 ? `<br><b>${text}</b><br>` : `\u3000\u3000<b>${text}</b>。<br>`];
}

/** A bare page: line breaks instead of paragraphs, bold headings, end tags left out, table two as several tables. */
export const writePlainPage: Writer = (report, style) => {
	const { title, parts, signature } = compose(report, true);
	const lines = [
		'<html>',
		`<head><meta http-equiv="Content-Type" content="text/html; charset=${charsetOf(style)}"><title>${htmlText(title)}</title></head>`,
		'<body>',
		`<center><font size="5">${htmlText(title)}</font></center>`,
		...(report.published === null ? [] : [`<center>发布日期：${chineseDate(report.published)}</center>`]),
		'<div>',
		...parts.flatMap(partLines),
		...signature.map((line) => `${htmlText(line)}<br>`),
		'</div>',
		'</body>',
		'</html>'
	];
	return fileOf(report, 'html', lines, style);
};
