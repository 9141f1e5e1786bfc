import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read-document';

const HEAD =
	'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="----=_next"; type="text/html"\r\n\r\nThis is a message.\r\n\r\n';
const part = (headers: string, body: string): string => `------=_next\r\n${headers}\r\n\r\n${body}\r\n`;
const PICTURE = part('Content-Type: image/png\r\nContent-Transfer-Encoding: base64', 'iVBORw0KGgo=');
const END = '------=_next--\r\n';

async function read(text: string, name = 'a.doc') {
	return readDocument(Buffer.from(text, 'latin1'), name);
}

describe('mht', () => {
	it('gives the page in it, its bytes written with = and in the charset named', async () => {
		const page = part(
			'Content-Location: file:///x.htm\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Type: text/html; charset="gb2312"',
			'<html><table><tr><td width=3D1>=B9=E6=D5=\r\n=C2</td><td>3</td></tr></table></html>'
		);
		const document = await read(`${HEAD}${page}${PICTURE}${END}`);
		expect(document.mediaType).toBe('text/html');
		expect(document.blocks).toMatchObject([{ kind: 'table', rows: [[{ text: '规章' }, { text: '3' }]] }]);
	});

	it('gives a page in base64, and one in parts of parts', async () => {
		const base64 = Buffer.from('<p>正文</p>').toString('base64');
		const inner = `${part('Content-Type: text/html\r\nContent-Transfer-Encoding: base64', base64)}${END}`.replaceAll('_next', '_inner');
		const outer = part('Content-Type: multipart/alternative; boundary="----=_inner"', inner);
		expect((await read(`From: <x>\nSubject: y\n\tz\n${HEAD}${PICTURE}${outer}${END}`, 'a.mht')).blocks).toEqual([
			{ kind: 'paragraph', text: '正文' }
		]);
	});

	it('without a page is damaged', async () => {
		await expect(read(`${HEAD}${PICTURE}${END}`)).rejects.toMatchObject({ code: 'damaged_file' });
		await expect(read(HEAD)).rejects.toMatchObject({ code: 'damaged_file' });
	});

	it('is not what a text is that speaks of it', async () => {
		expect((await read('a note\nContent-Type: text/html\n', 'a.txt')).mediaType).toBe('text/plain');
	});
});
