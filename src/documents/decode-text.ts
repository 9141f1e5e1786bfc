import { DocumentError } from './document-error';

const DECLARED = /charset\s*=\s*["']?\s*([\w-]+)/i;
/** Bytes at the start that may hold a declaration of the encoding. */
const HEAD = 2048;
/** Control characters other than white space; more than a trace means that the guess was wrong. */
const CONTROLS = /[^\P{Cc}\t\n\v\f\r]/gu;
const CONTROLS_ALLOWED = 0.001;

/**
 * Text of a file: by its byte order mark, else UTF-8, UTF-16 without mark, the declared encoding, GB18030; the first that fits.
 * The mark itself is not part of the text.
 * @param declared an encoding that is said to be that of the bytes; the bytes themselves may name one too
 * @throws DocumentError `wrong_encoding` when none fits
 */
export function decodeText(bytes: Uint8Array, name: string, declared?: string): string {
	for (const encoding of candidates(bytes, declared)) {
		const text = tryDecode(bytes, encoding);
		if (text !== null) return text;
	}
	throw new DocumentError(
		'wrong_encoding',
		`${name}：无法按 UTF-8、UTF-16 或 GB18030 解码，请换一种编码另存。 Not readable as UTF-8, UTF-16 or GB18030; save it in one of these.`
	);
}

function candidates(bytes: Uint8Array, outside?: string): readonly string[] {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return ['utf-8'];
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le'];
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be'];
	const declared = outside?.toLowerCase() ?? DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)))?.[1]?.toLowerCase();
	const order = ['utf-8', ...utf16WithoutMark(bytes)];
	if (declared !== undefined && declared !== 'utf-8') order.push(declared);
	order.push('gb18030');
	return order;
}

/** UTF-16 shows by zero bytes of ASCII characters, nearly all on one side of each pair. */
function utf16WithoutMark(bytes: Uint8Array): readonly string[] {
	const zeros = [0, 0];
	const length = Math.min(bytes.length, HEAD);
	for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] as number) + 1;
	const [even, odd] = zeros as [number, number];
	if (even + odd === 0) return [];
	return odd >= even ? ['utf-16le'] : ['utf-16be'];
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
	try {
		const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
		const controls = text.match(CONTROLS)?.length;
		return controls !== undefined && controls > text.length * CONTROLS_ALLOWED ? null : text;
	} catch {
		return null;
	}
}
