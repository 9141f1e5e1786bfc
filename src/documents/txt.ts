import type { Block, SourceDocument } from '../core/model/block';
import { decodeText } from './decode-text';
import type { DocumentFormat } from './document-format';
import { findPublished } from './find-published';

/** Plain text: each line a paragraph block, tabs and spaces kept, empty lines kept as empty paragraphs. */
export const txt = {
	matches: (_bytes: Uint8Array, name: string): boolean => /\.(txt|text)$/i.test(name) || !/\.\w{1,5}$/.test(name),
	read(bytes: Uint8Array, name: string): SourceDocument {
		const blocks: Block[] = decodeText(bytes, name)
			.split(/\r\n|[\n\r\f\u2028]/)
			.map((text) => ({ kind: 'paragraph', text }));
		return { name, mediaType: 'text/plain', title: null, published: findPublished(blocks), blocks };
	}
} satisfies DocumentFormat;
