import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { DocumentError } from './document-error';
import type { DocumentFormat } from './document-format';
import { findPublished } from './find-published';
import { isArchiveWith, openArchive } from './open-archive';
import { readMarkup } from './read-markup';

const MAIN_PART = 'word/document.xml';
/** Parts that hold words, tables and how they hang together; pictures, fonts and macros are left packed. */
const PARTS = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[\w-]+\.xml(?:\.rels)?)$/;

/** A Word document of 2007 and later: paragraphs and tables with their spans in reading order. */
export const docx: DocumentFormat = {
	matches: (bytes) => isArchiveWith(bytes, MAIN_PART),
	async read(bytes, name) {
		const parts = openArchive(bytes, name, (path) => PARTS.test(path));
		const markup = await toMarkup(zipSync(parts, { level: 0 }), name);
		const { blocks } = readMarkup(markup);
		return {
			name,
			mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
			title: null,
			published: findPublished(blocks),
			blocks
		};
	}
};

async function toMarkup(bytes: Uint8Array, name: string): Promise<string> {
	// The converter takes `buffer` in Node and `arrayBuffer` in a browser.
	const input = { buffer: bytes, arrayBuffer: bytes.buffer } as unknown as Parameters<typeof mammoth.convertToHtml>[0];
	try {
		const { value } = await mammoth.convertToHtml(input, {
			convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
			externalFileAccess: false
		});
		return value;
	} catch (cause) {
		throw new DocumentError(
			'damaged_file',
			`${name}：Word 文档的内容无法读取，请用 Word 另存后再试。 The content of the Word document cannot be read; save it again with Word.`,
			{ cause }
		);
	}
}
