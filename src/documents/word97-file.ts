import { DocumentError } from './document-error';
import { damaged } from './damaged';
import { Word97Bytes } from './word97-bytes';

/** A run of the text, and where it lies in the main stream. */
export interface Piece {
	readonly text: string;
	readonly offset: number;
	/** 1 or 2. */
	readonly bytesPerCharacter: number;
}

/** A Word document of 1997 with its parts found. */
export interface Word97File {
	readonly main: Word97Bytes;
	readonly table: Word97Bytes;
	readonly data: Word97Bytes;
	/** The main text: no headers, footnotes and text boxes. */
	readonly pieces: readonly Piece[];
}

const MAGIC = 0xa5ec;
/** Version of the first format that this describes. */
const WORD_97 = 0xc1;
const ENCRYPTED = 0x0100;
const OBFUSCATED = 0x8000;
const SECOND_TABLE = 0x0200;
/** Where the header says how long the main text is, and where the list of its pieces is. */
const TEXT_LENGTH_AT = 0x4c;
const PIECES_AT = 0x1a2;
/** Mark in a piece's place: one byte a character. */
const ONE_BYTE = 0x40000000;

/**
 * Finds the parts of a document in the streams of its container.
 * @throws DocumentError `password_protected`, `unsupported_format` for Word 95 and earlier, `damaged_file`
 * @throws RangeError when the bytes end before a part does
 */
export function word97File(streams: ReadonlyMap<string, Uint8Array>, name: string): Word97File {
	const main = new Word97Bytes(streams.get('WordDocument') ?? new Uint8Array());
	if (main.short(0) !== MAGIC || main.short(2) < WORD_97) throw tooOld(name);
	const flags = main.short(0xa);
	if ((flags & (ENCRYPTED | OBFUSCATED)) !== 0) throw locked(name);
	const tableBytes = streams.get((flags & SECOND_TABLE) === 0 ? '0Table' : '1Table');
	if (tableBytes === undefined) throw damaged(name);
	const table = new Word97Bytes(tableBytes);
	const data = new Word97Bytes(streams.get('Data') ?? new Uint8Array());
	return { main, table, data, pieces: piecesOf(main, table, name) };
}

function piecesOf(main: Word97Bytes, table: Word97Bytes, name: string): readonly Piece[] {
	let at = main.long(PIECES_AT);
	// Changes of pieces (1) stand before the list of pieces (2).
	while (table.byte(at) === 1) at += 3 + table.short(at + 1);
	if (table.byte(at) !== 2) throw damaged(name);
	const list = table.part(at + 5, at + 5 + table.long(at + 1));
	const count = (list.bytes.length - 4) / 12;
	let left = main.long(TEXT_LENGTH_AT);
	const pieces: Piece[] = [];
	for (let index = 0; index < count && left > 0; index++) {
		const length = Math.min(left, list.long((index + 1) * 4) - list.long(index * 4));
		const place = list.long((count + 1) * 4 + index * 8 + 2);
		const bytesPerCharacter = (place & ONE_BYTE) === 0 ? 2 : 1;
		const offset = bytesPerCharacter === 1 ? (place & ~ONE_BYTE) / 2 : place;
		const { bytes } = main.part(offset, offset + length * bytesPerCharacter);
		const text = new TextDecoder(bytesPerCharacter === 1 ? 'windows-1252' : 'utf-16le', { ignoreBOM: true }).decode(bytes);
		if (text.length !== length) throw damaged(name);
		pieces.push({ text, offset, bytesPerCharacter });
		left -= length;
	}
	if (left > 0) throw damaged(name);
	return pieces;
}

function locked(name: string): DocumentError {
	return new DocumentError(
		'password_protected',
		`${name}：文件有密码，请去掉密码后再试。 The file is protected by a password; save it without one.`
	);
}

function tooOld(name: string): DocumentError {
	return new DocumentError(
		'unsupported_format',
		`${name}：Word 95 或更早的格式，请用 Word 另存为 docx。 A format of Word 95 or earlier; save it as docx with Word.`
	);
}
