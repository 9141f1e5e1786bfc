import Papa from 'papaparse';
import type { SourceDocument } from '../core/model/block';
import { decodeText } from './decode-text';
import { DocumentError } from './document-error';
import type { DocumentFormat } from './document-format';
import { findPublished } from './find-published';
import { sheetBlocks } from './sheet-blocks';

/** What stands between cells where the name does not tell: as spreadsheets save it, tabs and semicolons included. */
export const DELIMITERS = [',', '\t', ';'];

/** A sheet saved as text (csv, tsv): rows of cells as tables, a cell alone as a paragraph. */
export const csv = {
	matches: (_bytes: Uint8Array, name: string): boolean => /\.(csv|tsv|tab)$/i.test(name),
	read(bytes: Uint8Array, name: string): SourceDocument {
		const delimiter = /\.csv$/i.test(name) ? '' : '\t';
		const { data, errors } = Papa.parse<string[]>(decodeText(bytes, name), { delimiter, delimitersToGuess: DELIMITERS });
		if (errors.some(({ type }) => type === 'Quotes')) throw unpaired(name);
		const rows = new Map(data.map((cells, row) => [row, cells.map((text, column) => ({ column, text }))]));
		const blocks = sheetBlocks({ rows, merges: [] });
		return { name, mediaType: 'text/csv', title: null, published: findPublished(blocks), blocks };
	}
} satisfies DocumentFormat;

/** Where a quote is not closed nobody knows where the cell ends. */
function unpaired(name: string): DocumentError {
	return new DocumentError(
		'damaged_file',
		`${name}：CSV 的引号不成对，看不出单元格到哪里为止。 Quotes in the CSV do not pair, so that it cannot be told where a cell ends.`
	);
}
