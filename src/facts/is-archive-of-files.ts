const ZIP = ['PK\x03\x04', 'PK\x05\x06'];
/** First members of archives that are one document: Office, OpenDocument, OFD, EPUB. */
const DOCUMENT_FIRST = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|mimetype|OFD\.xml|docProps\/|customXml\/)/;
/** Members that make an archive one document, wherever they stand. */
export const DOCUMENT_PARTS: ReadonlySet<string> = new Set([
	'[Content_Types].xml',
	'mimetype',
	'OFD.xml',
	'word/document.xml',
	'xl/workbook.xml'
]);
/** Bytes before the name of the first member, and where the length of that name stands. */
const NAME_AT = 30;
const NAME_LENGTH_AT = 26;

/** As many first bytes as `isArchiveOfFiles` has to see. */
export const ARCHIVE_START = 4096;

/** Whether a file is, by its first bytes, a zip archive of files and not one document. */
export function isArchiveOfFiles(start: Uint8Array): boolean {
	const latin = (from: number, to: number): string => String.fromCharCode(...start.subarray(from, to));
	if (!ZIP.includes(latin(0, 4))) return false;
	if (start.length < NAME_AT) return true;
	const length = (start[NAME_LENGTH_AT] ?? 0) + 256 * (start[NAME_LENGTH_AT + 1] ?? 0);
	const name = latin(NAME_AT, Math.min(NAME_AT + length, start.length));
	return !DOCUMENT_FIRST.test(name) && !DOCUMENT_PARTS.has(name);
}
