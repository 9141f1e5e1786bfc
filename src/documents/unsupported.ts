import { DocumentError } from './document-error';
import type { DocumentFormat } from './document-format';

/** Kinds of file that are known by their first bytes and cannot be read yet. */
const SIGNATURES: readonly { readonly kind: string; readonly bytes: readonly number[] }[] = [
	{ kind: 'zip archive', bytes: [0x50, 0x4b, 0x03, 0x04] },
	{ kind: 'Office 97 (xls, ppt)', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
	{ kind: 'PNG picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
	{ kind: 'JPEG picture', bytes: [0xff, 0xd8, 0xff] }
];

const kindOf = (bytes: Uint8Array): string | null =>
	SIGNATURES.find((one) => one.bytes.every((byte, index) => bytes[index] === byte))?.kind ?? null;

/** Files that are known by their content and cannot be read: says so rather than take them for text. */
export const unsupported: DocumentFormat = {
	matches: (bytes) => kindOf(bytes) !== null,
	read(bytes, name) {
		const kind = kindOf(bytes);
		throw new DocumentError(
			'unsupported_format',
			`${name}：暂不支持 ${kind} 格式，请另存为 docx、xlsx、网页或纯文本。 ${kind} cannot be read yet; save it as docx, xlsx, a web page or plain text.`
		);
	}
};
