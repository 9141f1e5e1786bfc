import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/documents/decode-text';
import { DocumentError } from '../../src/documents/document-error';

const TEXT = '政府信息公开 2023年\n主动公开12条';

function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
	const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
	return new Uint8Array(little ? bytes : bytes.swap16());
}

describe('decodeText', () => {
	it.each<[string, Uint8Array]>([
		['utf-8', Buffer.from(TEXT)],
		['utf-8 with mark', Buffer.from(`\ufeff${TEXT}`)],
		['utf-16 little endian with mark', utf16(TEXT, true, true)],
		['utf-16 big endian with mark', utf16(TEXT, false, true)],
		['utf-16 little endian', utf16(TEXT, true, false)],
		['utf-16 big endian', utf16(TEXT, false, false)]
	])('reads %s', (_, bytes) => {
		expect(decodeText(bytes, 'a.txt')).toBe(TEXT);
	});

	it('reads GB18030, four-byte characters too', () => {
		const bytes = new Uint8Array([0xd5, 0xfe, 0xb8, 0xae, 0x32, 0x33, 0xc4, 0xea, 0x95, 0x32, 0x82, 0x36]);
		expect(decodeText(bytes, 'a.txt')).toBe('政府23年𠀀');
	});

	it('goes by the declaration for other encodings', () => {
		const head = Buffer.from('<meta charset="big5">');
		expect(decodeText(new Uint8Array([...head, 0xb3, 0xf8, 0xa7, 0x69]), 'a.html')).toBe('<meta charset="big5">報告');
	});

	it('does not believe a declaration that UTF-8 bytes contradict', () => {
		const page = '<meta charset="gb2312">报告';
		expect(decodeText(Buffer.from(page), 'a.html')).toBe(page);
	});

	it('says so when nothing fits', () => {
		const bytes = new Uint8Array([0xff, 0x00, 0x81, 0xff, 0xff, 0x80, 0xff]);
		expect(() => decodeText(bytes, 'odd.txt')).toThrow(DocumentError);
		expect(() => decodeText(bytes, 'odd.txt')).toThrow(/odd\.txt/);
	});
});
