import { compose } from './compose';
import type { Part } from './composition';
import { fileOf } from './file-of';
import { gridMatrix } from './grid-matrix';
import type { Grid } from './table-grid';
import type { Writer } from './writer';

function tableLines(grid: Grid): readonly string[] {
	return gridMatrix(grid).map((line) => line.map((place) => place?.text ?? '').join('\t'));
}

function partLines(part: Part): readonly string[] {
	if (part.kind === 'picture') return [];
	return part.kind === 'table' ? ['', ...tableLines(part.grid), ''] : [part.text];
}

/** Plain text as copied from a word processor: one table row a line, cells parted by tabs, places under a span empty. */
export const writeTabbedText: Writer = (report, style) => {
	const { title, parts, signature } = compose(report, true);
	const lines = parts.flatMap(partLines);
	return fileOf(report, 'txt', [title, '', ...lines, '', ...signature], style);
};
