export const ENCODINGS = ['utf-8', 'utf-8-bom', 'utf-16le', 'gb18030'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Every character that one, two or four bytes of GB18030 give in the basic plane, with those bytes. */
function gb18030Codes(): ReadonlyMap<string, readonly number[]> {
	const decoder = new TextDecoder('gb18030');
	const codes = new Map<string, readonly number[]>();
	const learn = (bytes: readonly number[]): void => {
		const text = decoder.decode(new Uint8Array(bytes));
		if (text.length === 1 && text !== '\ufffd' && !codes.has(text)) codes.set(text, bytes);
	};
	for (let a = 0x81; a <= 0xfe; a++) for (let b = 0x40; b <= 0xfe; b++) if (b !== 0x7f) learn([a, b]);
	for (let a = 0x81; a <= 0x84; a++) {
		for (let b = 0x30; b <= 0x39; b++) {
			for (let c = 0x81; c <= 0xfe; c++) for (let d = 0x30; d <= 0x39; d++) learn([a, b, c, d]);
		}
	}
	return codes;
}

let known: ReadonlyMap<string, readonly number[]> | undefined;

function encodeGb18030(text: string): Uint8Array {
	known ??= gb18030Codes();
	const bytes: number[] = [];
	for (const char of text) {
		const code = char.charCodeAt(0) < 0x80 ? [char.charCodeAt(0)] : known.get(char);
		if (code === undefined) throw new RangeError(`no GB18030 code for ${char}`);
		bytes.push(...code);
	}
	return new Uint8Array(bytes);
}

function encodeUtf16(text: string): Uint8Array {
	const bytes = new Uint8Array(2 + text.length * 2);
	const view = new DataView(bytes.buffer);
	view.setUint16(0, 0xfeff, true);
	for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), true);
	return bytes;
}

/** The bytes of a text; `utf-8-bom` and `utf-16le` begin with a byte order mark. */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
	if (encoding === 'gb18030') return encodeGb18030(text);
	if (encoding === 'utf-16le') return encodeUtf16(text);
	return new TextEncoder().encode(encoding === 'utf-8-bom' ? `\ufeff${text}` : text);
}
