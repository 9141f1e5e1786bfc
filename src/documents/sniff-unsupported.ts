/** Kinds of file that are known by their first bytes and cannot be read yet. */
const SIGNATURES: readonly { readonly kind: string; readonly bytes: readonly number[]; readonly names?: RegExp }[] = [
	{ kind: 'PDF', bytes: [0x25, 0x50, 0x44, 0x46] },
	{ kind: 'Word (docx)', bytes: [0x50, 0x4b, 0x03, 0x04], names: /\.docx$/i },
	{ kind: 'Excel (xlsx)', bytes: [0x50, 0x4b, 0x03, 0x04], names: /\.xlsx$/i },
	{ kind: 'zip archive', bytes: [0x50, 0x4b, 0x03, 0x04] },
	{ kind: 'Word or Excel 97 (doc, xls)', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
	{ kind: 'PNG picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
	{ kind: 'JPEG picture', bytes: [0xff, 0xd8, 0xff] },
	{ kind: 'RTF', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] }
];

/** Name of the kind of file that these bytes are, when it is one that cannot be read; `null` otherwise. */
export function sniffUnsupported(bytes: Uint8Array, name: string): string | null {
	const found = SIGNATURES.find((s) => s.bytes.every((b, i) => bytes[i] === b) && (s.names === undefined || s.names.test(name)));
	return found === undefined ? null : found.kind;
}
