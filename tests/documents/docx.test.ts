import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DocumentError } from '../../src/documents/document-error';
import { readDocument } from '../../src/documents/read-document';
import { forgeDocuments } from '../../src/forge/forge-documents';
import { inventCity } from '../../src/forge/place/invent-city';

const [FILE] = forgeDocuments(inventCity(3, 'docx'), { townships: 3, years: { from: 2023, to: 2023 }, seed: 'docx', formats: ['docx'] });
if (FILE === undefined) throw new Error('nothing was written');
const { bytes: WHOLE } = FILE;

const withMain = (xml: Uint8Array): Uint8Array =>
	zipSync({
		'[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
		'word/document.xml': xml
	});

async function code(bytes: Uint8Array, name = 'a.docx'): Promise<string | null> {
	return readDocument(bytes, name).then(
		() => null,
		(error: unknown) => (error instanceof DocumentError ? error.code : 'another error')
	);
}

describe('docx', () => {
	it('is known by its content and keeps tables with their spans', async () => {
		const { blocks, mediaType } = await readDocument(WHOLE, 'saved as.txt');
		expect(mediaType).toContain('wordprocessingml');
		const requests = blocks.find((block) => block.kind === 'table' && block.rows.length > 20);
		expect(requests?.kind === 'table' && requests.rows[0]?.[0]).toMatchObject({ rowSpan: 3, colSpan: 3 });
	});
	it('is unpacked only as far as words go: pictures and macros are left alone', async () => {
		const text = '<w:p><w:r><w:t>正文</w:t></w:r></w:p>';
		const main = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${text}</w:body></w:document>`;
		const { blocks } = await readDocument(
			zipSync({
				'[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
				'word/document.xml': strToU8(main),
				'word/media/image1.png': new Uint8Array(70_000_000),
				'../../escape.xml': strToU8('<x/>')
			}),
			'a.docx'
		);
		expect(blocks).toEqual([{ kind: 'paragraph', text: '正文' }]);
	});
	it('that unpacks to more than any report is refused before it has', async () => {
		expect(await code(withMain(new Uint8Array(70_000_000)))).toBe('too_large');
	});
	it('that is cut off, garbled or no Word document is named as such, never taken for an empty one', async () => {
		for (const share of [0.2, 0.5, 0.8])
			expect(await code(WHOLE.slice(0, Math.floor(WHOLE.length * share))), String(share)).toBe('damaged_file');
		expect(await code(withMain(strToU8('no markup')))).toBe('damaged_file');
		expect(await code(zipSync({ 'a.xml': strToU8('<a/>') }))).toBe('unsupported_format');
	});
	it('locked by a password says so', async () => {
		const name = Buffer.from('EncryptedPackage', 'utf16le');
		expect(await code(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...name]))).toBe('password_protected');
	});
});
