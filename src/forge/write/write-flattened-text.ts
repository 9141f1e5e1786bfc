import { deviateLines } from '../deviate/deviations';
import { compose } from './compose';
import type { Part } from './composition';
import { fileOf } from './file-of';
import { gridMatrix, type MatrixPlace } from './grid-matrix';
import type { Grid } from './table-grid';
import type { Writer } from './writer';

/** Column labels that narrow columns wrap after their second character. */
const NARROW = /^(商业企业|科研机构|结果维持|结果纠正|其他结果|尚未审结)$/;

/** Stands for an empty figure cell, which unlike a covered place is a cell of its own. */
const EMPTY_CELL = '\u00a0 ';

function placeLines(place: MatrixPlace): readonly string[] {
	if (place === null) return ['\t'];
	if (place.isFigure) return [`\t${place.text === '' ? EMPTY_CELL : place.text}`];
	return [`\t${place.text.replace(NARROW, (text) => `${text.slice(0, 2)}\n${text.slice(2)}`)}`];
}

/** The places of a row; of those that spans cover only the ones before its first cell leave a line. */
function rowLines(row: readonly MatrixPlace[]): readonly string[] {
	const first = row.findIndex((place) => place !== null);
	return ['', ...row.flatMap((place, i) => (place === null && i > first ? [] : placeLines(place)))];
}

function tableLines(grid: Grid): readonly string[] {
	return gridMatrix(grid).flatMap(rowLines);
}

function partLines(part: Part): readonly string[] {
	if (part.kind === 'table') return [...tableLines(part.grid), ''];
	if (part.kind === 'picture') return [];
	return [part.kind === 'heading' ? part.text : `\u3000\u3000${part.text}`];
}

/** Plain text as a web page saved as text: every table cell on a line of its own after a tab, an empty line before each row. */
export const writeFlattenedText: Writer = (report, style) => {
	const { title, parts, signature } = compose(report, false);
	return fileOf(report, 'txt', deviateLines(report, [title, ...parts.flatMap(partLines), ...signature]), style);
};
