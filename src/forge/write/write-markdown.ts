import { compose } from './compose';
import type { Part } from './composition';
import { fileOf } from './file-of';
import { gridMatrix } from './grid-matrix';
import type { Grid } from './table-grid';
import type { Writer } from './writer';

/** Text that Markdown shows as it is. */
const plain = (text: string): string =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replace(/[\\|*_`]/g, '\\$&')
		.replaceAll('\n', '<br>');

function tableLines(grid: Grid): readonly string[] {
	const [head = '', ...rows] = gridMatrix(grid).map((line) => `| ${line.map((place) => plain(place?.text ?? '')).join(' | ')} |`);
	return ['', head, `|${' --- |'.repeat(grid.width)}`, ...rows, ''];
}

function partLines(part: Part): readonly string[] {
	if (part.kind === 'table') return tableLines(part.grid);
	if (part.kind === 'picture') return ['![](table.png)', ''];
	return part.kind === 'heading' ? [`${part.level === 1 ? '##' : '###'} ${plain(part.text)}`, ''] : [plain(part.text), ''];
}

/** Markdown as a converter makes it of a page: pipe tables, places under a span empty, table two as several tables. */
export const writeMarkdown: Writer = (report, style) => {
	const { title, parts, signature } = compose(report, true);
	return fileOf(report, 'md', [`# ${plain(title)}`, '', ...parts.flatMap(partLines), ...signature.map(plain)], style);
};
