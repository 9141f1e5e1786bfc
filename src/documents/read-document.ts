import type { SourceDocument } from '../core/model/block';
import { DocumentError } from './document-error';
import { FORMATS } from './formats';
import { sniffUnsupported } from './sniff-unsupported';

/**
 * Turns a file's bytes into blocks; the format is taken from the content first, then from the name.
 * @param name file name without folders
 * @throws DocumentError when the file is empty, its encoding cannot be read or its format is not known
 */
export function readDocument(bytes: Uint8Array, name: string): SourceDocument {
	if (bytes.length === 0) throw new DocumentError('empty_file', `${name}：文件是空的。 The file is empty.`);
	const unsupported = sniffUnsupported(bytes, name);
	if (unsupported !== null)
		throw new DocumentError(
			'unsupported_format',
			`${name}：暂不支持 ${unsupported} 格式，请另存为网页或纯文本。 ${unsupported} cannot be read yet; save it as a web page or plain text.`
		);
	const format = FORMATS.find((f) => f.matches(bytes, name));
	if (format === undefined)
		throw new DocumentError('unknown_format', `${name}：既不是纯文本，也不是网页。 Neither plain text nor a web page.`);
	const document = format.read(bytes, name);
	if (!document.blocks.some(hasText)) throw new DocumentError('empty_file', `${name}：文件中没有文字。 There is no text in the file.`);
	return document;
}

function hasText(block: SourceDocument['blocks'][number]): boolean {
	return block.kind === 'paragraph' ? block.text.trim() !== '' : block.rows.some((row) => row.some((cell) => cell.text.trim() !== ''));
}
