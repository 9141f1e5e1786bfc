import type { SourceDocument } from '../core/model/block';
import { DocumentError } from './document-error';
import type { DocumentFormat } from './document-format';
import { FORMATS } from './formats';
import { damaged } from './damaged';

/**
 * Turns a file's bytes into blocks; the format is taken from the content first, then from the name.
 * @param name file name without folders
 * @throws DocumentError when the file is empty, damaged, too large or locked, its encoding cannot be read or its format is not known
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<SourceDocument> {
	if (bytes.length === 0) throw new DocumentError('empty_file', `${name}：文件是空的。 The file is empty.`);
	const format = FORMATS.find((f) => f.matches(bytes, name));
	if (format === undefined)
		throw new DocumentError(
			'unknown_format',
			`${name}：不是纯文本、网页、Word 文档（docx）或表格（xlsx、csv）。 Neither plain text, a web page, a Word document (docx) nor a sheet (xlsx, csv).`
		);
	const document = await blocksOf(format, bytes, name);
	if (!document.blocks.some(hasContent)) throw new DocumentError('empty_file', `${name}：文件中没有文字。 There is no text in the file.`);
	return document;
}

async function blocksOf(format: DocumentFormat, bytes: Uint8Array, name: string): Promise<SourceDocument> {
	try {
		return await format.read(bytes, name);
	} catch (error) {
		// Readers throw these for what lies beyond the end, or deeper than anything does.
		throw error instanceof RangeError ? damaged(name, error) : error;
	}
}

/** A picture may hold the text. */
function hasContent(block: SourceDocument['blocks'][number]): boolean {
	if (block.kind === 'table') return block.rows.some((row) => row.some((cell) => cell.text.trim() !== ''));
	return block.kind === 'picture' || block.text.trim() !== '';
}
