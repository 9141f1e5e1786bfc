import type { SourceDocument } from '../core/model/block';
import { decodeText } from './decode-text';
import type { DocumentFormat } from './document-format';
import { readPage } from './html';
import { latin1 } from './latin1';
import { damaged } from './damaged';

const HEAD = 4096;
/** Headers have no byte from here on. */
const NOT_ASCII = 0x80;
/** Headers from the first line on, long ones going on in the next; one of them tells. */
const START = /^(?:[\w-]+:[^\n]*\n|[ \t][^\n]*\n|\r?\n)*?(?:MIME-Version|Content-Type):/i;
const TYPE = /^Content-Type:\s*(?:multipart\/(?:related|alternative|mixed)|text\/html)/im;
/** Parts lie in parts no deeper in what browsers and Word save. */
const DEEPEST = 4;

interface Part {
	/** Names in small letters; a line that goes on is one line. */
	readonly headers: ReadonlyMap<string, string>;
	/** One character a byte. */
	readonly body: string;
}

/** A web page saved in one file by a browser or by Word (mht, often named doc): the page in it, read as HTML. */
export const mht: DocumentFormat = {
	matches(bytes): boolean {
		if ((bytes[0] ?? NOT_ASCII) >= NOT_ASCII) return false;
		const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
		return START.test(head) && TYPE.test(head);
	},
	read(bytes, name): SourceDocument {
		const page = pageIn(partOf(latin1(bytes)), DEEPEST);
		if (page === null) throw damaged(name);
		const declared = /charset\s*=\s*"?([\w-]+)/i.exec(page.headers.get('content-type') ?? '')?.[1];
		return readPage(decodeText(decodedBody(page), name, declared), name);
	}
};

/** The first part that is a page. */
function pageIn(part: Part, depth: number): Part | null {
	const type = part.headers.get('content-type') ?? '';
	if (/^text\/html/i.test(type)) return part;
	const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(type);
	if (boundary === null || depth === 0) return null;
	for (const inner of part.body.split(`--${boundary[1] ?? boundary[2] ?? ''}`).slice(1)) {
		const page = pageIn(partOf(inner.replace(/^[ \t]*\r?\n/, '')), depth - 1);
		if (page !== null) return page;
	}
	return null;
}

function partOf(text: string): Part {
	const blank = /\r?\n\r?\n/.exec(text.trimStart());
	const whole = text.trimStart();
	const head = blank === null ? whole : whole.slice(0, blank.index);
	const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
	const headers = lines.flatMap((line) => {
		const colon = line.indexOf(':');
		return colon < 1 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const];
	});
	return { headers: new Map(headers), body: blank === null ? '' : whole.slice(blank.index + blank[0].length) };
}

function decodedBody({ headers, body }: Part): Uint8Array {
	const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
	if (encoding === 'quoted-printable') {
		const text = body
			.replace(/[ \t]*=[ \t]*\r?\n/g, '')
			.replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
		return bytesOf(text);
	}
	if (encoding !== 'base64') return bytesOf(body);
	const code = body.replace(/[^A-Za-z0-9+/]/g, '');
	return bytesOf(atob(code.slice(0, code.length - (code.length % 4 === 1 ? 1 : 0))));
}

function bytesOf(text: string): Uint8Array {
	return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
