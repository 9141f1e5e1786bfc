import { describe, expect, it } from 'vitest';
import { DocumentError } from '../../src/documents/document-error';
import { readDocument } from '../../src/documents/read-document';

async function code(bytes: Uint8Array, name: string): Promise<string | null> {
	try {
		await readDocument(bytes, name);
		return null;
	} catch (error) {
		return error instanceof DocumentError ? error.code : 'another error';
	}
}

describe('readDocument', () => {
	it.each<[string, string, readonly number[] | string]>([
		['empty_file', 'a.txt', ''],
		['empty_file', 'a.txt', ' \n　\n'],
		['empty_file', 'a.html', '<html><body><script>1</script></body></html>'],
		['damaged_file', 'a.pdf', '%PDF-1.7'],
		['damaged_file', 'a.txt', '%PDF-1.7'],
		['unsupported_format', 'a.docx', [0x50, 0x4b, 3, 4]],
		['unsupported_format', 'a.zip', [0x50, 0x4b, 3, 4]],
		['unsupported_format', 'a.doc', [0xd0, 0xcf, 0x11, 0xe0]],
		['unknown_format', 'a.odd', 'a,b'],
		['wrong_encoding', 'a.txt', [0xff, 0x00, 0x81, 0xff, 0xff, 0x80, 0xff]]
	])('%s: %s', async (expected, name, content) => {
		expect(await code(typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content), name)).toBe(expected);
	});

	it('knows a page by its content, whatever its name', async () => {
		const document = await readDocument(Buffer.from('<!DOCTYPE html><p>正文</p>'), 'report.txt');
		expect(document).toMatchObject({ mediaType: 'text/html', blocks: [{ kind: 'paragraph', text: '正文' }] });
	});

	it('keeps text lines as they are', async () => {
		const document = await readDocument(Buffer.from('标题\r\n\t　0 \n\n尾'), 'a.txt');
		expect(document.mediaType).toBe('text/plain');
		expect(document.blocks.map((b) => (b.kind === 'paragraph' ? b.text : ''))).toEqual(['标题', '\t　0 ', '', '尾']);
	});
});
