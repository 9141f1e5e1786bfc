import { compose } from './compose';
import type { Part } from './composition';
import { gridMatrix, type MatrixPlace } from './grid-matrix';
import { OFFICE_TYPE, officeFile } from './office-file';
import type { Grid } from './table-grid';
import type { Writer } from './writer';
import { xmlText } from './xml-text';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function paragraph(text: string, bold = false): string {
	const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${xmlText(line)}</w:t>`);
	return `<w:p><w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}${lines.join('<w:br/>')}</w:r></w:p>`;
}

/** The cell that stands at a place or covers it from above. */
function ownerOf(matrix: readonly (readonly MatrixPlace[])[], row: number, column: number): NonNullable<MatrixPlace> {
	const owner = matrix
		.slice(0, row + 1)
		.map((line) => line[column])
		.filter((place) => place != null)
		.at(-1);
	if (owner == null) throw new RangeError(`nothing covers row ${row}, column ${column}`);
	return owner;
}

function tableRow(matrix: readonly (readonly MatrixPlace[])[], row: number): string {
	const cells: string[] = [];
	const line = matrix[row] ?? [];
	for (let column = 0; column < line.length;) {
		const place = line[column] ?? null;
		const { rowSpan, colSpan } = place ?? ownerOf(matrix, row, column);
		const span = colSpan > 1 ? `<w:gridSpan w:val="${colSpan}"/>` : '';
		const merge = place === null ? '<w:vMerge/>' : rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : '';
		cells.push(`<w:tc><w:tcPr>${span}${merge}</w:tcPr>${paragraph(place?.text ?? '')}</w:tc>`);
		column += colSpan;
	}
	return `<w:tr>${cells.join('')}</w:tr>`;
}

function table(grid: Grid): string {
	const matrix = gridMatrix(grid);
	const columns = Array.from({ length: grid.width }, () => '<w:gridCol/>').join('');
	return `<w:tbl><w:tblPr/><w:tblGrid>${columns}</w:tblGrid>${matrix.map((_, row) => tableRow(matrix, row)).join('')}</w:tbl>${paragraph('')}`;
}

function partXml(part: Part): string {
	if (part.kind === 'picture') return '';
	return part.kind === 'table' ? table(part.grid) : paragraph(part.text, part.kind === 'heading');
}

/** A Word document: headings in bold, merged cells as the word processor merges them, table two as several tables. */
export const writeDocx: Writer = (report) => {
	const { title, parts, signature } = compose(report, true);
	const body = [paragraph(title, true), ...parts.map(partXml), ...signature.map((line) => paragraph(line))].join('');
	const xml = `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`;
	const type = `${OFFICE_TYPE}.wordprocessingml.document.main+xml`;
	return officeFile(`${report.body.id}-${report.year}.docx`, [{ path: 'word/document.xml', type, xml }]);
};
